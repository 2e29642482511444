package chancery.merge;

import chancery.model.Dispute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All numbers of some reports, by what they find each other by. */
final class TallyBook {

    private static final Comparator<Count> IN_ORDER = Comparator.comparing(Count::claim, Merger.IN_ORDER);

    private final Tallies tallies;
    private final List<Count> all = new ArrayList<>();
    private final Map<Long, List<Count>> byKey = new HashMap<>();

    TallyBook(Tallies tallies, Collection<Sheet> sheets) {
        this.tallies = tallies;
        for (Sheet sheet : sheets) {
            for (Count count : tallies.of(sheet)) {
                all.add(count);
                tallies.keys(count, 0).forEach(key -> put(key, count));
                sheet.shared().forEach(event -> put(Hash.of(event), count));
            }
        }
        all.sort(IN_ORDER);
    }

    private void put(Long key, Count count) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(count);
    }

    /** The disputes, each with the numbers that hang together in it, in their order. */
    Map<Dispute, List<Count>> disputes() {
        return disputes(all);
    }

    /** The disputes of what hangs together with these numbers. */
    Map<Dispute, List<Count>> disputes(Collection<Count> some) {
        Map<Dispute, List<Count>> disputes = new LinkedHashMap<>();
        Set<Count> seen = new HashSet<>();
        for (Count count : some) {
            if (!seen.contains(count)) {
                List<Count> group = Hanging.from(List.of(count), this::neighbours).stream()
                        .sorted(IN_ORDER)
                        .toList();
                seen.addAll(group);
                Optional<Dispute> dispute = Tallies.dispute(group);
                dispute.ifPresent(found -> disputes.put(found, group));
            }
        }
        return disputes;
    }

    private Collection<Count> neighbours(Count count) {
        Set<Count> candidates = new HashSet<>();
        tallies.keys(count, 1).forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
        count.sheet().shared().forEach(event -> candidates.addAll(byKey.getOrDefault(Hash.of(event), List.of())));
        return candidates.stream()
                .filter(other -> !other.equals(count) && tallies.countTheSame(count, other))
                .toList();
    }
}
