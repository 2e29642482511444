package chancery.bench;

import chancery.ingest.Ingester;
import chancery.ingest.Intake;
import chancery.knowledge.Knowledge;
import chancery.model.Part;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports for a run: files as the program takes them in, or a text that somebody annotated. */
final class Articles {

    private Articles() {}

    /** The first so many reports of a file or folder. */
    static List<Report> read(Path path, Knowledge knowledge, long limit) throws IOException {
        List<Report> reports = new ArrayList<>();
        try (Intake intake = new Ingester(knowledge).take(List.of(path))) {
            while (intake.hasNext() && reports.size() < limit) {
                reports.add(intake.next());
            }
            intake.balance().troubles().forEach(trouble -> System.out.println("not taken in: " + trouble));
        }
        return reports;
    }

    /** A text as it is, without looking for headline or date in it. */
    static Report plain(String name, String text) {
        return new Report(
                ReportId.of(name, text),
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                text,
                List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))),
                Optional.empty());
    }
}
