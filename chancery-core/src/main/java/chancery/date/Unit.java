package chancery.date;

import chancery.model.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A unit of the calendar with its count: a decade is ten years.
 */
record Unit(int count, Kind kind) {

    /** The units that the calendar has. */
    enum Kind {
        DAY,
        WEEKEND,
        WEEK,
        MONTH,
        YEAR
    }

    Unit times(int factor) {
        return new Unit(count * factor, kind);
    }

    LocalDate plus(LocalDate day, int sign) {
        int by = count * sign;
        return switch (kind) {
            case DAY -> day.plusDays(by);
            case WEEKEND, WEEK -> day.plusWeeks(by);
            case MONTH -> day.plusMonths(by);
            case YEAR -> day.plusYears(by);
        };
    }

    /** The day, the week from Monday, the month or the year that holds the day. */
    Days around(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (kind) {
            case DAY -> Days.of(day);
            case WEEKEND -> new Days(monday.plusDays(5), monday.plusDays(6));
            case WEEK -> new Days(monday, monday.plusDays(6));
            case MONTH ->
                new Days(YearMonth.from(day).atDay(1), YearMonth.from(day).atEndOfMonth());
            case YEAR -> new Days(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
        };
    }

    When.Precision precision() {
        return switch (kind) {
            case DAY -> When.Precision.DAY;
            case WEEKEND, WEEK -> When.Precision.WEEK;
            case MONTH -> When.Precision.MONTH;
            case YEAR -> When.Precision.YEAR;
        };
    }
}
