package chancery.knowledge;

import chancery.model.EventKind;
import chancery.model.PloverType;
import java.util.List;
import java.util.Optional;

/**
 * A way of telling an act: a head word, what must stand around it, and where the parties stand.
 *
 * @param pattern its words
 * @param doer slots for who did it, tried in order
 * @param receiver slots for to whom, tried in order
 * @param inner what the phrase does to acts told inside its complement
 * @param example a sentence with the doers in square and the receivers in angle brackets; run as a test
 * @param rule name of the entry: its file and words
 */
public record Phrase(
        Pattern pattern,
        EventKind kind,
        Optional<PloverType> type,
        Optional<String> mode,
        Optional<String> cameo,
        List<String> doer,
        List<String> receiver,
        Inner inner,
        String example,
        String rule) {

    /** What a phrase does to acts told inside its complement clause or object. */
    public enum Inner {
        /** leaves them as they are */
        KEEP,
        /** they are only its content: a promise, a demand, a refusal */
        ABSORB,
        PLANNED,
        HYPOTHETICAL,
        DENIED,
        ALLEGED
    }

    public Phrase {
        doer = List.copyOf(doer);
        receiver = List.copyOf(receiver);
    }
}
