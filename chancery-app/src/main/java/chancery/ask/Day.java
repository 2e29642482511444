package chancery.ask;

import chancery.model.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Reads a day, a month or a year as users write them. */
public final class Day {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private Day() {}

    /** The grain of what was written: a year, a month or a day. */
    public static When.Precision precision(String value) {
        if (YEAR.matcher(value).matches()) {
            return When.Precision.YEAR;
        }
        return MONTH.matcher(value).matches() ? When.Precision.MONTH : When.Precision.DAY;
    }

    /** The first day meant: 1 September for {@code 2018-09}. */
    public static LocalDate first(String value) {
        try {
            if (YEAR.matcher(value).matches()) {
                return LocalDate.of(Integer.parseInt(value), 1, 1);
            }
            return MONTH.matcher(value).matches() ? YearMonth.parse(value).atDay(1) : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new BadQuestion("'" + value + "' is no date; write 2018, 2018-09 or 2018-09-03");
        }
    }

    /** The last day meant: 30 September for {@code 2018-09}. */
    public static LocalDate last(String value) {
        LocalDate first = first(value);
        if (YEAR.matcher(value).matches()) {
            return first.withDayOfYear(first.lengthOfYear());
        }
        return MONTH.matcher(value).matches() ? first.withDayOfMonth(first.lengthOfMonth()) : first;
    }
}
