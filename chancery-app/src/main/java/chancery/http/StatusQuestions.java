package chancery.http;

import chancery.registry.Library;
import chancery.store.Shelf;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;

/** What the desk has: how much of what, and what it can do for a new user. */
final class StatusQuestions {

    private static final List<Shelf<?>> SHELVES =
            List.of(Shelf.EVENTS, Shelf.STATEMENTS, Shelf.TENURES, Shelf.AGREEMENTS, Shelf.FIGURES, Shelf.DISPUTES);

    private final Desk.Plan plan;
    private final Readings readings;

    StatusQuestions(Desk.Plan plan, Readings readings) {
        this.plan = plan;
        this.readings = readings;
    }

    ObjectNode status(Library library, Context request) {
        ObjectNode node = Json.object();
        node.put("store", String.valueOf(plan.store().getFileName()));
        node.put("examples", plan.examples().isPresent());
        ObjectNode counts = node.putObject("counts");
        counts.put("reports", library.store().numberOfReports());
        SHELVES.forEach(shelf -> counts.put(shelf.name(), library.records().count(shelf)));
        node.set("readings", Json.array(readings.all(), Reading::json));
        return node;
    }
}
