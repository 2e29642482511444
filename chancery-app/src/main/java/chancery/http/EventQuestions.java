package chancery.http;

import chancery.model.Agreement;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.registry.Library;
import chancery.store.Shelf;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One event or other record in full: its claims, its evidence, why it was coded so, what it is a part of, who disagrees. */
final class EventQuestions {

    ObjectNode event(Library library, Context request) {
        String id = request.pathParam("id");
        Event event = library.records()
                .find(Shelf.EVENTS, id)
                .or(() -> library.records().find(Shelf.REJECTED, id))
                .orElseThrow(() -> new Missing("event", id));
        Told told = new Told(library);
        ObjectNode node = told.event(event);
        SequelQuestions.put(node, event, library);
        List<Claim> claims = event.claims().stream()
                .flatMap(claim -> library.store().claim(claim).stream())
                .toList();
        node.set("claims", Json.array(claims, told::claim));
        node.set("why", why(event.evidence(), library));
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
        node.set("why", why(List.of(claim.evidence()), library));
        Optional<String> record = library.records().ofClaim(id).filter(other -> !other.equals(id));
        node.set("record", record.map(told::brief).orElse(null));
        return node;
    }

    /** A whole agreement, made of what all reports tell of it, where the lists have each mention by itself. */
    ObjectNode agreement(Library library, Context request) {
        String id = request.pathParam("id");
        Agreement agreement = library.agreed().of(id).orElseThrow(() -> new Missing("agreement", id));
        Told told = new Told(library);
        ObjectNode node = told.agreement(agreement);
        node.set("tellers", Json.array(agreement.events(), told::brief));
        node.set("claims", Json.array(agreement.claims(), told::claim));
        node.set("why", why(agreement.claims().stream().map(Claim::evidence).toList(), library));
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

    /** The rules that coded it, each with its example, which says best what it means. */
    private static ArrayNode why(List<Evidence> evidence, Library library) {
        Set<String> rules = evidence.stream().map(Evidence::rule).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, String> examples = new HashMap<>();
        library.knowledge().acts().phrases().all().stream()
                .filter(phrase -> rules.contains(phrase.rule()))
                .forEach(phrase -> examples.putIfAbsent(phrase.rule(), phrase.example()));
        library.knowledge().voices().cues().all().stream()
                .filter(cue -> rules.contains(cue.rule()))
                .forEach(cue -> examples.putIfAbsent(cue.rule(), cue.example()));
        return Json.array(rules, rule -> Json.object().put("rule", rule).put("example", examples.get(rule)));
    }
}
