package chancery.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins a time of day with the day beside it: "10 p.m. Wednesday", "on 3 May at 14:30 GMT". */
enum Clocks {
    ;

    static List<Found> join(Scan scan, List<Found> found) {
        List<Found> joined = new ArrayList<>();
        for (Found next : found) {
            Optional<Found> both =
                    joined.isEmpty() ? Optional.empty() : both(scan, joined.get(joined.size() - 1), next);
            both.ifPresent(one -> joined.remove(joined.size() - 1));
            joined.add(both.orElse(next));
        }
        return joined;
    }

    private static Optional<Found> both(Scan scan, Found first, Found next) {
        int between = next.first() - first.last() - 1;
        boolean near = between == 0 || (between == 1 && scan.is(first.last() + 1, ",", "on", "at", "of"));
        if (!near) {
            return Optional.empty();
        }
        return dated(first.meaning(), next.meaning())
                .or(() -> dated(next.meaning(), first.meaning()))
                .map(meaning -> new Found(first.first(), next.last(), meaning));
    }

    private static Optional<Meaning> dated(Meaning clock, Meaning day) {
        boolean named = day instanceof DayMeaning || day instanceof WeekdayMeaning || day instanceof DistanceMeaning;
        return clock instanceof ClockMeaning time && time.isOfAnyDay() && named && isDay(day)
                ? Optional.of(new ClockMeaning(time.iso(), day))
                : Optional.empty();
    }

    private static boolean isDay(Meaning meaning) {
        return meaning.precision() == chancery.model.When.Precision.DAY;
    }
}
