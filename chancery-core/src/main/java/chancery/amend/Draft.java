package chancery.amend;

import chancery.model.Anchor;
import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Witnesses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A chronicle while rulings are replayed over it. */
final class Draft {

    private final Chronicle merged;
    private final Anchors anchors;
    private final Witnesses witnesses;
    private final Map<String, Event> events = new TreeMap<>();
    private final Map<String, String> eventOfClaim = new HashMap<>();
    private final Map<String, Claim> records = new TreeMap<>();
    private final Map<String, String> joined = new HashMap<>();
    private final Set<String> rejected = new TreeSet<>();

    Draft(Chronicle merged, List<Report> reports, Anchors anchors) {
        this.merged = merged;
        this.anchors = anchors;
        this.witnesses = new Witnesses(reports);
        merged.events().forEach(this::put);
        Stream.of(merged.statements(), merged.tenures(), merged.figures(), merged.terms())
                .flatMap(List::stream)
                .forEach(claim -> records.put(claim.id(), claim));
    }

    /** Puts an event in place of the one with its id; its claims are from now on its own. */
    void put(Event event) {
        events.put(event.id(), event);
        event.claims().forEach(claim -> eventOfClaim.put(claim, event.id()));
    }

    /** Takes an event away that is told within another one. */
    void join(String event, String into) {
        events.remove(event);
        joined.put(event, into);
    }

    Event event(String id) {
        return Optional.ofNullable(events.get(id)).orElseThrow(() -> new IllegalStateException("no event " + id));
    }

    void reject(String id) {
        rejected.add(id);
    }

    void restore(String id) {
        rejected.remove(id);
    }

    List<Claim> claimsOf(Event event) {
        return event.claims().stream().map(anchors::claim).toList();
    }

    /** The reports of the claims, those of one witness together. */
    List<List<ReportId>> families(List<Claim> claims) {
        return witnesses.families(claims);
    }

    /** The claims that the anchors tie now. */
    List<Claim> claims(List<Anchor> on) {
        return on.stream()
                .flatMap(anchor -> anchors.find(anchor).stream())
                .distinct()
                .toList();
    }

    /** The record that most of these claims went into; of several the one with the smallest id. */
    Optional<String> record(List<Claim> claims) {
        Map<String, Integer> votes = new TreeMap<>();
        for (Claim claim : claims) {
            recordOf(claim).ifPresent(record -> votes.merge(record, 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private Optional<String> recordOf(Claim claim) {
        return records.containsKey(claim.id())
                ? Optional.of(claim.id())
                : Optional.ofNullable(eventOfClaim.get(claim.id()));
    }

    boolean isEvent(String id) {
        return events.containsKey(id);
    }

    /** The dispute about a record with this question; of several the one with most of these answers. */
    Optional<Dispute> dispute(String record, Dispute.Question question, List<String> answers) {
        return merged.disputes().stream()
                .filter(dispute ->
                        dispute.question() == question && now(dispute.about()).equals(record))
                .max(Comparator.<Dispute>comparingLong(dispute -> shared(dispute, answers))
                        .thenComparing(Dispute::id, Comparator.reverseOrder()));
    }

    private static long shared(Dispute dispute, List<String> answers) {
        return dispute.sides().stream()
                .filter(side -> answers.contains(side.value()))
                .count();
    }

    private String now(String id) {
        String now = id;
        while (joined.containsKey(now)) {
            now = joined.get(now);
        }
        return now;
    }

    /** What is told: all that is not put aside, and no dispute about what is. */
    Chronicle told() {
        return new Chronicle(
                events.values().stream()
                        .filter(event -> !rejected.contains(event.id()))
                        .map(this::inTheirPlace)
                        .toList(),
                kept(merged.statements()),
                kept(merged.tenures()),
                kept(merged.figures()),
                kept(merged.terms()),
                merged.disputes().stream()
                        .map(this::inItsPlace)
                        .filter(dispute -> !rejected.contains(dispute.about()))
                        .toList());
    }

    private List<Claim> kept(List<Claim> claims) {
        return claims.stream().filter(claim -> !rejected.contains(claim.id())).toList();
    }

    List<Event> rejectedEvents() {
        return rejected.stream()
                .flatMap(id -> Optional.ofNullable(events.get(id)).stream())
                .map(this::inTheirPlace)
                .toList();
    }

    List<Claim> rejectedClaims() {
        return rejected.stream()
                .flatMap(id -> Optional.ofNullable(records.get(id)).stream())
                .toList();
    }

    /** The event as a part of what its whole was joined to; of nothing if that is put aside, or is itself. */
    private Event inTheirPlace(Event event) {
        Optional<String> whole =
                event.partOf().map(this::now).filter(id -> !rejected.contains(id) && !id.equals(event.id()));
        return whole.equals(event.partOf()) ? event : Composer.within(event, whole);
    }

    private Dispute inItsPlace(Dispute dispute) {
        String about = now(dispute.about());
        return about.equals(dispute.about())
                ? dispute
                : new Dispute(
                        dispute.id(), about, dispute.question(), dispute.sides(), dispute.kind(), dispute.severity());
    }

    List<String> joinedDisputes(List<Event> some) {
        List<String> all = new ArrayList<>();
        some.forEach(event -> all.addAll(event.disputes()));
        return all.stream().distinct().sorted().toList();
    }
}
