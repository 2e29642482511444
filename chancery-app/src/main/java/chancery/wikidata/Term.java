package chancery.wikidata;

import chancery.knowledge.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * From when to when, as the table writes it: a day, a month or a year, or nothing.
 *
 * @param start first one; empty if unknown
 * @param end last one; empty if unknown or not over
 */
record Term(String start, String end) {

    private static final long NEAR = 31;

    /** True if nothing is known of it, so that it could be any time. */
    boolean isOpen() {
        return start.isEmpty() && end.isEmpty();
    }

    LocalDate first() {
        return start.isEmpty() ? LocalDate.MIN : PartialDate.read(start).first();
    }

    LocalDate last() {
        return end.isEmpty() ? LocalDate.MAX : PartialDate.read(end).last();
    }

    /** True if they share a day; a day of taking over is shared by both, so it takes two. */
    boolean overlaps(Term other) {
        return first().isBefore(other.last()) && other.first().isBefore(last());
    }

    boolean holds(Term other) {
        return !first().isAfter(other.first()) && !last().isBefore(other.last());
    }

    /** True if both can mean days at most a month apart; true where one is unknown. */
    static boolean agree(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        PartialDate a = PartialDate.read(one);
        PartialDate b = PartialDate.read(other);
        return ChronoUnit.DAYS.between(a.last(), b.first()) <= NEAR
                && ChronoUnit.DAYS.between(b.last(), a.first()) <= NEAR;
    }
}
