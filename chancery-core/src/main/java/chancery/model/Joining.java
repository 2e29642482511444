package chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * Why what one report tells belongs to an event.
 *
 * @param claims of that report, in the order of its text
 * @param ground the rule by which they were joined: {@code same-day}; {@code leading} for the account that others are held
 *     against, {@code ruled} where no rule joins them, but a person did
 * @param against a claim of the account that they were held against; empty for the leading one
 */
public record Joining(ReportId report, List<String> claims, String ground, Optional<String> against) {

    /** The ground of the account that the others are held against. */
    public static final String LEADING = "leading";

    /** The ground of what people joined. */
    public static final String RULED = "ruled";

    public Joining {
        claims = List.copyOf(claims);
    }
}
