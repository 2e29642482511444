package chancery.bench;

import chancery.ingest.Ingester;
import chancery.ingest.Intake;
import chancery.knowledge.Knowledge;
import chancery.model.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
}
