package chancery.cli;

import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.When;
import chancery.registry.Library;
import chancery.show.TableText;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "sources",
        description =
                "Lists outlets with their reports, and the texts that several reports share: they are one witness.")
final class SourcesCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private Answer answer = new Answer();

    SourcesCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Library library = around.open(store)) {
            List<Report> reports = library.store().reports();
            Map<String, List<Report>> outlets = new TreeMap<>(reports.stream()
                    .collect(Collectors.groupingBy(report -> report.outlet().orElse("(outlet not known)"))));
            Map<ReportId, List<Report>> families =
                    new TreeMap<>(reports.stream().collect(Collectors.groupingBy(Report::witness)));
            families.values().removeIf(family -> family.size() < 2);
            if (answer.isJson()) {
                around.out().println(json(outlets, families));
            } else {
                Answer.print(around.out(), table(outlets, library));
                Answer.print(around.out(), families(families, library));
            }
        }
        return ExitCode.DONE;
    }

    private List<String> table(Map<String, List<Report>> outlets, Library library) {
        List<List<String>> rows = new ArrayList<>();
        outlets.forEach((outlet, reports) -> rows.add(List.of(
                outlet,
                String.valueOf(reports.size()),
                String.valueOf(copies(reports)),
                String.valueOf(reports.stream()
                        .mapToInt(report -> library.store().sentences(report.id()))
                        .sum()),
                first(reports).map(LocalDate::toString).orElse("undated"),
                last(reports).map(LocalDate::toString).orElse(""))));
        return new TableText(around.style(library))
                .of(List.of("outlet", "reports", "copies", "sentences", "first", "last"), rows);
    }

    private static long copies(List<Report> reports) {
        return reports.stream()
                .filter(report -> report.duplicateOf().isPresent())
                .count();
    }

    private static List<String> families(Map<ReportId, List<Report>> families, Library library) {
        List<String> lines = new ArrayList<>();
        for (List<Report> family : families.values()) {
            lines.add("");
            lines.add("One text in " + family.size() + " reports, one witness:");
            family.forEach(report -> lines.add("  " + report.id() + "  " + library.source(report.id())));
        }
        return lines;
    }

    private static Optional<LocalDate> first(List<Report> reports) {
        return reports.stream()
                .flatMap(report -> report.published().flatMap(When::from).stream())
                .min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> last(List<Report> reports) {
        return reports.stream()
                .flatMap(report -> report.published().flatMap(When::to).stream())
                .max(LocalDate::compareTo);
    }

    private static ObjectNode json(Map<String, List<Report>> outlets, Map<ReportId, List<Report>> families) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode all = node.putArray("outlets");
        outlets.forEach((outlet, reports) -> {
            ObjectNode one = all.addObject();
            one.put("outlet", reports.get(0).outlet().orElse(null));
            one.put("reports", reports.size());
            one.put("copies", copies(reports));
            one.put("first", first(reports).map(LocalDate::toString).orElse(null));
            one.put("last", last(reports).map(LocalDate::toString).orElse(null));
        });
        ArrayNode shared = node.putArray("witnesses");
        families.values().forEach(family -> {
            ArrayNode ids = shared.addArray();
            family.forEach(report -> ids.add(report.id().value()));
        });
        return node;
    }
}
