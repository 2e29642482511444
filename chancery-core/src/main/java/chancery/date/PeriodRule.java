package chancery.date;

import chancery.knowledge.Met;
import chancery.knowledge.TimeWords.Kind;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Weeks, months and years by where they lie: "last week", "earlier this month", "the end of the year", "the weekend". */
final class PeriodRule implements Rule {

    @Override
    public Optional<Found> at(Scan scan, int from) {
        return Stream.of(period(scan, from), fraction(scan, from), weekend(scan, from), yearEnd(scan, from))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Found::length));
    }

    /** "Last week", "early next year", "the end of this month", "the end of the year". */
    private static Optional<Found> period(Scan scan, int from) {
        Optional<Met> part = scan.word(from, Kind.PART);
        int at = from + part.map(Met::length).orElse(0);
        int the = at + (scan.is(at, "the") ? 1 : 0);
        Optional<Met> direction = scan.word(the, Kind.DIRECTION);
        boolean bare = direction.isEmpty() && part.isPresent() && the > at;
        int named = the + direction.map(Met::length).orElse(0);
        Optional<Units> units = Units.at(scan, named)
                .filter(u ->
                        u.unit().count() == 1 && u.unit().kind().compareTo(Unit.Kind.DAY) > 0 && !u.isPlural(scan));
        if (units.isEmpty() || !(direction.isPresent() || bare)) {
            return Optional.empty();
        }
        Unit unit = units.get().unit();
        int last = units.get().last();
        boolean stretch = the > at
                && part.isEmpty()
                && direction.filter(d -> d.number() < 0).isPresent();
        if (stretch || scan.is(the, "past")) {
            return Optional.of(new Found(from, last, new StretchMeaning(unit, -1, true)));
        }
        int offset = direction.map(Met::number).orElse(0);
        return Optional.of(new Found(from, last, PeriodMeaning.of(unit, offset, MonthRule.extent(part))));
    }

    /** "The first half of this year", "the second quarter of 2018", "the first half". */
    private static Optional<Found> fraction(Scan scan, int from) {
        int start = from + (scan.is(from, "the") ? 1 : 0);
        Years before = Years.before(scan, start);
        int the = before.end()
                + scan.word(before.end(), Kind.FILLER).map(Met::length).orElse(0);
        Optional<Integer> number = scan.ordinal(the);
        int named = the + (scan.is(the + 1, "-") ? 2 : 1);
        Optional<Met> fraction = scan.word(named, Kind.FRACTION);
        if (number.isEmpty()
                || fraction.isEmpty()
                || number.get() * fraction.get().number() > 12) {
            return Optional.empty();
        }
        int months = fraction.get().number();
        Years years = before.end() > start
                ? new Years(before.year(), before.offset(), named + 1)
                : Years.after(scan, named + 1);
        int month = (number.get() - 1) * months + 1;
        Meaning plain = new MonthMeaning(Optional.empty(), month, months, Extent.WHOLE, Optional.empty());
        boolean other = years.end() == named + 1 && scan.is(named + 1, "of");
        boolean joined = named == the + 2 && the == start;
        return other
                ? Optional.empty()
                : Optional.of(new Found(joined ? start : from, years.end() - 1, years.apply(plain)));
    }

    /** "By year-end", "the year's end". */
    private static Optional<Found> yearEnd(Scan scan, int from) {
        int year = from + (scan.is(from, "the") ? 1 : 0);
        int end = year + (scan.is(year + 1, "-", "'s") ? 2 : 1);
        Meaning late = PeriodMeaning.of(new Unit(1, Unit.Kind.YEAR), 0, Extent.LATE);
        return scan.is(year, "year") && scan.is(end, "end")
                ? Optional.of(new Found(from, end, late))
                : Optional.empty();
    }

    /** "The weekend": the last one, or the next one if the verb says so. */
    private static Optional<Found> weekend(Scan scan, int from) {
        if (!scan.is(from, "the") || !scan.is(from + 1, "weekend")) {
            return Optional.empty();
        }
        Meaning saturday = new WeekdayMeaning(DayOfWeek.SATURDAY, WeekdayMeaning.Direction.NEAREST);
        Meaning sunday = new WeekdayMeaning(DayOfWeek.SUNDAY, WeekdayMeaning.Direction.NEAREST);
        return Optional.of(new Found(from, from + 1, new RangeMeaning(saturday, sunday)));
    }
}
