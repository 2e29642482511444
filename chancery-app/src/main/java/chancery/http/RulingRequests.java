package chancery.http;

import chancery.ask.BadQuestion;
import chancery.export.JsonlExport;
import chancery.model.Ruling;
import chancery.registry.Clerk;
import chancery.registry.Library;
import chancery.registry.Registrar;
import chancery.registry.RulingRecords;
import chancery.store.RulingTables.Ruled;
import chancery.store.Store;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.ConflictResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes the rulings of people over HTTP, and lists them. */
final class RulingRequests {

    private static final Set<String> FIELDS =
            Set.of("what", "about", "with", "claims", "changes", "name", "into", "holds", "why", "by");

    /** So much of rulings is taken in at once; a ruling has about a thousand bytes. */
    private static final int MOST_BYTES = 20_000_000;

    private final Desk.Plan plan;
    private final Access access;
    private final ReadingRoom room;

    RulingRequests(Desk.Plan plan, Access access, ReadingRoom room) {
        this.plan = plan;
        this.access = access;
        this.room = room;
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

    /** All rulings as the lines of the export, which another store takes in. */
    void lines(Context request) {
        String lines = room.ask(library -> {
            StringBuilder all = new StringBuilder();
            library.rulings(ruling -> all.append(JsonlExport.line(ruling)).append('\n'));
            return all.toString();
        });
        request.contentType(Json.LINES)
                .header("Content-Disposition", "attachment; filename=\"rulings.jsonl\"")
                .header("Cache-Control", "no-store")
                .result(lines);
    }

    /**
     * Takes in the rulings that another store exported, and answers {@code {taken, known, without_object}}. Each keeps who made it, so only
     * an administrator may.
     */
    synchronized void takeIn(Context request) throws IOException {
        if (!Optional.ofNullable(request.contentType()).orElse("").startsWith(Json.LINES)) {
            throw new UnsupportedMediaTypeResponse("send the rulings.jsonl of an export as " + Json.LINES);
        }
        List<String> lines = handedIn(request).lines().toList();
        try (Store store = Store.open(plan.store())) {
            List<Ruling> rulings = new RulingRecords(store.rulings()).readAll("rulings.jsonl", lines);
            Registrar.Intake intake = new Registrar(store, plan.workshop()).takeIn(rulings);
            ObjectNode node = Json.object()
                    .put("taken", intake.taken())
                    .put("known", intake.known())
                    .put("without_object", intake.withoutObject());
            request.header("Cache-Control", "no-store").contentType(Json.TYPE).result(Json.bytes(node));
        }
    }

    /** The body, which may be larger than those of other requests. */
    private static String handedIn(Context request) throws IOException {
        byte[] body = request.bodyInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new ContentTooLargeResponse("these rulings are more than " + MOST_BYTES / 1_000_000
                    + " MB; hand in less at once, or use 'chancery rule import'");
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Takes a ruling, builds the record anew, and answers with the ruling and what it does. */
    void rule(Context request) {
        Body body = Body.of(request, FIELDS);
        Clerk.Wanted wanted = new Clerk.Wanted(
                body.text("what").orElse(""),
                body.text("about").orElse(""),
                Stream.concat(body.words("with").stream(), body.words("claims").stream())
                        .toList(),
                body.fields("changes"),
                body.text("name"),
                body.text("into"),
                body.text("holds"));
        rule(request, body, wanted);
    }

    void undo(Context request) {
        rule(request, Body.of(request, Set.of("why", "by")), Clerk.Wanted.of("undo", request.pathParam("id")));
    }

    /** Where there are users nobody signs with another's name. */
    private String by(Caller caller, Optional<String> said) {
        if (access.isLocked() && said.isPresent() && !said.get().equals(caller.name())) {
            throw new BadQuestion("by is '" + said.get() + "', but you are '" + caller.name() + "'; leave it out");
        }
        return said.orElse(caller.name());
    }

    /** One at a time: the record is built anew after each. */
    private synchronized void rule(Context request, Body body, Clerk.Wanted wanted) {
        Registrar.Hand hand = new Registrar.Hand(
                by(access.of(request), body.text("by")),
                Instant.now(),
                body.text("why").orElse(""));
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
}
