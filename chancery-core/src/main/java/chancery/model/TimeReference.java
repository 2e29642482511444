package chancery.model;

/**
 * Words of a sentence that stand for a time.
 *
 * @param first index of the first token ("on" left out)
 * @param last index of the last token, inclusive
 * @param head index of the token that the rest of the sentence attaches to
 * @param kind days, a time of day, a length or a repeated time
 * @param iso what {@code when} cannot hold, in the notation of ISO 8601 as TIMEX3 extends it: the length of a duration
 *     ({@code P6M}; {@code PXW} for some weeks), what a repeated time repeats ({@code XXXX-WXX-1}), the time of day
 *     ({@code T09:30}, {@code TMO}), and for words that place a time only beside the report {@code PAST_REF}, {@code PRESENT_REF}
 *     or {@code FUTURE_REF}; empty for days
 * @param tellsWhen true if the words can say when something happened, though perhaps on no known day ("recently", "two days
 *     after the vote"): not "six months", not "every Monday", not "now"
 */
public record TimeReference(int first, int last, int head, When when, Kind kind, String iso, boolean tellsWhen) {

    /** What the words mean. */
    public enum Kind {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** Words that stand for days. */
    public TimeReference(int first, int last, int head, When when) {
        this(first, last, head, when, Kind.DATE, "", true);
    }
}
