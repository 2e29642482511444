package chancery.http;

import chancery.knowledge.Cue;
import chancery.knowledge.Phrase;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.registry.Library;
import chancery.store.Shelf;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One event or other record in full: its claims, its evidence, why it was coded so, what it is a part of, who disagrees. */
final class EventQuestions {

    private final Map<String, String> examples;

    /** @param phrases with their examples, which say best what a rule means; so the cues */
    EventQuestions(List<Phrase> phrases, List<Cue> cues) {
        this.examples = Stream.concat(
                        phrases.stream().map(phrase -> Map.entry(phrase.rule(), phrase.example())),
                        cues.stream().map(cue -> Map.entry(cue.rule(), cue.example())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    ObjectNode event(Library library, Context request) {
        String id = request.pathParam("id");
        Event event = library.records()
                .find(Shelf.EVENTS, id)
                .or(() -> library.records().find(Shelf.REJECTED, id))
                .orElseThrow(() -> new Missing("event", id));
        Told told = new Told(library);
        ObjectNode node = told.event(event);
        List<Claim> claims = event.claims().stream()
                .flatMap(claim -> library.store().claim(claim).stream())
                .toList();
        node.set("claims", Json.array(claims, told::claim));
        node.set("why", Json.array(rules(event.evidence()), this::why));
        node.set("parts", Json.array(library.records().partsOf(id), told::brief));
        node.set("whole", event.partOf().map(told::brief).orElse(null));
        List<Dispute> disputes = event.disputes().stream()
                .flatMap(dispute -> library.records().find(Shelf.DISPUTES, dispute).stream())
                .toList();
        node.set("disagreements", Json.array(disputes, told::dispute));
        return node;
    }

    ObjectNode claim(Library library, Context request) {
        String id = request.pathParam("id");
        Claim claim = library.store().claim(id).orElseThrow(() -> new Missing("claim", id));
        Told told = new Told(library);
        ObjectNode node = told.claim(claim);
        node.set("why", Json.array(rules(List.of(claim.evidence())), this::why));
        Optional<String> record = library.records().ofClaim(id).filter(other -> !other.equals(id));
        node.set("record", record.map(told::brief).orElse(null));
        return node;
    }

    ObjectNode dispute(Library library, Context request) {
        String id = request.pathParam("id");
        Dispute dispute = library.records().find(Shelf.DISPUTES, id).orElseThrow(() -> new Missing("dispute", id));
        return withReports(new Told(library).dispute(dispute), dispute, library);
    }

    private static ObjectNode withReports(ObjectNode node, Dispute dispute, Library library) {
        node.set(
                "told_by",
                new Told(library)
                        .toldBy(dispute.sides().stream()
                                .flatMap(side -> side.evidence().stream())
                                .map(Evidence::report)
                                .distinct()
                                .toList()));
        return node;
    }

    private static List<String> rules(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::rule).distinct().toList();
    }

    private ObjectNode why(String rule) {
        return Json.object().put("rule", rule).put("example", examples.get(rule));
    }
}
