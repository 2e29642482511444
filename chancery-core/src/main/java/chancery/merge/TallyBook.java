package chancery.merge;

import chancery.model.Dispute;
import chancery.model.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Numbers that hang together, each found from the next. */
final class TallyBook {

    private static final Comparator<Count> IN_ORDER = Comparator.comparing(Count::claim, Merger.IN_ORDER);

    private final Tallies tallies;
    private final Collection<Count> asked;
    private final Function<Count, Collection<Count>> candidates;

    /**
     * A book of numbers that are to be judged with all that hang together with them.
     *
     * @param candidates for a number those that may count the same: all that do, and others
     */
    TallyBook(Tallies tallies, Collection<Count> asked, Function<Count, Collection<Count>> candidates) {
        this.tallies = tallies;
        this.asked = asked;
        this.candidates = candidates;
    }

    /** All numbers of some reports. */
    static TallyBook of(Tallies tallies, Collection<Sheet> sheets) {
        List<Count> all = new ArrayList<>();
        Map<Long, List<Count>> byKey = new HashMap<>();
        for (Sheet sheet : sheets) {
            for (Count count : tallies.of(sheet)) {
                all.add(count);
                Set<Long> keys = new HashSet<>(tallies.keys(count, 0));
                sheet.shared().forEach(event -> keys.add(Hash.of(event)));
                keys.forEach(key ->
                        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(count));
            }
        }
        return new TallyBook(tallies, all, count -> {
            Set<Count> found = new HashSet<>();
            tallies.keys(count, 1).forEach(key -> found.addAll(byKey.getOrDefault(key, List.of())));
            count.sheet().shared().forEach(event -> found.addAll(byKey.getOrDefault(Hash.of(event), List.of())));
            return found;
        });
    }

    /** Numbers that count the same as this one. */
    Collection<Count> neighbours(Count count) {
        return candidates.apply(count).stream()
                .filter(other -> !other.equals(count) && tallies.countTheSame(count, other))
                .toList();
    }

    /** What is judged: all that hangs together with the numbers asked about, in groups, each in its order. */
    List<List<Count>> groups() {
        List<List<Count>> groups = new ArrayList<>();
        Set<Count> seen = new HashSet<>();
        for (Count count : asked) {
            if (!seen.contains(count)) {
                List<Count> group = Hanging.from(List.of(count), candidates, tallies::countTheSame).stream()
                        .sorted(IN_ORDER)
                        .toList();
                seen.addAll(group);
                groups.add(group);
            }
        }
        return groups;
    }

    List<Finding> findings() {
        return groups().stream().flatMap(group -> findings(group).stream()).toList();
    }

    /** A dispute is found again by each of its numbers. */
    static List<Finding> findings(List<Count> group) {
        Optional<Dispute> dispute = Tallies.dispute(group);
        return group.stream()
                .flatMap(count -> dispute.stream()
                        .map(found -> new Finding(Scope.count(count.claim().id()), found, Optional.empty())))
                .toList();
    }
}
