package chancery.merge;

import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.ReportId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** All that cannot hold together in reports and record, and the events that it is about. */
final class Disputes {

    private final Judge judge;
    private final Tallies tallies;
    private final Map<String, Dispute> all = new TreeMap<>();
    private final Map<String, String> scopes = new HashMap<>();
    private final Map<String, Set<String>> byEvent = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Disputes(Judge judge, Tallies tallies) {
        this.judge = judge;
        this.tallies = tallies;
    }

    /** @param told for each event, in the same order, what it was made of */
    Disputes find(Map<ReportId, Sheet> sheets, List<Claim> claims, List<Event> events, List<List<Told>> told) {
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            add(Scope.event(event.id()), judge.ofEvent(event, told.get(i)));
            if (event.reports().size() > 1) {
                List<Sheet> own = event.reports().stream().map(sheets::get).toList();
                add(Scope.affair(event.id()), judge.ofAffair(event, own));
            }
        }
        add(TallyBook.of(tallies, sheets.values()).findings());
        sheets.values().forEach(sheet -> add(Scope.report(sheet.id()), judge.ofReport(sheet)));
        asked(claims, Topic::of).forEach((topic, members) -> add(topic.name(), judge.ofClaims(topic, members)));
        asked(events, judge::topics).forEach((topic, members) -> add(topic.name(), judge.ofEvents(topic, members)));
        return this;
    }

    /** The members of each topic that somebody asks about; to find who asks first saves the many that nobody asks about. */
    private static <T> Map<Topic, List<T>> asked(Collection<T> records, Function<T, List<Topic>> topics) {
        Set<String> asked = new HashSet<>();
        records.forEach(
                record -> topics.apply(record).stream().filter(Topic::asks).forEach(topic -> asked.add(topic.name())));
        Map<String, Topic> named = new TreeMap<>();
        Map<String, List<T>> members = new TreeMap<>();
        for (T record : records) {
            for (Topic topic : topics.apply(record)) {
                if (asked.contains(topic.name())) {
                    named.putIfAbsent(topic.name(), topic);
                    members.computeIfAbsent(topic.name(), name -> new ArrayList<>())
                            .add(record);
                }
            }
        }
        Map<Topic, List<T>> all = new HashMap<>();
        members.forEach((name, some) -> all.put(named.get(name), some));
        return all;
    }

    private void add(String scope, List<Verdict> found) {
        add(found.stream().map(verdict -> verdict.in(scope)).toList());
    }

    private void add(List<Finding> found) {
        findings.addAll(found);
        found.forEach(this::add);
    }

    /** A dispute that is found in two ways is told as in the first, by the names of the ways. */
    private void add(Finding finding) {
        Dispute dispute = finding.dispute();
        String known = scopes.get(dispute.id());
        if (known == null || finding.scope().compareTo(known) < 0) {
            all.put(dispute.id(), dispute);
            scopes.put(dispute.id(), finding.scope());
        }
        list(dispute.about(), dispute);
        finding.also().ifPresent(event -> list(event, dispute));
    }

    private void list(String record, Dispute dispute) {
        byEvent.computeIfAbsent(record, r -> new TreeSet<>()).add(dispute.id());
    }

    /** How each was found. */
    List<Finding> findings() {
        return findings;
    }

    /** By their ids. */
    List<Dispute> all() {
        return List.copyOf(all.values());
    }

    /** The event with the ids of the disputes about it. */
    Event listed(Event event) {
        return event.withDisputes(List.copyOf(byEvent.getOrDefault(event.id(), Set.of())));
    }
}
