package chancery.store;

import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.Former;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Revision;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Makes those parts of the view again that have to do with the reports that changed. Within the transaction of its caller. */
final class ViewRevision {

    private final Handle handle;
    private final Codec codec;
    private final ReportTables reports;
    private final PartTables parts;

    ViewRevision(Handle handle, Codec codec, ReportTables reports) {
        this.handle = handle;
        this.codec = codec;
        this.reports = reports;
        this.parts = new PartTables(handle, codec, reports);
    }

    /** Gives the blocks of the index in which records are other than they were. */
    BitSet make(ViewInParts how) {
        Map<ReportId, Optional<Former>> changed = parts.changed();
        Set<String> actors = new TreeSet<>(parts.actorsBefore());
        markCopies(how, changed);
        Revision revision = how.revise(parts, changed);
        try (RecordRows rows = new RecordRows(handle, codec, Set.of())) {
            Placing placing = new Placing(handle, codec, rows);
            changed.values().forEach(before -> removeClaims(before, placing));
            revision.gone().forEach(placing::remove);
            writeFindings(revision, placing);
            changed.keySet().forEach(id -> addClaims(id, placing));
            revision.reports().keySet().forEach(id -> placeClaims(id, changed, placing));
            writeKeys(revision, changed.keySet());
            ActorTables names = new ActorTables(handle, codec);
            changed.keySet().forEach(id -> actors.addAll(names.actorsOf(id.value())));
            names.writeAgain(actors);
            parts.forgetChanged();
            return rows.blocks();
        }
    }

    /** Adds to the reports that changed those that are marked otherwise now. */
    private void markCopies(ViewInParts how, Map<ReportId, Optional<Former>> changed) {
        Set<Long> lost = new HashSet<>();
        for (ReportId id : changed.keySet()) {
            lost.addAll(parts.bands(id));
            parts.removeSketch(id);
            parts.report(id).ifPresent(report -> parts.putSketch(id, how.sketch(report)));
        }
        Map<ReportId, Report> marked = how.copies(parts, changed.keySet(), lost);
        for (ReportId id : marked.keySet()) {
            if (!changed.containsKey(id)) {
                changed.put(id, parts.report(id).map(was -> new Former(was, parts.claims(id))));
            }
        }
        reports.markCopies(List.copyOf(marked.values()));
    }

    private static void removeClaims(Optional<Former> before, Placing placing) {
        before.ifPresent(was -> was.claims().stream()
                .filter(claim -> Shelf.of(claim).isPresent())
                .forEach(claim -> placing.remove(claim.id())));
    }

    private void addClaims(ReportId id, Placing placing) {
        Belongings belongings = new Belongings(parts.events(id), List.of());
        for (Claim claim : parts.claims(id)) {
            Shelf.of(claim).ifPresent(shelf -> placing.add(Card.of(claim, shelf, belongings.of(claim)), claim));
        }
    }

    /** What the claims of other reports belong to, now that they tell of other events. */
    private void placeClaims(ReportId id, Map<ReportId, Optional<Former>> changed, Placing placing) {
        if (!changed.containsKey(id)) {
            Belongings belongings = new Belongings(parts.events(id), List.of());
            parts.claims(id).stream()
                    .filter(claim -> Shelf.of(claim).isPresent())
                    .forEach(claim -> placing.belongs(claim.id(), belongings.of(claim)));
        }
    }

    /** Writes events and disputes, which name each other. */
    private void writeFindings(Revision revision, Placing placing) {
        List<Finding> touched = new ArrayList<>(parts.removeFindings(revision.scopes()));
        parts.putFindings(revision.findings());
        touched.addAll(revision.findings());
        Map<String, Event> events = new HashMap<>();
        revision.events().forEach(event -> events.put(event.id(), event));
        Set<String> disputes = new TreeSet<>();
        for (Finding finding : touched) {
            disputes.add(finding.dispute().id());
            placing.event(finding.dispute().about()).ifPresent(event -> events.putIfAbsent(event.id(), event));
            finding.also().flatMap(placing::event).ifPresent(event -> events.putIfAbsent(event.id(), event));
        }
        for (Event event : events.values()) {
            placing.remove(event.id());
            Event listed = event.withDisputes(parts.disputesOf(event.id()));
            placing.add(Card.of(listed), listed);
        }
        for (String id : disputes) {
            placing.remove(id);
            parts.dispute(id).ifPresent(dispute -> placing.add(Card.of(dispute), dispute));
        }
    }

    private void writeKeys(Revision revision, Set<ReportId> changed) {
        revision.reports().forEach((id, keys) -> {
            if (changed.contains(id)) {
                parts.putKeys(id, keys);
            } else {
                parts.putEventKeys(id, keys);
            }
        });
    }
}
