package chancery.store;

import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.Former;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Revision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Makes those parts of the view again that have to do with the reports that changed. Within the transaction of its caller. */
final class ViewRevision {

    private final Handle handle;
    private final Codec codec;
    private final ReportTables reports;
    private final Turn turn;
    private final PartTables parts;
    private final MergedEvents merged;
    private final RulingTables rulings;
    private final RuledRevision ruled;

    /** @param turn what is otherwise with the rulings */
    ViewRevision(Handle handle, Codec codec, ReportTables reports, Turn turn) {
        this.handle = handle;
        this.codec = codec;
        this.reports = reports;
        this.turn = turn;
        this.parts = new PartTables(handle, codec, reports, turn);
        this.merged = new MergedEvents(handle, codec);
        this.rulings = new RulingTables(handle);
        this.ruled = new RuledRevision(handle, codec, reports, parts, turn);
    }

    /** Gives the numbers under which records are other than they were. */
    SortedSet<Integer> make(ViewInParts how) {
        Map<ReportId, Optional<Former>> changed = parts.changed();
        addRenamed(changed);
        Set<String> actors = new TreeSet<>(parts.actorsBefore());
        markCopies(how, changed);
        Revision revision = how.revise(parts, changed);
        try (RecordRows rows = new RecordRows(handle, codec, this::isAsReported)) {
            Placing placing = new Placing(handle, codec, rows);
            ruled.before(changed, revision.gone());
            changed.values().forEach(before -> removeClaims(before, placing));
            for (String gone : revision.gone()) {
                merged.forget(gone);
                placing.remove(gone);
            }
            writeFindings(revision, placing);
            changed.keySet().forEach(id -> addClaims(id, placing));
            if (!turn.renamed().isEmpty()) {
                rulings.writeJoined(turn.names());
            }
            ruled.replay(how, placing);
            Set<ReportId> shifted = new TreeSet<>(revision.reports().keySet());
            shifted.removeAll(changed.keySet());
            shifted.addAll(ruled.reports());
            shifted.forEach(id -> placeClaims(id, placing));
            writeKeys(revision, changed.keySet());
            ActorTables names = new ActorTables(handle, codec);
            changed.keySet().forEach(id -> actors.addAll(names.actorsOf(id.value())));
            actors.addAll(ruled.actors());
            turn.renamed().forEach(id -> actors.add(id.value()));
            names.writeAgain(actors, turn.names());
            parts.forgetChanged();
            return rows.touched();
        }
    }

    private boolean isAsReported(Claim claim) {
        return turn.names().isEmpty()
                || reports.claim(claim.id()).filter(claim::equals).isPresent();
    }

    /** Adds to the reports that changed those whose claims have other names now. */
    private void addRenamed(Map<ReportId, Optional<Former>> changed) {
        for (String report : rulings.reportsWith(turn.renamed())) {
            ReportId id = new ReportId(report);
            Optional<Former> was = parts.former(id);
            boolean same = was.filter(former -> former.claims().equals(parts.claims(id)))
                    .isPresent();
            if (!same && !changed.containsKey(id)) {
                changed.put(id, was);
            }
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
                changed.put(id, parts.former(id));
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
        Belongings belongings = belongings(id);
        for (Claim claim : parts.claims(id)) {
            Shelf.of(claim).ifPresent(shelf -> placing.add(Card.of(claim, shelf, belongings.of(claim)), claim));
        }
    }

    /** What the claims of a report belong to, now that it tells of other events. */
    private void placeClaims(ReportId id, Placing placing) {
        Belongings belongings = belongings(id);
        parts.claims(id).stream()
                .filter(claim -> Shelf.of(claim).isPresent())
                .forEach(claim -> placing.belongs(claim.id(), belongings.of(claim)));
    }

    private Belongings belongings(ReportId id) {
        return new Belongings(merged.told(id, Shelf.EVENTS), merged.told(id, Shelf.REJECTED));
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
            ruled.touched(List.of(finding.dispute().about()));
            merged.find(finding.dispute().about()).ifPresent(event -> events.putIfAbsent(event.id(), event));
            finding.also().flatMap(merged::find).ifPresent(event -> events.putIfAbsent(event.id(), event));
        }
        events.values().forEach(ruled::written);
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
