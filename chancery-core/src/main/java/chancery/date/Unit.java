package chancery.date;

import chancery.model.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A unit of the calendar with its count: a decade is ten years.
 */
record Unit(int count, Kind kind) {

    /** The units that the calendar has. */
    enum Kind {
        MINUTE,
        HOUR,
        DAY,
        WEEKEND,
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }

    private static final int MINUTES = 1440;
    private static final int HOURS = 24;

    Unit times(int factor) {
        return new Unit(count * factor, kind);
    }

    LocalDate plus(LocalDate day, int sign) {
        int by = count * sign;
        return switch (kind) {
            case MINUTE -> day.plusDays(by / MINUTES);
            case HOUR -> day.plusDays(by / HOURS);
            case DAY -> day.plusDays(by);
            case WEEKEND, WEEK -> day.plusWeeks(by);
            case MONTH -> day.plusMonths(by);
            case QUARTER -> day.plusMonths(3L * by);
            case YEAR -> day.plusYears(by);
        };
    }

    /** The day, the week from Monday, the month or the year that holds the day. */
    Days around(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (kind) {
            case MINUTE, HOUR, DAY -> Days.of(day);
            case WEEKEND -> new Days(monday.plusDays(5), monday.plusDays(6));
            case WEEK -> new Days(monday, monday.plusDays(6));
            case MONTH ->
                new Days(YearMonth.from(day).atDay(1), YearMonth.from(day).atEndOfMonth());
            case QUARTER -> quarter(day);
            case YEAR -> new Days(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
        };
    }

    private static Days quarter(LocalDate day) {
        YearMonth first = YearMonth.of(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR) * 3 - 2);
        return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /** So many of it as ISO 8601 writes a length; "X" for a number that is not told. */
    String length(boolean told) {
        String number = told ? Integer.toString(count) : "X";
        return switch (kind) {
            case MINUTE -> "PT" + number + "M";
            case HOUR -> "PT" + number + "H";
            case WEEKEND -> "P" + number + "WE";
            case DAY, WEEK, MONTH, QUARTER, YEAR -> "P" + number + kind.name().charAt(0);
        };
    }

    When.Precision precision() {
        return switch (kind) {
            case MINUTE, HOUR, DAY -> When.Precision.DAY;
            case WEEKEND, WEEK -> When.Precision.WEEK;
            case MONTH, QUARTER -> When.Precision.MONTH;
            case YEAR -> When.Precision.YEAR;
        };
    }
}
