package chancery.model;

import java.util.List;

/** A report as it was when it was merged last: it was read again since, or taken away, or is held for a copy now or no more. */
public record Former(Report report, List<Claim> claims) {
    public Former {
        claims = List.copyOf(claims);
    }
}
