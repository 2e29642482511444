package chancery.ask;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What sort of record answers a question. */
public enum Topic {
    /** who went where */
    VISIT,
    /** who met whom */
    MEETING,
    /** what was signed, and what became of it */
    AGREEMENT,
    /** who held an office, or which offices somebody held */
    OFFICE,
    /** who said what about what */
    STATEMENT,
    /** what reports disagree on */
    DISPUTE,
    /** which visits of two states were returned, by rank and year */
    RETURNED,
    /** what each side said of one meeting */
    READOUTS,
    /** who spoke for a state */
    SPOKESMEN,
    /** what became of what was planned, promised, demanded or threatened */
    SEQUEL,
    /** how many or how much */
    FIGURE,
    /** any act */
    ACT;

    /**
     * The topic with this word.
     *
     * @throws BadQuestion if there is none
     */
    public static Topic of(String word) {
        return Arrays.stream(values())
                .filter(topic -> topic.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadQuestion("there is no topic '" + word + "'; use one of "
                        + Arrays.stream(values()).map(Topic::word).collect(Collectors.joining(", "))));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
