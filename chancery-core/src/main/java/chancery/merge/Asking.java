package chancery.merge;

import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Finding;
import chancery.model.Former;
import chancery.model.Register;
import chancery.model.ReportId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Asks rules again after a change, and keeps what they were asked about and what they found. */
final class Asking {

    private final Judge judge;
    private final Sheets sheets;
    private final Register register;
    private final Set<String> scopes = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Topic> topics = new TreeMap<>();
    private final Set<Long> asked = new HashSet<>();

    Asking(Judge judge, Sheets sheets, Register register) {
        this.judge = judge;
        this.sheets = sheets;
        this.register = register;
    }

    Set<String> scopes() {
        return scopes;
    }

    List<Finding> findings() {
        return findings;
    }

    /** An event that was made anew of these claims. */
    void event(Event event, List<Told> told) {
        found(Scope.event(event.id()), judge.ofEvent(event, told));
        affair(event);
        judge.topics(event).forEach(this::live);
    }

    /** An event as it was before. */
    void eventBefore(Event event) {
        scopes.add(Scope.event(event.id()));
        scopes.add(Scope.affair(event.id()));
        judge.topics(event).forEach(topic -> topics.put(topic.name(), topic));
    }

    /** The claims of a report that changed. */
    void claims(Sheet sheet, Optional<Former> before) {
        sheet.claims().forEach(claim -> Topic.of(claim).forEach(this::live));
        before.ifPresent(was -> was.claims()
                .forEach(claim -> Topic.of(claim).forEach(topic -> topics.putIfAbsent(topic.name(), topic))));
    }

    private void live(Topic topic) {
        topics.put(topic.name(), topic);
        if (topic.asks()) {
            asked.add(topic.hash());
        }
    }

    /** A report that changed or tells an event that did. */
    void report(Sheet sheet) {
        found(Scope.report(sheet.id()), judge.ofReport(sheet));
    }

    /** The other events told in sentences that tell or told one that changed: of which a sentence tells may have changed for them, too. */
    void affairs(Collection<Event> events, Collection<Event> before, Collection<Event> fresh) {
        Set<String> sentences = new HashSet<>();
        before.forEach(event -> sentences.addAll(sentences(event)));
        fresh.forEach(event -> sentences.addAll(sentences(event)));
        events.stream()
                .filter(event -> event.reports().size() > 1 && !scopes.contains(Scope.affair(event.id())))
                .filter(event -> !Collections.disjoint(sentences(event), sentences))
                .forEach(this::affair);
    }

    private static Set<String> sentences(Event event) {
        return event.evidence().stream().map(Asking::sentence).collect(Collectors.toSet());
    }

    private static String sentence(Evidence evidence) {
        return evidence.report().value() + " " + evidence.sentence();
    }

    private void affair(Event event) {
        boolean alone = event.reports().size() < 2;
        found(
                Scope.affair(event.id()),
                alone
                        ? List.of()
                        : judge.ofAffair(
                                event,
                                event.reports().stream().map(sheets::sheet).toList()));
    }

    /** Numbers that hang together. */
    void group(List<Count> group) {
        group.forEach(count -> scopes.add(Scope.count(count.claim().id())));
        findings.addAll(TallyBook.findings(group));
    }

    /** A number that is no more. */
    void countBefore(Claim claim) {
        scopes.add(Scope.count(claim.id()));
    }

    /** The topics met so far, each with all its members. */
    void topics(Set<ReportId> touched) {
        Set<Long> hashes = topics.values().stream().map(Topic::hash).collect(Collectors.toSet());
        asked.addAll(register.asked(hashes));
        for (Topic topic : topics.values()) {
            found(topic.name(), asked.contains(topic.hash()) ? judged(topic, touched) : List.of());
        }
    }

    private List<Verdict> judged(Topic topic, Set<ReportId> touched) {
        Set<ReportId> reports = new TreeSet<>(register.having(Set.of(topic.hash())));
        reports.addAll(touched);
        return switch (topic.kind()) {
            case OFFICE, QUOTATION -> ofClaims(topic, reports);
            case DENIAL, JUDGEMENT -> ofEvents(topic, reports);
        };
    }

    private List<Verdict> ofClaims(Topic topic, Set<ReportId> reports) {
        List<Claim> members = reports.stream()
                .flatMap(id -> sheets.sheet(id).claims().stream())
                .filter(claim -> Topic.of(claim).stream().anyMatch(topic::isSame))
                .toList();
        boolean asks = members.stream()
                .anyMatch(claim -> Topic.of(claim).stream().anyMatch(one -> topic.isSame(one) && one.asks()));
        return asks ? judge.ofClaims(topic, members) : List.of();
    }

    private List<Verdict> ofEvents(Topic topic, Set<ReportId> reports) {
        List<Event> members = sheets.events(reports).stream()
                .filter(event -> judge.topics(event).stream().anyMatch(topic::isSame))
                .toList();
        return judge.ofEvents(topic, members);
    }

    private void found(String scope, List<Verdict> verdicts) {
        scopes.add(scope);
        verdicts.forEach(verdict -> findings.add(verdict.in(scope)));
    }
}
