package chancery.ingest;

import chancery.knowledge.Knowledge;
import chancery.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code .md} file: the text as it is; title, date and source of the head between {@code ---} lines are metadata. */
final class Markdown extends WholeFile {

    private static final Pattern HEAD =
            Pattern.compile("\\A---[ \\t]*\\R(.*?)\\R---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^#{1,6}[ \\t]+", Pattern.MULTILINE);
    private static final List<String> LANGUAGES = List.of("language", "lang");
    private static final List<String> OUTLETS = List.of("source", "outlet", "publisher", "site");
    private static final List<String> DAYS = List.of("date", "published");

    private final PrintedDates dates;

    Markdown(Knowledge knowledge) {
        this.dates = new PrintedDates(knowledge);
    }

    @Override
    Draft draft(Item item, String content) {
        List<Span> marks = new ArrayList<>();
        HEADING.matcher(content).results().forEach(mark -> marks.add(new Span(mark.start(), mark.end())));
        Matcher head = HEAD.matcher(content);
        if (!head.find()) {
            return new Draft(item.name(), item.place(), content, Metadata.NONE, marks);
        }
        marks.add(new Span(0, head.end()));
        return new Draft(item.name(), item.place(), content, metadata(head.group(1)), marks);
    }

    private Metadata metadata(String fields) {
        return new Metadata(
                field(fields, List.of("title")), field(fields, OUTLETS), day(fields), field(fields, LANGUAGES));
    }

    private Optional<LocalDate> day(String fields) {
        return field(fields, DAYS).flatMap(dates::find).map(PrintedDates.Printed::day);
    }

    private static Optional<String> field(String fields, List<String> names) {
        return names.stream()
                .map(name -> Pattern.compile("(?mi)^" + name + "\\s*:\\s*[\"']?(.+?)[\"']?\\s*$")
                        .matcher(fields))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }
}
