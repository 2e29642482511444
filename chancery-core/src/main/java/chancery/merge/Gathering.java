package chancery.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Brings together what several reports tell of one act, rule by rule, the surest first; the same for any order of claims. */
final class Gathering {

    private static final Comparator<Cluster> LEADERS_FIRST =
            Comparator.comparing(Cluster::leader, Retelling.LEADERS_FIRST);

    private Gathering() {}

    /** The claims about one act each, in the order of the reports and their texts. */
    static List<List<Told>> of(List<Told> told) {
        return clusters(told).stream().map(Cluster::told).toList();
    }

    /** The accounts of one act each, with the reasons. */
    static List<Cluster> clusters(List<Told> told) {
        return joined(accounts(told));
    }

    /** What each report tells of each act. */
    static List<Retelling> accounts(List<Told> told) {
        List<Retelling> accounts = new ArrayList<>();
        for (List<Told> block : blocks(told)) {
            Clusters.of(block, Sameness::withinReport, Sameness::exclude)
                    .forEach(one -> accounts.add(Retelling.of(one)));
        }
        return accounts;
    }

    /** The accounts, those of one act together: all that hang together, or only some that hang together with no others. */
    static List<Cluster> joined(Collection<Retelling> accounts) {
        List<Cluster> joined =
                accounts.stream().map(Cluster::new).sorted(LEADERS_FIRST).toList();
        for (AcrossReports rule : AcrossReports.values()) {
            joined = join(joined, rule);
        }
        return joined;
    }

    private static Collection<List<Told>> blocks(List<Told> told) {
        Map<String, List<Told>> blocks = new TreeMap<>();
        told.forEach(one ->
                blocks.computeIfAbsent(one.block(), block -> new ArrayList<>()).add(one));
        return blocks.values();
    }

    private static List<Cluster> join(List<Cluster> clusters, AcrossReports rule) {
        Map<Long, List<Cluster>> known = new HashMap<>();
        List<Cluster> kept = new ArrayList<>();
        for (Cluster cluster : clusters) {
            Set<Long> keys = Keys.kept(cluster.leader(), rule);
            List<Cluster> fitting = fitting(known, Keys.sought(cluster.leader(), rule), cluster, rule);
            if (fitting.isEmpty() || (rule.isOnlyIfUnique() && fitting.size() > 1)) {
                kept.add(cluster);
                keys.forEach(key ->
                        known.computeIfAbsent(key, k -> new ArrayList<>()).add(cluster));
            } else {
                fitting.get(0).take(cluster, rule);
            }
        }
        return kept;
    }

    private static List<Cluster> fitting(
            Map<Long, List<Cluster>> known, Set<Long> keys, Cluster cluster, AcrossReports rule) {
        Set<Cluster> candidates = new LinkedHashSet<>();
        keys.forEach(key -> candidates.addAll(known.getOrDefault(key, List.of())));
        return candidates.stream()
                .filter(candidate -> !candidate.sharesReport(cluster))
                .filter(candidate -> rule.holds(candidate.leader(), cluster.leader()))
                .sorted(LEADERS_FIRST)
                .toList();
    }
}
