package chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * One subject of an agreement, at a stage of its life.
 *
 * @param parties who agreed
 * @param subject what about, in the words of the text
 * @param amounts quantities of it, as written: "5,000 hectares"
 */
public record Term(List<Participant> parties, String subject, Stage stage, Optional<When> when, List<String> amounts)
        implements Assertion {

    /** The stages in the life of an agreement, in their order. */
    public enum Stage {
        PROPOSED,
        NEGOTIATED,
        INITIALLED,
        SIGNED,
        RATIFIED,
        IN_FORCE,
        IMPLEMENTED,
        SUSPENDED,
        ENDED
    }

    public Term {
        parties = List.copyOf(parties);
        amounts = List.copyOf(amounts);
    }

    public Term withAmounts(List<String> quantities) {
        return new Term(parties, subject, stage, when, quantities);
    }

    @Override
    public List<Participant> participants() {
        return parties;
    }
}
