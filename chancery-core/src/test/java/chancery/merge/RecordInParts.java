package chancery.merge;

import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.Former;
import chancery.model.KeptKeys;
import chancery.model.Register;
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
import java.util.TreeMap;
import java.util.TreeSet;

/** A record that is kept up part by part, as a store does. */
final class RecordInParts implements Register {

    private final Merger merger = new Merger(Tale.KNOWLEDGE);
    private final Map<ReportId, Report> reports = new TreeMap<>();
    private final Map<ReportId, List<Claim>> claims = new TreeMap<>();
    private final Map<String, Event> events = new TreeMap<>();
    private final Map<ReportId, KeptKeys> keys = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Puts reports with their claims in place of what was there; those without claims go. */
    void change(Map<Report, List<Claim>> parts) {
        Map<ReportId, Optional<Former>> changed = new TreeMap<>();
        parts.forEach((report, own) -> {
            changed.put(
                    report.id(),
                    Optional.ofNullable(reports.get(report.id()))
                            .map(was -> new Former(was, claims.getOrDefault(report.id(), List.of()))));
            if (own.isEmpty()) {
                reports.remove(report.id());
                claims.remove(report.id());
            } else {
                reports.put(report.id(), report);
                claims.put(report.id(), own);
            }
        });
        apply(merger.revise(this, changed), changed.keySet());
    }

    private void apply(Revision revision, Set<ReportId> changed) {
        revision.gone().forEach(events::remove);
        revision.events().forEach(event -> events.put(event.id(), event));
        findings.removeIf(finding -> revision.scopes().contains(finding.scope()));
        findings.addAll(revision.findings());
        changed.stream().filter(id -> !reports.containsKey(id)).forEach(keys::remove);
        revision.reports()
                .forEach((id, kept) -> keys.merge(
                        id,
                        kept,
                        (old, now) -> changed.contains(id)
                                ? now
                                : new KeptKeys(old.own(), now.ofEvents(), all(old.asking(), now.asking()))));
    }

    private static Set<Long> all(Set<Long> some, Set<Long> others) {
        Set<Long> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** All events and disputes, as text. */
    String told() {
        Map<String, Set<String>> listed = new TreeMap<>();
        Map<String, Finding> disputes = new TreeMap<>();
        for (Finding finding : findings) {
            Dispute dispute = finding.dispute();
            list(listed, dispute.about(), dispute);
            finding.also().ifPresent(event -> list(listed, event, dispute));
            disputes.merge(
                    dispute.id(), finding, (one, other) -> one.scope().compareTo(other.scope()) <= 0 ? one : other);
        }
        StringBuilder told = new StringBuilder();
        events.forEach((id, event) -> told.append(event.withDisputes(List.copyOf(listed.getOrDefault(id, Set.of()))))
                .append('\n'));
        disputes.values().forEach(finding -> told.append(finding.dispute()).append('\n'));
        return told.toString();
    }

    private static void list(Map<String, Set<String>> listed, String record, Dispute dispute) {
        listed.computeIfAbsent(record, id -> new TreeSet<>()).add(dispute.id());
    }

    /** The same of all reports merged at once. */
    String toldAtOnce() {
        List<Claim> all = claims.values().stream().flatMap(List::stream).toList();
        var chronicle = merger.merge(List.copyOf(reports.values()), all);
        StringBuilder told = new StringBuilder();
        chronicle.events().forEach(event -> told.append(event).append('\n'));
        chronicle.disputes().forEach(dispute -> told.append(dispute).append('\n'));
        return told.toString();
    }

    @Override
    public Optional<Report> report(ReportId id) {
        return Optional.ofNullable(reports.get(id));
    }

    @Override
    public List<Claim> claims(ReportId id) {
        return claims.getOrDefault(id, List.of());
    }

    @Override
    public List<Event> events(ReportId id) {
        return events.values().stream()
                .filter(event -> event.reports().contains(id))
                .toList();
    }

    @Override
    public Set<ReportId> having(Set<Long> some) {
        Set<ReportId> having = new TreeSet<>();
        keys.forEach((id, kept) -> {
            if (some.stream()
                    .anyMatch(key -> kept.own().contains(key) || kept.ofEvents().contains(key))) {
                having.add(id);
            }
        });
        return having;
    }

    @Override
    public Set<ReportId> having(Set<Long> some, Set<Long> others, int atLeast) {
        Set<ReportId> having = having(some);
        keys.forEach((id, kept) -> {
            if (kept.own().stream().filter(others::contains).count() < atLeast) {
                having.remove(id);
            }
        });
        return having;
    }

    @Override
    public Set<Long> asked(Set<Long> some) {
        Set<Long> asked = new HashSet<>();
        keys.values().forEach(kept -> asked.addAll(kept.asking()));
        asked.retainAll(some);
        return asked;
    }
}
