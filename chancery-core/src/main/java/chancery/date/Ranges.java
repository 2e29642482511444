package chancery.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins two times into one: "from Monday to Wednesday", "between March and June 2017", "2015-2017". */
enum Ranges {
    ;

    static List<Found> join(Scan scan, List<Found> found) {
        List<Found> joined = new ArrayList<>();
        int i = 0;
        while (i < found.size()) {
            Optional<Found> range =
                    i + 1 < found.size() ? range(scan, found.get(i), found.get(i + 1)) : Optional.empty();
            joined.add(range.orElse(found.get(i)));
            i += range.isPresent() ? 2 : 1;
        }
        return joined;
    }

    private static Optional<Found> range(Scan scan, Found first, Found last) {
        int between = first.last() + 1;
        boolean neighbours = last.first() == between + 1;
        boolean ranged = scan.is(between, "-", "to", "until", "till", "through")
                || (scan.is(between, "and") && scan.is(first.first() - 1, "between"));
        boolean alike = first.meaning().kind() == last.meaning().kind()
                && first.meaning().isResolvable()
                && last.meaning().isResolvable()
                && first.meaning().precision() == last.meaning().precision();
        if (!neighbours || !ranged || !alike) {
            return Optional.empty();
        }
        return ordered(lend(first.meaning(), last.meaning()), last.meaning())
                .map(meaning -> new Found(first.first(), last.last(), meaning));
    }

    /** The first day or month takes the year that only the last one tells. */
    private static Meaning lend(Meaning first, Meaning last) {
        Optional<Integer> year = last instanceof DayMeaning day
                ? day.year()
                : last instanceof MonthMeaning month ? month.year() : Optional.empty();
        return new Years(year, Optional.empty(), 0).apply(first);
    }

    private static Optional<Meaning> ordered(Meaning first, Meaning last) {
        boolean backwards = first instanceof YearMeaning a && last instanceof YearMeaning b && a.year() >= b.year();
        return backwards ? Optional.empty() : Optional.of(new RangeMeaning(first, last));
    }
}
