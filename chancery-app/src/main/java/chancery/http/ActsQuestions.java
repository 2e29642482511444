package chancery.http;

import chancery.model.Event;
import chancery.model.PloverType;
import chancery.registry.DoneActs;
import chancery.registry.Library;
import chancery.store.Condition;
import chancery.store.RecordCounter.Grain;
import chancery.store.Shelf;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Acts over time by type, of all events that fit: what the timeline is drawn from. */
final class ActsQuestions {

    private final ShelfQuestions<Event> events = new ShelfQuestions<>(Listing.EVENTS);

    /** {@code {grain, total, acts: [{step, type, quad, count, score}], reports: [{step, count}]}}. */
    ObjectNode acts(Library library, Context request) {
        List<Condition> conditions = ShelfQuestions.conditions(library, events.wishes(request, "grain"));
        Grain grain = Questions.word(request, "grain").isPresent()
                ? Questions.choice(request, "grain", Arrays.asList(Grain.values()))
                : DoneActs.fitting(library.store(), Shelf.EVENTS, conditions);
        ObjectNode node = Json.object();
        node.put("grain", grain.name().toLowerCase(Locale.ROOT));
        node.put("total", library.store().counts().count(Shelf.EVENTS, conditions));
        node.set("acts", over(grain, library, conditions));
        node.set("reports", ShelfQuestions.steps(library.store().counts().reportsOver(grain)));
        return node;
    }

    /** For each step of time and PLOVER type how many acts there are, and what they weigh; planned and denied ones are left out. */
    static ArrayNode over(Grain grain, Library library, List<Condition> conditions) {
        return Json.array(DoneActs.over(grain, library.store(), conditions), act -> {
            PloverType type = PloverType.valueOf(act.type());
            return Json.object()
                    .put("step", act.step())
                    .put("type", type.name())
                    .put("quad", type.quad())
                    .put("count", act.count())
                    .put("score", type.score());
        });
    }
}
