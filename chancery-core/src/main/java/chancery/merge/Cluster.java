package chancery.merge;

import chancery.model.Joining;
import chancery.model.ReportId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Retellings of one act, each held against the leader, so that no chain of likenesses joins what is not alike. */
final class Cluster {

    /** The rule by which an account was joined to another one. */
    private record Ground(AcrossReports rule, Retelling against) {}

    private final Retelling leader;
    private final List<Retelling> retellings = new ArrayList<>();
    private final Map<Retelling, Ground> grounds = new HashMap<>();
    private final Set<ReportId> reports = new TreeSet<>();

    Cluster(Retelling leader) {
        this.leader = leader;
        retellings.add(leader);
        reports.add(leader.report());
    }

    Retelling leader() {
        return leader;
    }

    /** True if a report tells both; it then tells them as two. */
    boolean sharesReport(Cluster other) {
        return other.reports.stream().anyMatch(reports::contains);
    }

    /** Takes in what tells the same act by this rule. */
    void take(Cluster other, AcrossReports rule) {
        retellings.addAll(other.retellings);
        reports.addAll(other.reports);
        grounds.putAll(other.grounds);
        grounds.put(other.leader, new Ground(rule, leader));
    }

    /** Why each report's account is here, the leading one first. */
    List<Joining> joinings() {
        return retellings.stream().map(this::joining).toList();
    }

    private Joining joining(Retelling retelling) {
        Optional<Ground> ground = Optional.ofNullable(grounds.get(retelling));
        return new Joining(
                retelling.report(),
                retelling.told().stream().map(told -> told.claim().id()).toList(),
                ground.map(why -> why.rule().word()).orElse(Joining.LEADING),
                ground.map(why -> why.against().id()));
    }

    /** All that is told of the act, in the order of reports and their texts. */
    List<Told> told() {
        return retellings.stream()
                .flatMap(retelling -> retelling.told().stream())
                .sorted(Told.IN_ORDER)
                .toList();
    }
}
