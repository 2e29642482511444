package chancery.model;

import java.util.List;

/** All that the reports describe, with what is needed to merge a part of it again. */
public record Merged(Chronicle chronicle, List<Finding> findings) {
    public Merged {
        findings = List.copyOf(findings);
    }
}
