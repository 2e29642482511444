package chancery.date;

import chancery.model.When;
import java.time.LocalDate;

/**
 * So far from the report: "yesterday", "eight years ago", "several days back", "in two weeks".
 *
 * @param unit the unit alone
 * @param least how many of it at least
 * @param most how many of it at most
 * @param sign -1 before the report, 1 after it
 */
record DistanceMeaning(Unit unit, int least, int most, int sign) implements Meaning {

    static DistanceMeaning days(int fromReport) {
        int count = Math.abs(fromReport);
        return new DistanceMeaning(new Unit(1, Unit.Kind.DAY), count, count, fromReport < 0 ? -1 : 1);
    }

    /** "A year ago": beside a quarter or half of a year it means the same one of the year before. */
    boolean isYearAgo() {
        return unit.kind() == Unit.Kind.YEAR && unit.count() == 1 && least == 1 && most == 1 && sign < 0;
    }

    @Override
    public Days on(LocalDate published, Tense tense) {
        Days near = unit.around(unit.times(least).plus(published, sign));
        return near.hull(unit.around(unit.times(most).plus(published, sign)));
    }

    @Override
    public When.Precision precision() {
        return least == most || unit.kind() != Unit.Kind.DAY ? unit.precision() : When.Precision.WEEK;
    }

    @Override
    public boolean isCertain() {
        return false;
    }
}
