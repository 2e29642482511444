package chancery.registry;

import chancery.plot.NetworkPlot;
import chancery.plot.NetworkPlot.Link;
import chancery.plot.NetworkPlot.Node;
import chancery.store.Condition;
import chancery.store.RecordCounter.Side;
import chancery.store.Shelf;
import chancery.store.index.PairCounts.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses whom a network shows: those in the most frequent pairs, as the desk does before somebody is opened. */
final class NetworkDrawing {

    /** So many pairs are drawn, the most frequent ones. */
    private static final int PAIRS = 150;

    /** More names than this are not to be read on a page of paper. */
    private static final int NODES = 60;

    private final Library library;

    NetworkDrawing(Library library) {
        this.library = library;
    }

    NetworkPlot of(List<Condition> conditions) {
        List<Pair> pairs =
                library.store().counts().pairs(Side.ACTOR, Shelf.EVENTS, conditions, Optional.empty(), PAIRS);
        Map<String, Integer> events = new HashMap<>();
        for (Pair pair : pairs) {
            events.merge(pair.one(), pair.count(), Integer::sum);
            events.merge(pair.other(), pair.count(), Integer::sum);
        }
        List<String> shown = events.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NODES)
                .map(Map.Entry::getKey)
                .toList();
        List<Node> nodes = shown.stream()
                .map(id -> new Node(id, library.stateName(id), events.getOrDefault(id, 0)))
                .toList();
        return new NetworkPlot(nodes, links(pairs, shown), events.size() - shown.size());
    }

    /** Both directions of a pair are one link. */
    private static List<Link> links(List<Pair> pairs, List<String> shown) {
        Map<List<Integer>, Integer> links = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            int one = shown.indexOf(pair.one());
            int other = shown.indexOf(pair.other());
            if (one >= 0 && other >= 0) {
                links.merge(List.of(Math.min(one, other), Math.max(one, other)), pair.count(), Integer::max);
            }
        }
        List<Link> all = new ArrayList<>();
        links.forEach((ends, count) -> all.add(new Link(ends.get(0), ends.get(1), count)));
        return all;
    }
}
