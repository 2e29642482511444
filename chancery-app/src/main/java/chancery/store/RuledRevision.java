package chancery.store;

import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Former;
import chancery.model.ReportId;
import chancery.model.RuledPart;
import chancery.model.Ruling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Replays rulings over those parts of the view that they have to do with, after these were merged again or people ruled. */
final class RuledRevision {

    private final Handle handle;
    private final Codec codec;
    private final PartTables parts;
    private final Turn turn;
    private final RulingTables rulings;
    private final RulingTies ties;
    private final MergedEvents merged;
    private final RuledEvents ruled;
    private final RuledRecords records;
    private final Set<String> seeds = new TreeSet<>();
    private final Set<String> claims = new TreeSet<>();
    private final Set<String> goneClaims = new HashSet<>();
    private final List<Event> events = new ArrayList<>();
    private final Set<ReportId> reports = new TreeSet<>();
    private final Set<String> actors = new TreeSet<>();

    RuledRevision(Handle handle, Codec codec, ReportTables reports, PartTables parts, Turn turn) {
        this.handle = handle;
        this.codec = codec;
        this.parts = parts;
        this.turn = turn;
        this.rulings = new RulingTables(handle);
        this.ties = new RulingTies(handle, codec);
        this.merged = new MergedEvents(handle, codec);
        this.ruled = new RuledEvents(handle, codec, merged);
        this.records = new RuledRecords(reports, parts, merged, rulings, ties, turn.names());
    }

    /** Takes note of what changes, while it stands as it was. */
    void before(Map<ReportId, Optional<Former>> changed, Collection<String> gone) {
        turn.begun().forEach(ruling -> seeds.add(ruling.id()));
        List<Claim> met = new ArrayList<>();
        changed.values().forEach(was -> was.ifPresent(former -> met.addAll(former.claims())));
        changed.keySet().forEach(id -> met.addAll(parts.claims(id)));
        seeds.addAll(
                ties.anchored(changed.keySet().stream().map(ReportId::value).toList(), met));
        gone.forEach(id -> merged.find(id).ifPresent(event -> goneClaims.addAll(event.claims())));
        touched(goneClaims);
        touched(met.stream().map(Claim::id).toList());
        claims.addAll(ties.claims(turn.ended().stream().map(Ruling::id).toList()));
        claims.addAll(ties.claims(seeds));
    }

    /** What rulings are tied to is not what it was. */
    void touched(Collection<String> some) {
        seeds.addAll(ties.rulings(some));
    }

    /** Takes note of an event that is about to be written as it was merged; those of a ruled whole are told by what became of that. */
    void written(Event event) {
        List<String> ids = new ArrayList<>(List.of(event.id()));
        event.partOf().ifPresent(ids::add);
        if (!merged.amongRuled(ids).isEmpty()) {
            events.add(event);
        }
        touched(event.claims());
        merged.forget(event.id());
    }

    /** Tells again what hangs together with all that was noted. Gives the rulings that were replayed. */
    void replay(ViewInParts how, Placing placing) {
        turn.ended().forEach(ruling -> {
            seeds.remove(ruling.id());
            ties.remove(ruling.id());
        });
        RuledPart part = how.amendPart(
                records,
                rulings.withIds(seeds),
                events.stream()
                        .flatMap(event -> merged.find(event.id()).stream())
                        .toList(),
                claims.stream().flatMap(id -> records.claim(id).stream()).toList());
        tellEvents(part, placing);
        tellClaims(part, placing);
        tellDisputes(part, placing);
        for (Ruling ruling : part.rulings()) {
            ties.remove(ruling.id());
            ties.put(ruling, part.amended().ties().getOrDefault(ruling.id(), Set.of()));
        }
        tellEffects(part);
    }

    /** An event that is told, or put aside, as it stands in the view. */
    private record Row(int number, String shelf, String json) {}

    private void tellEvents(RuledPart part, Placing placing) {
        Set<String> own = new HashSet<>();
        part.merged().forEach(event -> own.addAll(event.claims()));
        Map<String, Row> before = rows(own, "r.shelf IN ('events', 'rejected')");
        before.putAll(rows(goneClaims, "r.id IN (SELECT id FROM merged_event WHERE event IS NULL)"));
        Set<String> ids = new TreeSet<>(before.keySet());
        part.merged().forEach(event -> {
            ids.add(event.id());
            reports.addAll(event.reports());
        });
        actors.addAll(ruled.actors(ids));
        ids.forEach(merged::forget);
        ruled.note(part.merged(), part.amended(), records::claim);
        part.amended().chronicle().events().forEach(event -> tell(event, Shelf.EVENTS, before, placing));
        part.amended().rejectedEvents().forEach(event -> tell(event, Shelf.REJECTED, before, placing));
        before.keySet().forEach(placing::remove);
        Set<String> told = new HashSet<>(ids);
        part.amended().chronicle().events().forEach(event -> told.add(event.id()));
        actors.addAll(ruled.actors(told));
    }

    /** The records that some claims went into; SQLite keeps the order of a cross join, which begins with the few claims. */
    private Map<String, Row> rows(Set<String> some, String which) {
        Map<String, Row> rows = new HashMap<>();
        handle.createQuery("SELECT DISTINCT r.id, r.number, r.shelf, r.record FROM record_claim c"
                        + " CROSS JOIN record r ON r.number = c.record"
                        + " WHERE c.claim IN (SELECT value FROM json_each(:claims)) AND " + which)
                .bind("claims", codec.write(some))
                .map((row, context) ->
                        rows.put(row.getString(1), new Row(row.getInt(2), row.getString(3), row.getString(4))))
                .list();
        return rows;
    }

    /** What is told as it was stays where it is. */
    private void tell(Event event, Shelf<Event> shelf, Map<String, Row> before, Placing placing) {
        Row row = before.remove(event.id());
        boolean same =
                row != null && row.shelf().equals(shelf.name()) && row.json().equals(codec.write(event));
        if (!same) {
            placing.remove(event.id());
            placing.add(Card.of(event).on(shelf), event);
        }
    }

    private void tellClaims(RuledPart part, Placing placing) {
        Set<String> aside = new HashSet<>();
        part.amended().rejectedClaims().forEach(claim -> aside.add(claim.id()));
        for (Claim claim : part.claims()) {
            Shelf<Claim> shelf = aside.contains(claim.id())
                    ? Shelf.REJECTED_CLAIMS
                    : Shelf.of(claim).orElseThrow();
            reports.add(claim.report());
            if (!placing.shelf(claim.id()).equals(Optional.of(shelf.name()))) {
                placing.remove(claim.id());
                placing.add(Card.of(claim, shelf, Optional.empty()), claim);
            }
        }
    }

    private void tellDisputes(RuledPart part, Placing placing) {
        Map<String, Dispute> told = new HashMap<>();
        part.amended().chronicle().disputes().forEach(dispute -> told.put(dispute.id(), dispute));
        Set<String> about = new TreeSet<>();
        part.merged().forEach(event -> about.add(event.id()));
        part.claims().forEach(claim -> about.add(claim.id()));
        for (String record : about) {
            for (Dispute dispute : parts.disputesAbout(record)) {
                placing.remove(dispute.id());
                Optional.ofNullable(told.get(dispute.id())).ifPresent(now -> placing.add(Card.of(now), now));
            }
        }
    }

    private void tellEffects(RuledPart part) {
        Map<String, Ruling> some = new HashMap<>();
        turn.toTell().forEach(ruling -> some.put(ruling.id(), ruling));
        part.rulings().forEach(ruling -> some.put(ruling.id(), ruling));
        List<Ruling> standing = new ArrayList<>(turn.standing());
        standing.addAll(part.rulings());
        rulings.writeEffectsAgain(
                List.copyOf(some.values()), standing, part.amended().effects());
    }

    /** Reports that tell one of the events, or claim one of the records, that rulings were replayed over. */
    Set<ReportId> reports() {
        return reports;
    }

    /** Ids of the actors of events that are or were told otherwise than they were merged. */
    Set<String> actors() {
        return actors;
    }
}
