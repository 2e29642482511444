package chancery.merge;

import chancery.model.Claim;
import chancery.model.Former;
import chancery.model.Register;
import chancery.model.Report;
import chancery.model.ReportId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which accounts a change can have to do with: those of the reports that changed, as they are and as they were, those that a rule holds
 * for together with one of them, and so on. What two accounts have to do with each other follows from the two alone.
 */
final class Reach {

    private final Register register;
    private final Map<ReportId, List<Retelling>> accounts = new HashMap<>();
    private final Map<Retelling, Map<AcrossReports, Set<Long>>> sought = new HashMap<>();
    private final Map<Retelling, Map<AcrossReports, Set<Long>>> kept = new HashMap<>();
    private final List<Retelling> former = new ArrayList<>();
    private final Set<Retelling> reached;

    Reach(Register register, Map<ReportId, Optional<Former>> changed) {
        this.register = register;
        List<Retelling> seeds = new ArrayList<>();
        changed.forEach((id, before) -> {
            seeds.addAll(of(id));
            before.ifPresent(was -> former.addAll(accounts(Optional.of(was.report()), was.claims())));
        });
        seeds.addAll(former);
        this.reached = Hanging.from(seeds, this::candidates, this::canJoin);
    }

    /** The accounts of today that are reached. */
    List<Retelling> today() {
        Set<Retelling> past = new HashSet<>(former);
        return reached.stream().filter(account -> !past.contains(account)).toList();
    }

    /** Ids of the claims of all accounts, of today and before. */
    Set<String> claims() {
        Set<String> claims = new HashSet<>();
        reached.forEach(account ->
                account.told().forEach(told -> claims.add(told.claim().id())));
        return claims;
    }

    /** The reports of all of them, as far as they are still there. */
    Set<ReportId> reports() {
        Set<ReportId> reports = new TreeSet<>();
        reached.forEach(account -> reports.add(account.report()));
        return reports;
    }

    /** What a report tells today. */
    private List<Retelling> of(ReportId id) {
        List<Retelling> known = accounts.get(id);
        if (known == null) {
            known = accounts(register.report(id), register.claims(id));
            accounts.put(id, known);
        }
        return known;
    }

    private static List<Retelling> accounts(Optional<Report> report, List<Claim> claims) {
        Map<ReportId, Report> known = new HashMap<>();
        report.ifPresent(one -> known.put(one.id(), one));
        return Gathering.accounts(
                Merger.told(known, claims.stream().sorted(Merger.IN_ORDER).toList()));
    }

    private Collection<Retelling> candidates(Retelling account) {
        Set<Long> sought = new HashSet<>();
        sought(account).values().forEach(sought::addAll);
        Set<ReportId> reports = new TreeSet<>(register.having(sought));
        reports.remove(account.report());
        return reports.stream().flatMap(report -> of(report).stream()).toList();
    }

    private Map<AcrossReports, Set<Long>> sought(Retelling account) {
        return sought.computeIfAbsent(account, one -> byRule(rule -> Keys.sought(one, rule)));
    }

    private Map<AcrossReports, Set<Long>> kept(Retelling account) {
        return kept.computeIfAbsent(account, one -> byRule(rule -> Keys.kept(one, rule)));
    }

    private static Map<AcrossReports, Set<Long>> byRule(Function<AcrossReports, Set<Long>> keys) {
        Map<AcrossReports, Set<Long>> all = new EnumMap<>(AcrossReports.class);
        for (AcrossReports rule : AcrossReports.values()) {
            all.put(rule, keys.apply(rule));
        }
        return all;
    }

    private boolean canJoin(Retelling one, Retelling other) {
        boolean leads = Retelling.LEADERS_FIRST.compare(one, other) < 0;
        Retelling leader = leads ? one : other;
        Retelling second = leads ? other : one;
        Map<AcrossReports, Set<Long>> others = kept(other);
        return sought(one).entrySet().stream()
                .filter(entry -> !Collections.disjoint(entry.getValue(), others.getOrDefault(entry.getKey(), Set.of())))
                .anyMatch(entry -> entry.getKey().holds(leader, second));
    }
}
