package chancery.date;

import chancery.model.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A day of the week: "on Monday", "last Wednesday", "next Friday". */
record WeekdayMeaning(DayOfWeek day, Direction direction) implements Meaning {

    /** Which of the days of that name. */
    enum Direction {
        NEAREST,
        /** in the week before the report's */
        LAST,
        THIS,
        /** "later on Wednesday": the report's own day, if it is of that name */
        LATER,
        NEXT
    }

    @Override
    public Days on(LocalDate published, Tense tense) {
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Days.of(
                switch (direction) {
                    case LAST -> monday.minusWeeks(1).with(TemporalAdjusters.nextOrSame(day));
                    case THIS -> monday.with(TemporalAdjusters.nextOrSame(day));
                    case NEXT -> published.with(TemporalAdjusters.next(day));
                    case NEAREST, LATER ->
                        published.with(
                                tense == Tense.FUTURE
                                        ? TemporalAdjusters.nextOrSame(day)
                                        : TemporalAdjusters.previousOrSame(day));
                });
    }

    @Override
    public When.Precision precision() {
        return When.Precision.DAY;
    }

    @Override
    public boolean isCertain() {
        return false;
    }
}
