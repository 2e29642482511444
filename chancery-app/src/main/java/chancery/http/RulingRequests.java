package chancery.http;

import chancery.ask.BadQuestion;
import chancery.model.Ruling;
import chancery.registry.Clerk;
import chancery.registry.Library;
import chancery.registry.Registrar;
import chancery.registry.RulingRecords;
import chancery.store.RulingTables.Ruled;
import chancery.store.Store;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes the rulings of people over HTTP, and lists them. */
final class RulingRequests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> FIELDS =
            Set.of("what", "about", "with", "claims", "changes", "name", "into", "holds", "why", "by");

    private final Desk.Plan plan;

    RulingRequests(Desk.Plan plan) {
        this.plan = plan;
    }

    /** {@code {total, items}}: every ruling, the last first; {@code about} and {@code state} choose among them. */
    ObjectNode list(Library library, Context request) {
        Questions.wishes(request, List.of(), Set.of("about", "state", "limit"));
        RulingRecords records = new RulingRecords(library.store().rulings());
        Optional<String> state = Questions.word(request, "state").map(RulingRequests::state);
        List<Ruled> found = Questions.word(request, "about")
                .map(library.store().rulings()::about)
                .orElseGet(library.store().rulings()::ruled)
                .stream()
                .filter(ruled -> state.isEmpty() || state.get().equals(RulingRecords.state(ruled)))
                .sorted((one, other) -> Ruling.IN_ORDER.compare(other.ruling(), one.ruling()))
                .toList();
        ObjectNode node = Json.object().put("total", found.size());
        node.set(
                "items",
                Json.array(found.stream().limit(Questions.limit(request)).toList(), records::json));
        return node;
    }

    private static String state(String word) {
        List<String> all = List.of("holds", "without-object", "undone");
        if (!all.contains(word)) {
            throw new BadQuestion("there is no state '" + word + "'; use " + String.join(", ", all));
        }
        return word;
    }

    ObjectNode one(Library library, Context request) {
        String id = request.pathParam("id");
        Ruled ruled = library.store().rulings().find(id).orElseThrow(() -> new Missing("ruling", id));
        return new RulingRecords(library.store().rulings()).json(ruled);
    }

    /** Takes a ruling, builds the record anew, and answers with the ruling and what it does. */
    void rule(Context request) {
        ObjectNode body = body(request);
        Clerk.Wanted wanted = new Clerk.Wanted(
                text(body, "what").orElse(""),
                text(body, "about").orElse(""),
                words(body, body.has("with") ? "with" : "claims"),
                changes(body),
                text(body, "name"),
                text(body, "into"),
                text(body, "holds"));
        rule(request, body, wanted);
    }

    void undo(Context request) {
        rule(request, body(request), Clerk.Wanted.of("undo", request.pathParam("id")));
    }

    /** One at a time: the record is built anew after each. */
    private synchronized void rule(Context request, ObjectNode body, Clerk.Wanted wanted) {
        Registrar.Hand hand = new Registrar.Hand(
                text(body, "by").orElse(System.getProperty("user.name", "")),
                Instant.now(),
                text(body, "why").orElse(""));
        try (Store store = Store.open(plan.store())) {
            Ruled ruled = new Registrar(store, plan.workshop())
                    .rule(List.of(wanted), hand).stream()
                            .findFirst()
                            .orElseThrow(() -> new ConflictResponse("the very same was decided a moment ago"));
            request.status(HttpStatus.CREATED)
                    .header("Location", "/api/rulings/" + ruled.ruling().id())
                    .header("Cache-Control", "no-store");
            request.contentType(Json.TYPE).result(Json.bytes(new RulingRecords(store.rulings()).json(ruled)));
        }
    }

    /** The object that was sent. Only JSON is taken: a form of a strange page cannot send it unasked. */
    private static ObjectNode body(Context request) {
        if (!Optional.ofNullable(request.contentType()).orElse("").startsWith(Json.TYPE)) {
            throw new UnsupportedMediaTypeResponse("send the ruling as application/json");
        }
        try {
            JsonNode node = JSON.readTree(request.body());
            if (!(node instanceof ObjectNode body)) {
                throw new BadQuestion("send one JSON object, such as {\"what\": \"accept\", \"about\": \"e-…\"}");
            }
            body.fieldNames().forEachRemaining(RulingRequests::checkField);
            return body;
        } catch (JsonProcessingException e) {
            throw new BadQuestion("the body is no JSON: " + e.getOriginalMessage());
        }
    }

    private static void checkField(String field) {
        if (!FIELDS.contains(field)) {
            throw new BadQuestion("a ruling has no field '" + field + "'; it has "
                    + String.join(", ", FIELDS.stream().sorted().toList()));
        }
    }

    private static Optional<String> text(ObjectNode body, String field) {
        JsonNode value = body.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new BadQuestion(field + " is " + value + "; send a text");
        }
        return Optional.of(value.asText());
    }

    private static List<String> words(ObjectNode body, String field) {
        JsonNode value = body.path(field);
        if (!value.isMissingNode() && !value.isArray()) {
            throw new BadQuestion(field + " is " + value + "; send a list of ids");
        }
        List<String> words = new ArrayList<>();
        value.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static Map<String, String> changes(ObjectNode body) {
        JsonNode value = body.path("changes");
        if (!value.isMissingNode() && !value.isObject()) {
            throw new BadQuestion("changes is " + value + "; send an object of fields with their new values");
        }
        Map<String, String> changes = new LinkedHashMap<>();
        value.properties()
                .forEach(field -> changes.put(field.getKey(), field.getValue().asText()));
        return changes;
    }
}
