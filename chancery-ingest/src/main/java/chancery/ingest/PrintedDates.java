package chancery.ingest;

import chancery.knowledge.Knowledge;
import chancery.knowledge.LayoutWords;
import chancery.knowledge.Met;
import chancery.knowledge.Pieces;
import chancery.knowledge.TimeWords;
import chancery.model.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as outlets print them over an article: "Monday, February 25, 2019", "Published: 3 May 2021, 14:05 GMT", "9 DEC 89". */
final class PrintedDates {

    /** A date and where in the line it stands. */
    record Printed(LocalDate day, Span span) {}

    /** How the numbers and words of a date follow each other. */
    private record Pattern3(Pattern pattern, int year, int month, int day) {}

    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String MONTH = "(\\p{L}{3,9}\\.?)";
    private static final String YEAR = "((?:19|20)\\d\\d|'?\\d\\d(?![\\d:.]))";

    private static final List<Pattern3> PATTERNS = List.of(
            pattern("(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)", 1, 2, 3),
            pattern("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.]((?:19|20)\\d\\d)(?!\\d)", 3, 2, 1),
            pattern("(?<![\\d:])" + DAY + "(?: of)?[ .-]+" + MONTH + ",?[ -]+" + YEAR, 3, 2, 1),
            pattern("(?<!\\p{L})" + MONTH + " +" + DAY + ",? +" + YEAR, 3, 1, 2));

    private static final Pattern TIME =
            Pattern.compile("\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?|[+-]\\d{1,4}|T\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?Z?");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}.]*");
    private static final Pattern PARTED = Pattern.compile("\\p{L}.*[,|·•/(–—-]$");
    private static final Pattern STOP = Pattern.compile("[.!?]\\s*$");
    private static final int LONGEST = 120;
    private static final int CENTURY_TURNS = 50;

    private final TimeWords time;
    private final LayoutWords layout;

    PrintedDates(Knowledge knowledge) {
        this.time = knowledge.time();
        this.layout = knowledge.layout();
    }

    private static Pattern3 pattern(String regex, int year, int month, int day) {
        return new Pattern3(Pattern.compile(regex, Pattern.UNICODE_CASE), year, month, day);
    }

    /** The first full date in the line. */
    Optional<Printed> find(String line) {
        for (Pattern3 form : PATTERNS) {
            Matcher matcher = form.pattern().matcher(line);
            while (matcher.find()) {
                Optional<LocalDate> day = day(matcher, form);
                if (day.isPresent()) {
                    return Optional.of(new Printed(day.get(), new Span(matcher.start(), matcher.end())));
                }
            }
        }
        return Optional.empty();
    }

    /** The date of a line that says nothing else but its time of day and "Published" or the like. */
    Optional<LocalDate> whole(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Printed> printed = find(line);
        return printed.filter(date -> saysNothingElse(line, date.span())).map(Printed::day);
    }

    /**
     * The date of a line that names outlet, place or author besides: "The Norway Post, 18 September 2021", "OSLO, Monday 9 July
     * 2018", "Published: July 16, 2018 · Ana Torres". A date that a sentence runs into ("left on 2 March 2021") is none.
     */
    Optional<LocalDate> besideNames(String line) {
        if (line.length() > LONGEST || STOP.matcher(line).find()) {
            return Optional.empty();
        }
        return find(line)
                .filter(date -> isLabelled(line, date.span()) || isLastItem(line, date.span()))
                .map(Printed::day);
    }

    private boolean isLabelled(String line, Span date) {
        String label = line.substring(0, date.start()).strip();
        return label.endsWith(":") && layout.has(label, LayoutWords.Kind.DATE_LABEL);
    }

    /** True if the date closes the line, and a comma, dash or bar parts it from what stands before. */
    private boolean isLastItem(String line, Span date) {
        String before = line.substring(0, date.start()).stripTrailing();
        int word = before.lastIndexOf(' ') + 1;
        String item = time.has(before.substring(word).replace(",", ""), TimeWords.Kind.WEEKDAY)
                ? before.substring(0, word).stripTrailing()
                : before;
        return PARTED.matcher(item).find() && saysNothingElse(line.substring(date.start()), date.shift(-date.start()));
    }

    /** True for "May 3", "Feb. 25, 2019", "NO DATE": the item of a dateline that is a date, full or not. */
    boolean isDate(String item) {
        return layout.has(item, LayoutWords.Kind.NO_DATE)
                || find(item).isPresent()
                || isDayAndMonth(item)
                || time.has(item.strip(), TimeWords.Kind.WEEKDAY);
    }

    private boolean isDayAndMonth(String item) {
        String[] words = item.strip().split("[ ]+", -1);
        return words.length == 2
                && ((number(words[0]).isPresent() && month(words[1]).isPresent())
                        || (month(words[0]).isPresent() && number(words[1]).isPresent()));
    }

    private static Optional<Integer> number(String word) {
        String digits = word.replaceFirst("(?:st|nd|rd|th)$", "");
        return digits.matches("\\d{1,2}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    private boolean saysNothingElse(String line, Span date) {
        String rest = line.substring(0, date.start()) + " " + line.substring(date.end());
        Matcher words = WORD.matcher(TIME.matcher(rest).replaceAll(" "));
        StringBuilder label = new StringBuilder();
        while (words.find()) {
            String word = words.group();
            if (!time.has(word, TimeWords.Kind.WEEKDAY) && !layout.has(word, LayoutWords.Kind.TIME_ZONE)) {
                label.append(' ').append(word);
            }
        }
        return label.isEmpty()
                || layout.has(label.toString(), LayoutWords.Kind.DATE_LABEL)
                || List.of(label.toString().strip().split(" ", -1)).stream()
                        .allMatch(word -> layout.has(word, LayoutWords.Kind.DATE_LABEL));
    }

    private Optional<LocalDate> day(Matcher matcher, Pattern3 form) {
        Optional<Integer> month = month(matcher.group(form.month()));
        int day = Integer.parseInt(matcher.group(form.day()));
        if (month.isEmpty() || isAmbiguous(matcher, form, day)) {
            return Optional.empty();
        }
        return month.get() > 12 ? date(matcher, form, day, month.get()) : date(matcher, form, month.get(), day);
    }

    /** 03/04/2021 is in March or in April. */
    private static boolean isAmbiguous(Matcher matcher, Pattern3 form, int day) {
        String month = matcher.group(form.month());
        if (form.year() != 3
                || !Character.isDigit(month.charAt(0))
                || matcher.group().contains(".")) {
            return false;
        }
        return day <= 12 && Integer.parseInt(month) <= 12 && Integer.parseInt(month) != day;
    }

    private static Optional<LocalDate> date(Matcher matcher, Pattern3 form, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year(matcher.group(form.year())), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String written) {
        int year = Integer.parseInt(written.replace("'", ""));
        return year >= 100 ? year : year < CENTURY_TURNS ? 2000 + year : 1900 + year;
    }

    private Optional<Integer> month(String word) {
        if (word.chars().allMatch(Character::isDigit)) {
            return Optional.of(Integer.parseInt(word));
        }
        return named(spelled(word)).or(() -> named(spelled(word) + "."));
    }

    private Optional<Integer> named(String month) {
        Pieces pieces = Pieces.of(month);
        return time.at(pieces, 0, TimeWords.Kind.MONTH)
                .filter(met -> met.length() == pieces.size())
                .map(Met::number);
    }

    /** "FEB" and "feb" as "Feb". */
    private static String spelled(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
