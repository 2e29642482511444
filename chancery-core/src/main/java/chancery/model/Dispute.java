package chancery.model;

import java.util.List;

/**
 * A question with at least two answers, each with its evidence.
 *
 * @param about id of the event, tenure or figure
 * @param sides at least two
 */
public record Dispute(String id, String about, Question question, List<Side> sides, Kind kind, Severity severity) {

    /** What the sides disagree on. */
    public enum Question {
        WHETHER,
        WHO,
        WHEN,
        WHERE,
        HOW_MANY,
        WHAT
    }

    /** Between whom the disagreement is. */
    public enum Kind {
        WITHIN_DOCUMENT,
        BETWEEN_DOCUMENTS,
        AGAINST_REFERENCE
    }

    /** How much hangs on it. */
    public enum Severity {
        LOW,
        MEDIUM,
        HIGH
    }

    /**
     * One answer.
     *
     * @param value in words: a date, a place, a number, a name
     * @param evidence where it is said; empty only for the side of the record
     */
    public record Side(String value, List<Evidence> evidence) {
        public Side {
            evidence = List.copyOf(evidence);
        }
    }

    public Dispute {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("a dispute has at least two sides; this one has " + sides.size());
        }
    }
}
