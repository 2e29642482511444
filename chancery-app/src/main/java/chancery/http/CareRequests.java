package chancery.http;

import chancery.ask.BadQuestion;
import chancery.ask.Day;
import chancery.ask.Trait;
import chancery.export.JsonRecords;
import chancery.knowledge.OfficeCheck;
import chancery.model.Sentence;
import chancery.model.When;
import chancery.registry.Doctor;
import chancery.registry.Reader;
import chancery.store.Store;
import chancery.store.WrittenTable.Written;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;

/** What looks after the record over HTTP: rebuild, doctor, check of the knowledge; the sentence coder and its parser; who wrote what. */
final class CareRequests {

    private static final Set<String> LINE = Set.of("id", "text", "published", "source", "target");

    private final Desk.Plan plan;
    private final ReadingRoom room;
    private final Readings readings;

    CareRequests(Desk.Plan plan, ReadingRoom room, Readings readings) {
        this.plan = plan;
        this.room = room;
        this.readings = readings;
    }

    /** The acts of one sentence, in the shape of the export contract's sentence coder. */
    void code(Context request) {
        Body body = Body.of(request, LINE);
        String text = body.text("text")
                .filter(words -> !words.isBlank())
                .orElseThrow(() -> new BadQuestion("text is missing; send the sentence to be coded"));
        Reader.Line line = new Reader.Line(
                body.text("id").orElse("1"),
                text,
                body.text("published").map(CareRequests::day),
                body.text("source"),
                body.text("target"));
        JsonRecords records = new JsonRecords(plan.knowledge().knowledge());
        answer(request, records.coded(line.id(), line.text(), readings.reader().code(line)));
    }

    /** {@code {sentences}}: words, tree and names of each sentence of a text, which coding starts from. */
    void parse(Context request) {
        String text = Body.of(request, Set.of("text"))
                .text("text")
                .filter(words -> !words.isBlank())
                .orElseThrow(() -> new BadQuestion("text is missing; send the sentences to be parsed"));
        JsonRecords records = new JsonRecords(plan.knowledge().knowledge());
        List<Sentence> sentences = readings.reader().parse("1", text);
        answer(
                request,
                Json.object()
                        .set(
                                "sentences",
                                Json.array(
                                        sentences,
                                        one -> records.sentence(Integer.toString(one.number() + 1), text, one))));
    }

    private static When day(String day) {
        Trait.FROM.of(day);
        return When.between(Day.first(day), Day.last(day), Day.precision(day), When.Basis.STATED);
    }

    /** {@code {sound, faults}}. */
    void doctor(Context request) {
        try (Store store = Store.open(plan.store())) {
            Doctor.Findings findings = Doctor.examine(store, plan.workshop());
            ObjectNode node = Json.object();
            node.set("sound", Json.words(findings.sound()));
            node.set("faults", Json.words(findings.faults()));
            answer(request, node);
        }
    }

    /** Builds the record anew from its claims and rulings. */
    void rebuild(Context request) {
        Body.of(request, Set.of());
        try (Store store = Store.open(plan.store())) {
            store.rebuild(plan.workshop());
            answer(request, Json.object().put("edition", store.edition()));
        }
    }

    /** {@code {files, remarks, failing}}: the last only where {@code examples=yes} asks for it, since it loads the reader. */
    void knowledge(Context request) {
        boolean examples = request.queryParam("examples") != null
                && Trait.DISPUTED
                        .of(request.queryParamAsClass("examples", String.class).get())
                        .value()
                        .equals("yes");
        ObjectNode node = Json.object();
        node.set("files", Json.words(List.copyOf(plan.knowledge().files())));
        node.set(
                "remarks",
                Json.words(new OfficeCheck(plan.knowledge().knowledge())
                        .remarks().stream()
                                .filter(OfficeCheck.Remark::isOpen)
                                .map(Object::toString)
                                .toList()));
        node.set(
                "failing",
                examples
                        ? Json.words(
                                plan.workshop().failingExamples(plan.knowledge().knowledge()))
                        : null);
        answer(request, node);
    }

    /** {@code {items}}: what was written by way of the desk, the last first. */
    void written(Context request) {
        Questions.wishes(request, List.of(), Set.of("limit"));
        List<Written> last = room.ask(library -> library.store().written().last(Questions.limit(request)));
        answer(request, Json.object().set("items", Json.array(last, CareRequests::json)));
    }

    private static ObjectNode json(Written written) {
        return Json.object()
                .put("when", written.when().toString())
                .put("who", written.who())
                .put("what", written.what())
                .put("about", written.about())
                .put("outcome", written.outcome());
    }

    private static void answer(Context request, ObjectNode node) {
        request.header("Cache-Control", "no-store").contentType(Json.TYPE).result(Json.bytes(node));
    }
}
