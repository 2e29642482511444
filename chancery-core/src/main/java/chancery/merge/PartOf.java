package chancery.merge;

import chancery.model.Event;
import chancery.model.EventKind;
import chancery.model.ReportId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Puts meetings, signings and words under the visit in which they were: same visitor, same report, times that fit. */
final class PartOf {

    private static final Set<EventKind> HELD = Set.of(
            EventKind.MEETING,
            EventKind.TALKS,
            EventKind.AGREEMENT,
            EventKind.STATEMENT,
            EventKind.PLEDGE,
            EventKind.DEMAND);

    private PartOf() {}

    static List<Event> link(List<Event> events) {
        Map<ReportId, List<Event>> visits = new HashMap<>();
        events.stream()
                .filter(event -> event.act().kind() == EventKind.VISIT)
                .forEach(visit -> visit.reports()
                        .forEach(r -> visits.computeIfAbsent(r, k -> new ArrayList<>())
                                .add(visit)));
        return events.stream()
                .map(event -> link(event, report -> visits.getOrDefault(report, List.of())))
                .toList();
    }

    /**
     * The event as a part of the visit in which it was, if there is one.
     *
     * @param told all visits that a report tells, and other events
     */
    static Event link(Event event, Function<ReportId, List<Event>> told) {
        if (!HELD.contains(event.act().kind())) {
            return event;
        }
        return event.withPartOf(event.reports().stream()
                .flatMap(report -> told.apply(report).stream())
                .filter(candidate -> candidate.act().kind() == EventKind.VISIT && isWithin(event, candidate))
                .map(Event::id)
                .sorted()
                .findFirst());
    }

    private static boolean isWithin(Event event, Event visit) {
        boolean visitor = event.act().participants().stream()
                .anyMatch(p -> visit.act().agents().stream().anyMatch(v -> v.id().equals(p.id())));
        boolean time = event.act().when().isEmpty()
                || visit.act().when().isEmpty()
                || event.act().when().get().meets(visit.act().when().get());
        boolean place = Sameness.places(event.act(), visit.act());
        boolean otherSide = event.act().participants().stream()
                .anyMatch(p -> Told.sides(visit.act().recipients()).contains(Told.side(p)));
        return visitor && time && place && otherSide && event.status() == visit.status();
    }
}
