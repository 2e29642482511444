package chancery.cli;

import chancery.model.ReportId;
import chancery.registry.Library;
import chancery.show.TableText;
import chancery.store.ReportLists;
import chancery.store.ReportLists.Outlet;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
            ReportLists lists = library.store().reportLists();
            List<List<ReportId>> families = lists.families(0, lists.families());
            if (answer.isJson()) {
                around.out().println(json(lists.outlets(), families));
            } else {
                Answer.print(around.out(), table(lists.outlets(), library));
                Answer.print(around.out(), families(families, library));
            }
        }
        return ExitCode.DONE;
    }

    private List<String> table(List<Outlet> outlets, Library library) {
        Map<String, Integer> alone = library.store().counts().toldByOneOutletAlone();
        List<List<String>> rows = outlets.stream()
                .map(outlet -> List.of(
                        outlet.name().orElse("(outlet not known)"),
                        String.valueOf(outlet.reports()),
                        String.valueOf(outlet.copies()),
                        String.valueOf(outlet.sentences()),
                        String.valueOf(alone.getOrDefault(outlet.name().orElse(""), 0)),
                        outlet.first().orElse("undated"),
                        outlet.last().orElse("")))
                .toList();
        return new TableText(around.style(library))
                .of(
                        List.of("outlet", "reports", "copies", "sentences", "events it alone tells", "first", "last"),
                        rows);
    }

    private static List<String> families(List<List<ReportId>> families, Library library) {
        List<String> lines = new ArrayList<>();
        for (List<ReportId> family : families) {
            lines.add("");
            lines.add("One text in " + family.size() + " reports, one witness:");
            family.forEach(report -> lines.add("  " + report + "  " + library.source(report)));
        }
        return lines;
    }

    private static ObjectNode json(List<Outlet> outlets, List<List<ReportId>> families) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode all = node.putArray("outlets");
        outlets.forEach(outlet -> all.addObject()
                .put("outlet", outlet.name().orElse(null))
                .put("reports", outlet.reports())
                .put("copies", outlet.copies())
                .put("first", outlet.first().orElse(null))
                .put("last", outlet.last().orElse(null)));
        ArrayNode shared = node.putArray("witnesses");
        families.forEach(family -> {
            ArrayNode ids = shared.addArray();
            family.forEach(report -> ids.add(report.value()));
        });
        return node;
    }
}
