package chancery.show;

import chancery.model.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes times as people do: "3 Sep 2018", "3–9 Sep 2018", "Sep 2018", "c. 2018" where the date is inferred; of what is known by years only
 * the years, "c. 2014–2019".
 */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private Days() {}

    static String of(Optional<When> when) {
        return when.filter(When::isDated).map(Days::dated).orElse("undated");
    }

    private static String dated(When when) {
        String mark = when.basis() == When.Basis.INFERRED ? "c. " : "";
        boolean byYears = when.precision() == When.Precision.YEAR;
        if (when.from().isEmpty()) {
            return "by " + mark + time(when.to().orElseThrow(), byYears);
        }
        if (when.to().isEmpty()) {
            return "from " + mark + time(when.from().orElseThrow(), byYears);
        }
        LocalDate from = when.from().get();
        LocalDate to = when.to().get();
        return mark + (byYears && from.getYear() != to.getYear() ? years(from, to) : between(from, to));
    }

    private static String time(LocalDate day, boolean byYears) {
        return byYears ? String.valueOf(day.getYear()) : day(day);
    }

    private static String years(LocalDate from, LocalDate to) {
        return from.getYear() + "–" + to.getYear();
    }

    private static String between(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        if (from.getYear() != to.getYear()) {
            return isWholeYears(from, to) ? years(from, to) : day(from) + " – " + day(to);
        }
        if (isWholeYears(from, to)) {
            return String.valueOf(from.getYear());
        }
        if (from.getMonth() != to.getMonth()) {
            return from.format(DAY_OF_YEAR) + " – " + day(to);
        }
        return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth())
                ? to.format(MONTH)
                : from.getDayOfMonth() + "–" + day(to);
    }

    private static boolean isWholeYears(LocalDate from, LocalDate to) {
        return from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear();
    }

    private static String day(LocalDate day) {
        return day.format(DAY);
    }
}
