package chancery.date;

import chancery.model.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What a clue in an undated report says of its day, and how far it is to be believed.
 *
 * @param words where the clue stands in the report's text
 * @param says what it says, in words
 * @param days the days that it speaks for
 * @param before what it charges the days before all of these; {@link Ledger#ENOUGH} rules them out
 * @param outside what it charges the other days outside
 * @param grace so many days around it charges only half
 */
record Hint(Span words, String says, List<Days> days, int before, int outside, int grace) {

    Hint {
        days = List.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a hint must speak for some days");
        }
    }

    /** The report is not of before the day. */
    static Hint notBefore(Span words, String says, LocalDate day, int cost) {
        return new Hint(words, says, List.of(new Days(day, Ledger.LAST)), cost, cost, 0);
    }

    /** The report is not of after the day. */
    static Hint notAfter(Span words, String says, LocalDate day, int cost) {
        return new Hint(words, says, List.of(new Days(Ledger.FIRST, day)), cost, cost, 0);
    }

    /** The report is of one of the days. */
    static Hint within(Span words, String says, List<Days> days, int cost) {
        return new Hint(words, says, days, cost, cost, 0);
    }

    /** The day from which on it charges {@code outside}, not {@code before}. */
    LocalDate first() {
        return days.stream().map(Days::from).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** True if some of the days that it speaks for lie in the stretch. */
    boolean meets(Days stretch) {
        return days.stream()
                .anyMatch(
                        own -> !own.to().isBefore(stretch.from()) && !own.from().isAfter(stretch.to()));
    }
}
