package chancery.bench;

import chancery.model.TimeReference;
import chancery.model.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * Our intervals as TIMEX3 writes them: 1 to 10 January 2017 told as "early January" is {@code 2017-01}, a Monday to Sunday
 * told as a week is {@code 2017-W03}, three months from March are {@code 2017-SP}.
 */
enum TimexValue {
    ;

    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final int QUARTER = 92;
    private static final int HALF = 184;
    private static final int YEAR = 366;
    private static final int DECADE = 3653;

    /** The value, or empty for words of no known time. */
    static String of(TimeReference time) {
        return switch (time.kind()) {
            case DURATION, SET -> time.iso();
            case TIME -> time.when().from().map(day -> day + time.iso()).orElse(time.iso());
            case DATE -> time.when().isDated() ? days(time.when()) : time.iso();
        };
    }

    private static String days(When when) {
        LocalDate from = when.from().orElseThrow();
        LocalDate to = when.to().orElse(from);
        long length = ChronoUnit.DAYS.between(from, to) + 1;
        return switch (when.precision()) {
            case DAY -> from.toString();
            case WEEK -> week(from, length);
            case MONTH -> months(from, length);
            case YEAR, UNKNOWN -> years(from, to, length);
        };
    }

    private static String week(LocalDate from, long length) {
        String week = String.format(
                Locale.ROOT,
                "%d-W%02d",
                from.get(IsoFields.WEEK_BASED_YEAR),
                from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        boolean weekend = length == 2 && from.getDayOfWeek().getValue() == WEEK - 1;
        return length > WEEK ? from.toString() : week + (weekend ? "-WE" : "");
    }

    private static String months(LocalDate from, long length) {
        int month = from.getMonthValue();
        if (length <= MONTH) {
            return from.toString().substring(0, 7);
        }
        if (length <= QUARTER) {
            return month % 3 == 1 ? from.getYear() + "-Q" + (month + 2) / 3 : from.getYear() + "-" + season(month);
        }
        return Integer.toString(from.getYear());
    }

    /** A season is named after its first month. */
    private static String season(int month) {
        return month < 6 ? "SP" : month < 9 ? "SU" : month < 12 ? "FA" : "WI";
    }

    private static String years(LocalDate from, LocalDate to, long length) {
        boolean half = length > HALF - WEEK
                && length <= HALF
                && from.getDayOfMonth() == 1
                && from.getMonthValue() % (HALF / MONTH + 1) == 1
                && to.plusDays(1).getDayOfMonth() == 1;
        if (half) {
            return from.getYear() + "-H" + (from.getMonthValue() < WEEK ? 1 : 2);
        }
        String year = Integer.toString(from.getYear());
        return length <= YEAR ? year : year.substring(0, length <= DECADE ? 3 : 2);
    }
}
