package chancery.merge;

import chancery.model.When;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which reports tell of the same affair: they share an event, or most of those who act in them, at about the same time. */
final class Affairs {

    /** So many of those who act in them two reports of one affair have in common, at least. */
    static final int LEAST_COMMON = 3;

    private static final double COMMON = 0.4;
    private static final int DAYS = 30;
    private static final int DAYS_OF_A_TIME = 32;

    /** A report that may have come out on any day of more than a year is of no known time. */
    private static final int LONGEST = 366;

    private static final String SOME = "some time";
    private static final String ANY = "any time";

    private Affairs() {}

    /** True if two reports of different witnesses are about one affair. */
    static boolean areOne(Sheet one, Sheet other) {
        return !one.witness().equals(other.witness())
                && (!Collections.disjoint(one.shared(), other.shared())
                        || (areOfOneTime(one, other) && areOfOneCircle(one.actors(), other.actors())));
    }

    private static boolean areOfOneCircle(Set<String> one, Set<String> other) {
        Set<String> few = one.size() <= other.size() ? one : other;
        Set<String> many = few == one ? other : one;
        long common = few.stream().filter(many::contains).count();
        return common >= LEAST_COMMON && common >= COMMON * few.size();
    }

    private static boolean areOfOneTime(Sheet one, Sheet other) {
        Optional<When> first = published(one);
        Optional<When> second = published(other);
        return first.isPresent()
                && second.isPresent()
                && first(first.get()) - DAYS <= last(second.get())
                && first(second.get()) - DAYS <= last(first.get());
    }

    /** When it came out, if anything is known of it: of the others nobody can say that they are of one time. */
    private static Optional<When> published(Sheet sheet) {
        return sheet.published().filter(When::isDated);
    }

    private static long first(When when) {
        return when.from().orElse(LocalDate.MIN).toEpochDay();
    }

    private static long last(When when) {
        return when.to().orElse(LocalDate.MAX).toEpochDay();
    }

    /** Names of the times in which a report came out; one that may have come out at any time of years has them all in one. */
    static Set<String> times(Sheet sheet) {
        return published(sheet)
                .map(when -> isShort(when) ? times(when, 0, SOME) : Set.of(ANY))
                .orElse(Set.of());
    }

    /** Names of the times in which others of its affair may have come out. */
    static Set<String> timesOfOthers(Sheet sheet) {
        return published(sheet)
                .map(when -> isShort(when) ? times(when, DAYS, ANY) : Set.of(SOME, ANY))
                .orElse(Set.of());
    }

    /** By what reports of one circle and time find each other: those who act in them, each with the time. */
    static Set<Long> company(Sheet sheet, Set<String> times) {
        Set<Long> keys = new HashSet<>();
        for (String time : times) {
            sheet.actors().forEach(actor -> keys.add(Hash.of("company", time, actor)));
        }
        return keys;
    }

    private static boolean isShort(When when) {
        return last(when) - first(when) <= LONGEST;
    }

    private static Set<String> times(When when, int margin, String besides) {
        Set<String> times = new TreeSet<>(Set.of(besides));
        long last = (last(when) + margin) / DAYS_OF_A_TIME;
        for (long time = (first(when) - margin) / DAYS_OF_A_TIME; time <= last; time++) {
            times.add(Long.toString(time));
        }
        return times;
    }
}
