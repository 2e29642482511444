package chancery.merge;

import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One report as disputes see it: what it claims, and the events that it tells, by itself or with others. */
final class Sheet {

    private final ReportId id;
    private final Optional<Report> report;
    private final List<Claim> claims;
    private final List<Event> events;
    private final Set<String> shared = new TreeSet<>();
    private final Set<String> actors = new TreeSet<>();
    private final Map<Integer, String> eventOfSentence = new HashMap<>();

    /**
     * A report that may not be known but for its claims; it is its own witness then.
     *
     * @param claims all of it
     * @param events all that it tells
     */
    Sheet(ReportId id, Optional<Report> report, List<Claim> claims, List<Event> events) {
        this.id = id;
        this.report = report;
        this.claims = claims.stream().sorted(Merger.IN_ORDER).toList();
        this.events = List.copyOf(events);
        claims.stream()
                .flatMap(claim -> claim.assertion().participants().stream())
                .filter(Parties::isNamed)
                .forEach(participant -> actors.add(Told.side(participant)));
        for (Event event : events) {
            if (event.reports().size() > 1) {
                shared.add(event.id());
            }
            for (Evidence evidence : event.evidence()) {
                if (evidence.report().equals(id)) {
                    eventOfSentence.merge(
                            evidence.sentence(), event.id(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
                }
            }
        }
    }

    ReportId id() {
        return id;
    }

    /** The report that it counts for: itself, or the one that it copies. */
    ReportId witness() {
        return report.map(Report::witness).orElse(id);
    }

    Optional<When> published() {
        return report.flatMap(Report::published);
    }

    /** Ids of the events that other reports tell, too. */
    Set<String> shared() {
        return shared;
    }

    /** Those named in its claims, states for their men. */
    Set<String> actors() {
        return actors;
    }

    List<Event> events() {
        return events;
    }

    List<Claim> claims() {
        return claims;
    }

    /** Its claims of a kind, in their order. */
    List<Claim> claims(Class<?> kind) {
        return Merger.of(claims, kind);
    }

    /** The event that the sentence of a claim tells of, if it tells of one; of several the one with the smallest id. */
    Optional<String> eventOf(Claim claim) {
        return Optional.ofNullable(eventOfSentence.get(claim.evidence().sentence()));
    }
}
