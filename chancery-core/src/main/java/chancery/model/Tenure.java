package chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody holding an office, as a text states it, checked against the record.
 *
 * @param holder who
 * @param standing current, former, elect or acting, as the text puts it
 * @param when the day or interval that the text speaks of
 * @param check what the record says to it
 * @param expected names of those who held the office then, if the record has others; empty too if it has others at all times
 */
public record Tenure(
        Participant holder, Office office, Standing standing, Optional<When> when, Check check, List<String> expected)
        implements Assertion {

    /** How the text puts it. */
    public enum Standing {
        CURRENT,
        FORMER,
        ELECT,
        ACTING
    }

    /** What the record of office-holders says to it. */
    public enum Check {
        AGREES,
        CONFLICTS,
        UNKNOWN
    }

    public Tenure {
        expected = List.copyOf(expected);
    }

    @Override
    public List<Participant> participants() {
        return List.of(holder);
    }
}
