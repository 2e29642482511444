package chancery.merge;

import chancery.model.ReportId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Retellings of one act, each held against the leader, so that no chain of likenesses joins what is not alike. */
final class Cluster {

    private final Retelling leader;
    private final List<Retelling> retellings = new ArrayList<>();
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

    void take(Cluster other) {
        retellings.addAll(other.retellings);
        reports.addAll(other.reports);
    }

    /** All that is told of the act, in the order of reports and their texts. */
    List<Told> told() {
        return retellings.stream()
                .flatMap(retelling -> retelling.told().stream())
                .sorted(Told.IN_ORDER)
                .toList();
    }
}
