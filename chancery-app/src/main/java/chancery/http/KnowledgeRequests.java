package chancery.http;

import chancery.ask.BadQuestion;
import chancery.model.Act;
import chancery.model.Claim;
import chancery.model.Report;
import chancery.registry.Comparison;
import chancery.registry.Failures;
import chancery.registry.Overlay;
import chancery.registry.Overlay.Edit;
import chancery.registry.Overlay.Entry;
import chancery.registry.Overlay.Found;
import chancery.registry.Reader;
import chancery.show.CodedText;
import chancery.show.Paint;
import chancery.show.Style;
import chancery.store.Store;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up rows of the knowledge files, tells which stored acts a changed one would change, saves it. */
final class KnowledgeRequests {

    private static final Set<String> FIELDS = Set.of("file", "line", "was", "cells");
    private static final Set<String> PREVIEW_FIELDS = Set.of("file", "line", "was", "cells", "from");

    /** So long reports are read both ways before it is told how far that is. */
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private final Desk.Plan plan;
    private final ReadingRoom room;
    private final Readings readings;
    private @Nullable Trial trial;

    KnowledgeRequests(Desk.Plan plan, ReadingRoom room, Readings readings) {
        this.plan = plan;
        this.room = room;
        this.readings = readings;
    }

    /** {@code {total, folder, files, items: [{file, line, own, columns, cells}]}}; words, file and limit choose among the rows. */
    void entries(Context request) {
        Questions.wishes(request, List.of(), Set.of("words", "file", "limit"));
        Overlay overlay = plan.overlay();
        Found found = overlay.find(
                Questions.word(request, "words").orElse(""), Questions.word(request, "file"), Questions.limit(request));
        ObjectNode node = Json.object()
                .put("total", found.total())
                .put("folder", overlay.folder().map(Object::toString).orElse(null));
        node.set("files", Json.words(overlay.files()));
        node.set("items", Json.array(found.entries(), KnowledgeRequests::json));
        answer(request, node);
    }

    private static ObjectNode json(Entry entry) {
        ObjectNode node = Json.object()
                .put("file", entry.file())
                .put("line", entry.line())
                .put("own", entry.isOwn());
        node.set("columns", Json.words(entry.columns()));
        node.set("cells", Json.words(entry.cells()));
        return node;
    }

    /**
     * {@code {reports, compared, changed, failed, items, next}}: acts that would go, and come, if the change were saved, in some of the
     * stored reports. Who wants those of the others asks again with {@code from} as {@code next} says; it is null at the end. Nothing is
     * saved.
     */
    void preview(Context request) {
        Body body = Body.of(request, PREVIEW_FIELDS);
        Edit edit = edit(body);
        try (Store store = Store.open(plan.store())) {
            List<String> ids = store.reportLists().ids();
            answer(request, compared(store, edit, ids, body.number("from")));
        }
    }

    /** One at a time: whoever asks keeps a processor busy. */
    private synchronized ObjectNode compared(Store store, Edit edit, List<String> ids, int from) {
        Reader after = trial(edit);
        Reader before = readings.reader();
        ObjectNode node = Json.object().put("reports", ids.size());
        ArrayNode failed = Json.words(List.of());
        ArrayNode items = Json.words(List.of());
        int changed = 0;
        int at = from;
        for (long end = System.nanoTime() + PATIENCE_NANOS; at < ids.size() && System.nanoTime() < end; at++) {
            Report report = store.report(ids.get(at)).orElseThrow();
            try {
                Comparison comparison = Comparison.of(before.read(report), after.read(report));
                changed += comparison.isEmpty() ? 0 : 1;
                comparison.gone().forEach(claim -> items.add(json("gone", report, claim)));
                comparison.added().forEach(claim -> items.add(json("added", report, claim)));
            } catch (IllegalStateException e) {
                failed.add(report.name() + ": failed: " + Failures.words(e));
            }
        }
        if (at >= ids.size()) {
            trial = null;
        }
        node.put("compared", Math.max(0, at - from)).put("changed", changed);
        node.set("failed", failed);
        node.set("items", items);
        return node.put("next", at < ids.size() ? Integer.valueOf(at) : null);
    }

    /** A reader by the knowledge with the change, kept while its preview goes on. */
    private Reader trial(Edit edit) {
        String over = plan.knowledge().hash();
        @Nullable Trial known = trial;
        if (known == null || !known.edit().equals(edit) || !known.over().equals(over)) {
            Reader reader = plan.workshop().reader(plan.overlay().tried(edit).knowledge());
            known = new Trial(edit, over, reader);
            trial = known;
        }
        return known.reader();
    }

    /** @param over hash of the knowledge that was changed */
    private record Trial(Edit edit, String over, Reader reader) {}

    private ObjectNode json(String mark, Report report, Claim claim) {
        return room.ask(library -> {
            Style style = library.style(Paint.PLAIN, Style.UNBROKEN);
            String trigger = claim.evidence().trigger().of(report.text());
            return Json.object()
                    .put("mark", mark)
                    .put("report", report.id().value())
                    .put("report_name", report.name())
                    .put(
                            "told",
                            new CodedText(style)
                                    .line(
                                            (Act) claim.assertion(),
                                            claim.status(),
                                            trigger,
                                            claim.evidence().rule()))
                    .put("record", library.records().ofClaim(claim.id()).orElse(null));
        });
    }

    /** {@code {saved}}: the file that holds the change now. */
    void save(Context request) {
        Edit edit = edit(Body.of(request, FIELDS));
        plan.overlay().save(edit);
        String folder = plan.overlay().folder().map(Object::toString).orElse("");
        answer(request, Json.object().put("saved", folder + "/" + edit.file()));
    }

    private static Edit edit(Body body) {
        String file =
                body.text("file").orElseThrow(() -> new BadQuestion("file is missing; name the file of the entry"));
        return new Edit(file, body.number("line"), body.words("was"), body.words("cells"));
    }

    private static void answer(Context request, ObjectNode node) {
        request.header("Cache-Control", "no-store").contentType(Json.TYPE).result(Json.bytes(node));
    }
}
