package chancery.bench;

import chancery.model.Part;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Span;
import chancery.model.When;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Articles for a run: a file of JSON Lines (id, title, published, source, text), or a text that somebody annotated. */
final class Articles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Articles() {}

    /** The first so many articles of the file. */
    static List<Report> read(Path file, long limit) throws IOException {
        List<Report> reports = new ArrayList<>();
        try (Stream<String> lines =
                Files.lines(file).filter(line -> !line.isBlank()).limit(limit)) {
            for (String line : (Iterable<String>) lines::iterator) {
                reports.add(article(JSON.readTree(line)));
            }
        }
        return reports;
    }

    /** A text as it is, without looking for headline or date in it. */
    static Report plain(String name, String text) {
        return report(name, text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Report article(JsonNode article) {
        return report(
                article.path("id").asText(),
                article.path("text").asText(),
                field(article, "title"),
                field(article, "source"),
                field(article, "published").flatMap(Articles::day));
    }

    private static Report report(
            String name, String text, Optional<String> title, Optional<String> outlet, Optional<When> published) {
        List<Part> whole = List.of(new Part(Part.Kind.BODY, new Span(0, text.length())));
        return new Report(ReportId.of(name, text), name, title, outlet, published, "en", text, whole, Optional.empty());
    }

    private static Optional<String> field(JsonNode article, String name) {
        return Optional.of(article.path(name).asText("")).filter(value -> !value.isBlank());
    }

    private static Optional<When> day(String words) {
        try {
            return Optional.of(When.day(LocalDate.parse(words), When.Basis.STATED));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
