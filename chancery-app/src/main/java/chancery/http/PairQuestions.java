package chancery.http;

import chancery.ask.Trait;
import chancery.model.Event;
import chancery.registry.Library;
import chancery.store.Condition;
import chancery.store.RecordCounter.Side;
import chancery.store.Shelf;
import chancery.store.index.PairCounts.Pair;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who deals with whom in the events that fit: what the matrix and the network are drawn from. */
final class PairQuestions {

    private final ShelfQuestions<Event> events = new ShelfQuestions<>(Listing.EVENTS);

    /**
     * {@code {of, items: [{from, to, from_label, to_label, count}], more}}, the most frequent first, then those around each actor that
     * is named with {@code around}.
     */
    ObjectNode pairs(Library library, Context request) {
        Side side = Questions.choice(request, "of", List.of(Side.values()));
        List<Condition> conditions =
                ShelfQuestions.conditions(library, events.wishes(request, "of", "around", "limit"));
        int limit = Questions.limit(request);
        List<Pair> most = find(library, side, conditions, Optional.empty(), limit + 1);
        Set<Pair> pairs = new LinkedHashSet<>(most.subList(0, Math.min(limit, most.size())));
        request.queryParams("around")
                .forEach(center -> pairs.addAll(find(library, side, conditions, Optional.of(center), limit)));
        Trait trait = side == Side.STATE ? Trait.STATE : Trait.ACTOR;
        Set<String> named = new TreeSet<>();
        pairs.forEach(pair -> named.addAll(List.of(pair.one(), pair.other())));
        FacetLabels labels = new FacetLabels(library, trait, named);
        ObjectNode node = Json.object().put("of", side.name().toLowerCase(Locale.ROOT));
        node.set(
                "items",
                Json.array(
                        pairs,
                        pair -> Json.object()
                                .put("from", pair.one())
                                .put("to", pair.other())
                                .put("from_label", labels.of(trait, pair.one()))
                                .put("to_label", labels.of(trait, pair.other()))
                                .put("count", pair.count())));
        return node.put("more", most.size() > limit);
    }

    private static List<Pair> find(
            Library library, Side side, List<Condition> conditions, Optional<String> around, int limit) {
        return library.store().counts().pairs(side, Shelf.EVENTS, conditions, around, limit);
    }
}
