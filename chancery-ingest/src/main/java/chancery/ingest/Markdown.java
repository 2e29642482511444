package chancery.ingest;

import chancery.knowledge.Knowledge;
import chancery.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code .md} file: the text as it is; title, date and source of the head between {@code ---} lines are metadata. */
final class Markdown extends WholeFile {

    private static final Pattern HEAD =
            Pattern.compile("\\A---[ \\t]*\\R(.*?)\\R---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final List<String> OUTLETS = List.of("source", "outlet", "publisher", "site");
    private static final List<String> DAYS = List.of("date", "published");

    private final PrintedDates dates;

    Markdown(Knowledge knowledge) {
        this.dates = new PrintedDates(knowledge);
    }

    @Override
    Draft draft(Item item, String content) {
        Matcher head = HEAD.matcher(content);
        if (!head.find()) {
            return new Draft(item.name(), item.place(), content, Metadata.NONE, List.of());
        }
        String fields = head.group(1);
        Metadata metadata = new Metadata(
                field(fields, List.of("title")),
                field(fields, OUTLETS),
                day(fields),
                field(fields, List.of("language", "lang")));
        return new Draft(item.name(), item.place(), content, metadata, List.of(new Span(0, head.end())));
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
