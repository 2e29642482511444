package chancery.http;

import chancery.knowledge.DisputedAreas.Area;
import chancery.registry.Library;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;

/** What a map is to hatch. */
final class AreaQuestions {

    /** {@code {items: [{name, east, north, radius, outline, holders, claimed_by, source}]}}. */
    ObjectNode areas(Library library, Context request) {
        Questions.wishes(request, List.of(), Set.of());
        return Json.object()
                .set("items", Json.array(library.knowledge().disputedAreas().all(), AreaQuestions::json));
    }

    private static ObjectNode json(Area area) {
        ObjectNode node = Json.object()
                .put("name", area.name())
                .put("east", area.east())
                .put("north", area.north())
                .put("radius", area.radius().orElse(null))
                .put("outline", area.outline().orElse(null));
        node.set("holders", Json.words(area.holders()));
        node.set("claimed_by", Json.words(area.claimedBy()));
        return node.put("source", area.source());
    }
}
