package chancery.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds days, months and years in the words of a question: "3 March 2019", "March 3 2019", "March 2019", "2019", "2019-03-03". */
final class QuestionDates {

    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");
    private static final int LETTERS = 3;

    private QuestionDates() {}

    /**
     * A time that begins at a word.
     *
     * @param words how many words it has
     */
    record Found(LocalDate from, LocalDate to, int words) {}

    static Optional<Found> at(List<String> words, int first) {
        return iso(words.get(first))
                .or(() -> dayMonthYear(words, first))
                .or(() -> monthDayYear(words, first))
                .or(() -> monthYear(words, first))
                .or(() -> year(word(words, first)).map(year -> span(year, 1, year, 12, 1)));
    }

    private static Optional<Found> iso(String word) {
        Matcher iso = ISO.matcher(word);
        if (!iso.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(iso.group(1));
        int month = Integer.parseInt(iso.group(2));
        return iso.group(3) == null
                ? Optional.of(span(year, month, year, month, 1))
                : day(year, month, Integer.parseInt(iso.group(3)), 1);
    }

    private static Optional<Found> dayMonthYear(List<String> words, int i) {
        Optional<Integer> day = number(word(words, i));
        Optional<Month> month = month(word(words, i + 1));
        Optional<Integer> year = year(word(words, i + 2));
        return day.isPresent() && month.isPresent() && year.isPresent()
                ? day(year.get(), month.get().getValue(), day.get(), 3)
                : Optional.empty();
    }

    private static Optional<Found> monthDayYear(List<String> words, int i) {
        Optional<Month> month = month(word(words, i));
        Optional<Integer> day = number(word(words, i + 1));
        Optional<Integer> year = year(word(words, i + 2));
        return day.isPresent() && month.isPresent() && year.isPresent()
                ? day(year.get(), month.get().getValue(), day.get(), 3)
                : Optional.empty();
    }

    private static Optional<Found> monthYear(List<String> words, int i) {
        Optional<Month> month = month(word(words, i));
        Optional<Integer> year = year(word(words, i + 1));
        return month.isPresent() && year.isPresent()
                ? Optional.of(span(
                        year.get(),
                        month.get().getValue(),
                        year.get(),
                        month.get().getValue(),
                        2))
                : Optional.empty();
    }

    private static Found span(int year, int month, int lastYear, int lastMonth, int words) {
        return new Found(
                LocalDate.of(year, month, 1), YearMonth.of(lastYear, lastMonth).atEndOfMonth(), words);
    }

    private static Optional<Found> day(int year, int month, int day, int words) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return Optional.of(new Found(date, date, words));
        } catch (DateTimeException e) {
            return Optional.empty(); // "31 June": no date, so its words are looked for as words
        }
    }

    private static String word(List<String> words, int i) {
        return i < words.size() ? words.get(i) : "";
    }

    private static Optional<Integer> year(String word) {
        return YEAR.matcher(word).matches() ? Optional.of(Integer.valueOf(word)) : Optional.empty();
    }

    private static Optional<Integer> number(String word) {
        Matcher day = DAY.matcher(word);
        return day.matches() ? Optional.of(Integer.valueOf(day.group(1))) : Optional.empty();
    }

    private static Optional<Month> month(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().equals(upper) || month.name().substring(0, LETTERS).equals(upper)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }
}
