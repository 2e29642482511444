package chancery.merge;

import chancery.model.When;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an undated report says of the day ("Monday, January 4"), which fixes no date before another report gives the year.
 *
 * @param number of the day in the month
 */
record DayWords(Optional<DayOfWeek> weekday, Optional<Month> month, Optional<Integer> number) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");
    private static final int LAST_DAY = 31;

    static DayWords of(Optional<When> when) {
        Optional<DayOfWeek> weekday = Optional.empty();
        Optional<Month> month = Optional.empty();
        Optional<Integer> number = Optional.empty();
        Matcher word = WORD.matcher(when.flatMap(When::phrase).orElse("").toUpperCase(Locale.ROOT));
        while (word.find()) {
            String next = word.group();
            weekday = weekday.or(() -> constant(DayOfWeek.class, next));
            month = month.or(() -> constant(Month.class, next));
            number = number.or(() -> dayNumber(next));
        }
        return new DayWords(weekday, month, number);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> dayNumber(String word) {
        boolean digits = word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        return digits ? Optional.of(Integer.valueOf(word)).filter(n -> n >= 1 && n <= LAST_DAY) : Optional.empty();
    }

    /** The day that the words mean if it is in this year. */
    Optional<LocalDate> in(int year) {
        if (month.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = MonthDay.of(month.get(), number.get()).atYear(year);
            return weekday.isEmpty() || weekday.get() == day.getDayOfWeek() ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** True if an act at this time, both ends known, can be what the words mean, or is what they mean but for a day or two. */
    boolean canBe(When when) {
        LocalDate from = when.from().orElseThrow();
        LocalDate to = when.to().orElseThrow();
        if (month.isPresent() && number.isPresent()) {
            return in(from.getYear())
                    .filter(day -> !day.isBefore(from.minusDays(AcrossReports.DAYS_OF_DISPUTE))
                            && !day.isAfter(to.plusDays(AcrossReports.DAYS_OF_DISPUTE)))
                    .isPresent();
        }
        boolean monthFits =
                month.isEmpty() || from.datesUntil(to.plusDays(1)).anyMatch(day -> day.getMonth() == month.get());
        boolean weekdayFits = weekday.isEmpty()
                || from.datesUntil(to.plusDays(1)).anyMatch(day -> day.getDayOfWeek() == weekday.get());
        return monthFits && weekdayFits;
    }
}
