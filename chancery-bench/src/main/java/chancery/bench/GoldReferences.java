package chancery.bench;

import chancery.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which it is marked whom words mean.
 *
 * @param name what the text is called
 * @param day when it was published, if that is told
 * @param text the text without its marks
 * @param wanted the marked words in order
 */
record GoldReferences(String name, Optional<LocalDate> day, String text, List<Wanted> wanted) {

    private static final Pattern MARK = Pattern.compile("\\{([^|{}]+)\\|([^|{}]+)}");
    private static final Pattern HEAD = Pattern.compile("(?m)^# (\\d{4}-\\d\\d-\\d\\d)$");

    GoldReferences {
        wanted = List.copyOf(wanted);
    }

    /** Words that mean somebody. */
    record Wanted(Span words, Answer answer) {}

    /** Who is meant. */
    sealed interface Answer {}

    /** By name or ISO code, several for "both sides". */
    record Called(List<String> names) implements Answer {
        Called {
            names = List.copyOf(names);
        }
    }

    /** By the places in the text where the same one is named. */
    record NamedAt(List<Span> names) implements Answer {
        NamedAt {
            names = List.copyOf(names);
        }
    }

    /** Reports of the form {@code # 2019-03-18} and a text with {@code {he|Mohammad Bagheri}}, {@code {both|IRN+SYR}}. */
    static List<GoldReferences> read(Path file) throws IOException {
        String all = Files.readString(file);
        List<GoldReferences> reports = new ArrayList<>();
        Matcher head = HEAD.matcher(all);
        boolean more = head.find();
        while (more) {
            LocalDate day = LocalDate.parse(head.group(1));
            int start = head.end();
            more = head.find();
            reports.add(report(day, all.substring(start, more ? head.start() : all.length())));
        }
        return reports;
    }

    private static GoldReferences report(LocalDate day, String marked) {
        StringBuilder text = new StringBuilder();
        List<Wanted> wanted = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            int start = text.length();
            text.append(mark.group(1));
            wanted.add(new Wanted(
                    new Span(start, text.length()),
                    new Called(List.of(mark.group(2).split("\\+")))));
        }
        mark.appendTail(text);
        return new GoldReferences(day.toString(), Optional.of(day), text.toString(), wanted);
    }
}
