package chancery.http;

import chancery.registry.Library;
import chancery.store.ReportLists;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Outlets, what each alone tells, and the texts that several reports share: they are one witness. */
final class SourceQuestions {

    /** {@code {reports, outlets, families}}: how many reports, every outlet, how many families. */
    ObjectNode sources(Library library, Context request) {
        ReportLists lists = library.store().reportLists();
        Map<String, Integer> alone = library.store().counts().toldByOneOutletAlone();
        ObjectNode node = Json.object().put("reports", library.store().numberOfReports());
        node.set(
                "outlets",
                Json.array(
                        lists.outlets(),
                        outlet -> outlet(outlet)
                                .put("alone", alone.getOrDefault(outlet.name().orElse(""), 0))));
        return node.put("families", lists.families());
    }

    private static ObjectNode outlet(ReportLists.Outlet outlet) {
        return Json.object()
                .put("outlet", outlet.name().orElse(null))
                .put("reports", outlet.reports())
                .put("copies", outlet.copies())
                .put("sentences", outlet.sentences())
                .put("first", outlet.first().orElse(null))
                .put("last", outlet.last().orElse(null));
    }

    /** {@code {total, items: [{reports}], next}}: reports of one text together. */
    ObjectNode families(Library library, Context request) {
        Questions.wishes(request, List.of(), Set.of("limit", "cursor"));
        String edition = library.store().edition();
        int from = Questions.Cursor.of(request, edition).place();
        ReportLists lists = library.store().reportLists();
        int total = lists.families();
        var families = lists.families(from, Questions.limit(request));
        Told told = new Told(library);
        ObjectNode node = Json.object().put("total", total);
        node.set("items", Json.array(families, family -> Json.object().set("reports", told.toldBy(family))));
        return node.put("next", Questions.Cursor.after(from + families.size(), total, edition));
    }
}
