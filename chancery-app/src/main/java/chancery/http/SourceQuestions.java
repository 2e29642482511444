package chancery.http;

import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.When;
import chancery.registry.Library;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Outlets, what each alone tells, and the texts that several reports share: they are one witness. */
final class SourceQuestions {

    ObjectNode sources(Library library, Context request) {
        List<Report> reports = library.store().reports();
        Map<String, Integer> alone = library.store().counts().toldByOneOutletAlone();
        Map<String, List<Report>> outlets = new TreeMap<>(reports.stream()
                .collect(Collectors.groupingBy(report -> report.outlet().orElse(""))));
        ObjectNode node = Json.object().put("reports", reports.size());
        node.set(
                "outlets",
                Json.array(
                        outlets.entrySet(),
                        entry ->
                                outlet(entry.getValue(), library).put("alone", alone.getOrDefault(entry.getKey(), 0))));
        node.set("families", Json.array(families(reports), family -> family(family, library)));
        return node;
    }

    private static ObjectNode outlet(List<Report> reports, Library library) {
        ObjectNode node = Json.object();
        node.put("outlet", reports.get(0).outlet().orElse(null));
        node.put("reports", reports.size());
        node.put(
                "copies",
                reports.stream()
                        .filter(report -> report.duplicateOf().isPresent())
                        .count());
        node.put(
                "sentences",
                reports.stream()
                        .mapToInt(report -> library.store().sentences(report.id()))
                        .sum());
        node.put(
                "first",
                reports.stream()
                        .flatMap(report -> report.published().flatMap(When::from).stream())
                        .min(Comparator.naturalOrder())
                        .map(LocalDate::toString)
                        .orElse(null));
        node.put(
                "last",
                reports.stream()
                        .flatMap(report -> report.published().flatMap(When::to).stream())
                        .max(Comparator.naturalOrder())
                        .map(LocalDate::toString)
                        .orElse(null));
        return node;
    }

    private static List<List<Report>> families(List<Report> reports) {
        Map<ReportId, List<Report>> byWitness =
                new TreeMap<>(reports.stream().collect(Collectors.groupingBy(Report::witness)));
        return byWitness.values().stream().filter(family -> family.size() > 1).toList();
    }

    private static ObjectNode family(List<Report> family, Library library) {
        ObjectNode node = Json.object();
        node.set(
                "reports",
                new Told(library).toldBy(family.stream().map(Report::id).toList()));
        return node;
    }
}
