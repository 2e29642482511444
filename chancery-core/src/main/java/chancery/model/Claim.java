package chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * One report's assertion. Claims are never changed and never dropped; events, agreements and disputes are views of them.
 *
 * @param id made from the content
 * @param assertion what is claimed
 * @param voices who asserts it, outermost first; empty if the outlet does in its own voice
 * @param confidence 0 to 1: how sure the coder is of its reading, not how true the claim is
 * @param within the claim that this act is a part of (a meeting within a visit), if the text says so
 */
public record Claim(
        String id,
        Assertion assertion,
        Status status,
        List<Participant> voices,
        Certainty certainty,
        Evidence evidence,
        double confidence,
        Optional<String> within) {

    public Claim {
        voices = List.copyOf(voices);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
    }

    public ReportId report() {
        return evidence.report();
    }
}
