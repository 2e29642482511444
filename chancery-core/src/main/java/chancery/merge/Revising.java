package chancery.merge;

import chancery.knowledge.Knowledge;
import chancery.model.Event;
import chancery.model.EventKind;
import chancery.model.Former;
import chancery.model.KeptKeys;
import chancery.model.Register;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Revision;
import chancery.model.Witnesses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Merges again what a change has to do with: first the accounts that it reaches, to events; then, of the reports that tell one of these
 * events or told one of those before, what rules ask about.
 */
final class Revising {

    private final Knowledge knowledge;
    private final Register register;
    private final Map<ReportId, Optional<Former>> changed;
    private final Judge judge;
    private final Tallies tallies;

    Revising(Knowledge knowledge, Register register, Map<ReportId, Optional<Former>> changed) {
        this.knowledge = knowledge;
        this.register = new Remembering(register);
        this.changed = new TreeMap<>(changed);
        this.judge = new Judge(knowledge, this.register::report);
        this.tallies = new Tallies(knowledge);
    }

    Revision revision() {
        Reach reach = new Reach(register, changed);
        Set<ReportId> touched = new TreeSet<>(changed.keySet());
        touched.addAll(reach.reports());
        Map<String, List<Told>> told = new HashMap<>();
        List<Event> fresh = events(reach, told);
        Sheets sheets = new Sheets(register, register::report, fresh, reach.claims());
        List<Event> before = sheets.gone(touched);
        Asking asking = new Asking(judge, sheets, register);
        fresh.forEach(event -> asking.event(event, told.getOrDefault(event.id(), List.of())));
        before.forEach(asking::eventBefore);
        changed.forEach((id, was) -> asking.claims(sheets.sheet(id), was));
        touched.forEach(id -> asking.report(sheets.sheet(id)));
        asking.affairs(sheets.events(touched), before, fresh);
        new TallyAsking(tallies, sheets, register).ask(changed, touched, asking);
        asking.topics(touched);
        return new Revision(
                ids(before),
                linked(fresh, before, sheets.events(touched), sheets),
                asking.scopes(),
                asking.findings(),
                keys(touched, sheets));
    }

    private List<Event> events(Reach reach, Map<String, List<Told>> told) {
        List<List<Told>> all =
                Gathering.joined(reach.today()).stream().map(Cluster::told).toList();
        List<Report> known = reach.reports().stream()
                .flatMap(id -> register.report(id).stream())
                .toList();
        Witnesses witnesses = new Witnesses(known);
        List<Event> events = new ArrayList<>();
        for (List<Told> one : all) {
            Event event = EventMaker.event(one, witnesses);
            told.put(event.id(), one);
            events.add(event);
        }
        return events;
    }

    private static Set<String> ids(List<Event> events) {
        Set<String> ids = new TreeSet<>();
        events.forEach(event -> ids.add(event.id()));
        return ids;
    }

    /** The new events as parts of visits, and those others that are parts of another visit now. */
    private static List<Event> linked(List<Event> fresh, List<Event> before, List<Event> others, Sheets sheets) {
        Set<ReportId> visited = new TreeSet<>();
        Stream.concat(fresh.stream(), before.stream())
                .filter(event -> event.act().kind() == EventKind.VISIT)
                .forEach(visit -> visited.addAll(visit.reports()));
        Set<String> known = ids(fresh);
        Stream<Event> moved = others.stream()
                .filter(event -> !known.contains(event.id()) && !Collections.disjoint(event.reports(), visited))
                .filter(event -> !PartOf.link(event, sheets::events).partOf().equals(event.partOf()));
        return Stream.concat(fresh.stream(), moved)
                .map(event -> PartOf.link(event, sheets::events))
                .toList();
    }

    private Map<ReportId, KeptKeys> keys(Set<ReportId> touched, Sheets sheets) {
        Map<ReportId, KeptKeys> keys = new HashMap<>();
        for (ReportId id : touched) {
            List<Event> events = sheets.events(id);
            register.report(id)
                    .ifPresent(known -> keys.put(
                            id,
                            changed.containsKey(id)
                                    ? new Merger(knowledge).keys(known, register.claims(id), events)
                                    : SheetKeys.ofEvents(events, judge)));
        }
        return keys;
    }
}
