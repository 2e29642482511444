package chancery.http;

import chancery.ask.Trait;
import chancery.ask.Wish;
import chancery.model.Claim;
import chancery.model.DateClue;
import chancery.model.Evidence;
import chancery.model.Naming;
import chancery.model.Part;
import chancery.model.Report;
import chancery.model.Span;
import chancery.model.Statement;
import chancery.registry.Library;
import chancery.show.StoryText;
import chancery.store.ReportLists;
import chancery.store.ReportLists.Found;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reports: the list of them, and each with its text, where in it something is claimed, and who is named where. */
final class ReportQuestions {

    /** {@code {total, items, next}}: reports, the latest first, undated ones last. */
    ObjectNode list(Library library, Context request) {
        List<Wish> wishes = Questions.wishes(request, List.of(Trait.OUTLET), Set.of("limit", "cursor"));
        String edition = library.store().edition();
        int from = Questions.Cursor.of(request, edition).place();
        ReportLists lists = library.store().reportLists();
        Found found = lists.latest(outlets(wishes, lists), from, Questions.limit(request));
        ObjectNode node = Json.object().put("total", found.total());
        node.set("items", Json.array(found.reports(), report -> head(library, report)));
        return node.put("next", Questions.Cursor.after(from + found.reports().size(), found.total(), edition));
    }

    /** The outlets that are wished for, "none" for those that are not known; empty if none is. */
    private static Optional<List<String>> outlets(List<Wish> wishes, ReportLists lists) {
        return Optional.of(wishes)
                .filter(some -> !some.isEmpty())
                .map(some -> some.stream()
                        .flatMap(wish ->
                                wish.value().equals("none") ? Stream.of("") : lists.outletsWith(wish.value()).stream())
                        .toList());
    }

    private static ObjectNode head(Library library, Report report) {
        return library.json()
                .document(report, library.store().sentences(report.id()))
                .put("day", StoryText.day(report.published()));
    }

    ObjectNode report(Library library, Context request) {
        String id = request.pathParam("id");
        Report report = library.store().report(id).orElseThrow(() -> new Missing("report", id));
        ObjectNode node = head(library, report);
        node.put("text", report.text());
        node.set("parts", Json.array(report.parts(), ReportQuestions::part));
        Told told = new Told(library);
        List<Claim> claims = library.store().claimsOf(report.id()).stream()
                .sorted(Comparator.comparing((Claim claim) -> claim.evidence().span())
                        .thenComparing(claim -> claim.evidence().trigger())
                        .thenComparing(Claim::id))
                .toList();
        node.set("facts", Json.array(claims, claim -> fact(claim, told, library)));
        node.set("namings", Json.array(library.store().namings(report.id()), ReportQuestions::naming));
        node.set(
                "notes",
                Json.array(
                        library.store().notes(report.id()),
                        note -> put(Json.object(), note.span()).put("what", note.what())));
        node.set("clues", Json.array(library.store().clues(report.id()), ReportQuestions::clue));
        report.duplicateOf()
                .ifPresentOrElse(
                        original -> node.set(
                                "original", told.toldBy(List.of(original)).get(0)),
                        () -> node.putNull("original"));
        return node;
    }

    private static ObjectNode part(Part part) {
        return put(Json.object(), part.span())
                .put("kind", part.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static ObjectNode clue(DateClue clue) {
        return put(Json.object(), clue.span())
                .put("says", clue.says())
                .put("followed", clue.followed())
                .put("leaves", StoryText.day(clue.leaves()));
    }

    /** A claim where it stands, with the record that it went into. */
    private static ObjectNode fact(Claim claim, Told told, Library library) {
        Optional<String> record = library.records().ofClaim(claim.id());
        ObjectNode shape = told.claim(claim);
        ObjectNode node = Json.object();
        node.put("claim", claim.id());
        node.put("record", record.orElse(null));
        node.put("shelf", record.flatMap(library.records()::shelfOf).orElse("claims"));
        for (String field : List.of("told", "day", "kind", "type", "status", "certainty", "voices", "confidence")) {
            node.set(field, shape.path(field).isMissingNode() ? null : shape.get(field));
        }
        Evidence evidence = claim.evidence();
        put(node, evidence.span()).put("sentence", evidence.sentence()).put("rule", evidence.rule());
        node.put("trigger_start", evidence.trigger().start());
        node.put("trigger_end", evidence.trigger().end());
        said(claim).ifPresent(span -> node.put("said_start", span.start()).put("said_end", span.end()));
        return node;
    }

    private static Optional<Span> said(Claim claim) {
        return claim.assertion() instanceof Statement statement ? Optional.of(statement.span()) : Optional.empty();
    }

    private static ObjectNode naming(Naming naming) {
        return put(Json.object(), naming.span())
                .put("actor", naming.actor().id().value())
                .put("name", naming.actor().name())
                .put("kind", naming.actor().kind())
                .put("text", naming.text());
    }

    private static ObjectNode put(ObjectNode node, Span span) {
        return node.put("start", span.start()).put("end", span.end());
    }
}
