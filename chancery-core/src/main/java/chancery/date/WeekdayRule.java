package chancery.date;

import chancery.date.WeekdayMeaning.Direction;
import chancery.knowledge.Met;
import chancery.knowledge.TimeWords.Kind;
import java.time.DayOfWeek;
import java.util.Optional;

/** Days of the week: "Monday", "last Wednesday", "late on Sunday", "Sunday night", "Monday, February 25, 2019". */
final class WeekdayRule implements Rule {

    private final DayRule days = new DayRule();

    @Override
    public Optional<Found> at(Scan scan, int from) {
        Optional<Met> part = scan.word(from, Kind.PART);
        int late = from + part.map(Met::length).orElse(0);
        int at = late + (late > from && scan.is(late, "on") ? 1 : 0);
        Optional<Met> direction = scan.word(at, Kind.DIRECTION);
        int named = at + direction.map(Met::length).orElse(0);
        Optional<Met> weekday = scan.word(named, Kind.WEEKDAY);
        if (weekday.isEmpty() || isName(scan, named)) {
            return Optional.empty();
        }
        DayOfWeek day = DayOfWeek.of(weekday.get().number());
        Optional<Found> dated = date(scan, named + 1);
        if (dated.isPresent() && dated.get().meaning() instanceof DayMeaning full) {
            return Optional.of(new Found(from, dated.get().last(), full.on(day)));
        }
        Meaning plain = new WeekdayMeaning(day, direction(part, direction));
        Optional<Met> hours = scan.word(named + 1, Kind.DAYPART);
        int end = named + 1 + hours.map(Met::length).orElse(0);
        Meaning meaning =
                hours.<Meaning>map(met -> new ClockMeaning(met.value(), plain)).orElse(plain);
        return Optional.of(new Found(from, end - 1, meaning));
    }

    /** "Sat" and "Wed" are words too; the file lists them with their dot only. "Bloody Sunday" is a name. */
    private static boolean isName(Scan scan, int named) {
        return scan.tag(named).equals("NNPS");
    }

    private Optional<Found> date(Scan scan, int after) {
        int skip = scan.is(after, ",", "(") ? 1 : 0;
        int the = scan.is(after + skip, "the") ? 1 : 0;
        return days.at(scan, after + skip + the);
    }

    private static Direction direction(Optional<Met> part, Optional<Met> word) {
        if (part.filter(met -> MonthRule.extent(part) == Extent.LATER).isPresent()) {
            return Direction.LATER;
        }
        return word.map(met -> met.number() < 0 ? Direction.LAST : met.number() > 0 ? Direction.NEXT : Direction.THIS)
                .orElse(Direction.NEAREST);
    }
}
