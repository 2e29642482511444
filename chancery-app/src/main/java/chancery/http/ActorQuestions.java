package chancery.http;

import chancery.ask.BadQuestion;
import chancery.knowledge.Offices.Holding;
import chancery.knowledge.Pointers;
import chancery.model.Actor;
import chancery.model.Claim;
import chancery.registry.Library;
import chancery.store.ActorFinder.Likeness;
import chancery.store.ActorFinder.Ranked;
import chancery.store.Condition;
import chancery.store.Facet;
import chancery.store.Shelf;
import chancery.store.index.Column;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is named, and who held which office: as reports state it, and as the record of the knowledge files has it. */
final class ActorQuestions {

    private static final Set<String> PARAMETERS = Set.of("kind", "state", "named", "limit");
    private static final String PERSON = "person/";
    private static final int SPELLINGS = 40;
    private static final int COUNTERPARTS = 12;

    /** {@code {items}}: those named most first. */
    ObjectNode list(Library library, Context request) {
        Questions.wishes(request, List.of(), PARAMETERS);
        Likeness like = new Likeness(
                Questions.word(request, "kind").map(ActorQuestions::kind),
                Questions.word(request, "state").map(code -> code.toUpperCase(Locale.ROOT)),
                Questions.word(request, "named"));
        List<Ranked> found = library.store().actors().find(like, Questions.limit(request));
        return Json.object()
                .set(
                        "items",
                        Json.array(
                                found,
                                ranked -> head(ranked.actor(), library)
                                        .put("mentions", ranked.mentions())
                                        .put("events", ranked.events())));
    }

    private static String kind(String word) {
        if (!Set.of("person", "state", "organisation", "group").contains(word)) {
            throw new BadQuestion("there is no kind '" + word + "'; use person, state, organisation or group");
        }
        return word;
    }

    private static ObjectNode head(Actor actor, Library library) {
        ObjectNode node = library.json().actor(actor, List.of());
        node.remove("mentions");
        return node.put("state_name", actor.state().map(library::stateName).orElse(null));
    }

    ObjectNode actor(Library library, Context request) {
        String id = request.pathParam("id");
        Actor actor = library.records().actor(id).orElseThrow(() -> new Missing("actor", id));
        ObjectNode node = head(actor, library);
        node.put("mentions", library.records().mentions(id));
        named(node, id, library);
        List<Condition> part = List.of(Condition.anyOf(List.of(id)));
        node.set("kinds", counted(library.store().counts().by(Facet.KIND, Shelf.EVENTS, part, SPELLINGS)));
        node.set("counterparts", counterparts(id, part, library));
        Told told = new Told(library);
        List<Claim> stated = library.records().inOrder(Shelf.TENURES, part);
        node.set("stated", Json.array(stated, told::claim));
        String key = id.startsWith(PERSON) ? id.substring(PERSON.length()) : id;
        node.set("record", holdings(library.knowledge().offices().heldBy(key), library));
        return node;
    }

    /** How reports name an actor. Pronouns are no spelling; they are counted together. */
    private static void named(ObjectNode node, String id, Library library) {
        Pointers pointers = library.knowledge().pointers();
        Map<String, Integer> words = library.store().actors().spellings(id);
        Map<String, Integer> spellings = new LinkedHashMap<>(words);
        spellings.keySet().removeIf(pointers::isPronoun);
        node.set(
                "spellings",
                Json.array(
                        spellings.entrySet().stream().limit(SPELLINGS).toList(),
                        entry -> counted(entry.getKey(), entry.getKey(), entry.getValue())));
        node.put("pronouns", sum(words) - sum(spellings));
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static ObjectNode counted(String value, String label, int count) {
        return Json.object().put("value", value).put("label", label).put("count", count);
    }

    /** Those with whom an actor has most events in common. */
    private static ArrayNode counterparts(String id, List<Condition> part, Library library) {
        Map<String, Integer> counts = library.store().counts().by(Facet.ACTOR, Shelf.EVENTS, part, COUNTERPARTS + 1);
        return Json.array(
                counts.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(id))
                        .limit(COUNTERPARTS)
                        .toList(),
                entry -> counted(entry.getKey(), library.stateName(entry.getKey()), entry.getValue()));
    }

    private static ArrayNode counted(Map<String, Integer> counts) {
        return Json.array(
                counts.entrySet(),
                entry -> counted(entry.getKey(), entry.getKey().replace('-', ' '), entry.getValue()));
    }

    /** An office: who held it by the record, and who is said to have held it. */
    ObjectNode office(Library library, Context request) {
        String land = request.pathParam("jurisdiction");
        String office = request.pathParam("office");
        List<Holding> record = library.knowledge().offices().of(office, land);
        List<Claim> stated = library.records()
                .inOrder(
                        Shelf.TENURES,
                        List.of(Condition.is(Column.KIND, office), Condition.anyAs("jurisdiction", List.of(land))));
        if (record.isEmpty() && stated.isEmpty()) {
            throw new Missing("office", land + "/" + office);
        }
        ObjectNode node = Json.object().put("office", office).put("jurisdiction", land);
        node.put("name", office.replace('_', ' ') + " of " + library.stateName(land));
        node.set("record", holdings(record, library));
        node.set("stated", Json.array(stated, new Told(library)::claim));
        return node;
    }

    private static ArrayNode holdings(List<Holding> holdings, Library library) {
        List<Holding> sorted = holdings.stream()
                .sorted(Comparator.comparing((Holding holding) -> holding.from().orElse(LocalDate.MIN))
                        .thenComparing(Holding::person))
                .toList();
        return Json.array(sorted, holding -> holding(holding, library));
    }

    private static ObjectNode holding(Holding holding, Library library) {
        String id = PERSON + holding.person();
        return Json.object()
                .put("person", id)
                .put("known", library.records().actor(id).isPresent())
                .put("name", holding.name())
                .put("office", holding.office())
                .put("title", holding.title())
                .put("jurisdiction", holding.jurisdiction())
                .put("jurisdiction_name", library.stateName(holding.jurisdiction()))
                .put("from", day(holding.from()))
                .put("to", day(holding.to()))
                .put("acting", holding.acting());
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
