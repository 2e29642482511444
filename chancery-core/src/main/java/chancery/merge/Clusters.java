package chancery.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Groups of things that are the same, directly or through others; independent of the order of the things. */
final class Clusters {

    private Clusters() {}

    /** The groups, each in the order of the list, the groups in the order of their first member. */
    static <T> List<List<T>> of(List<T> things, BiPredicate<T, T> same) {
        int[] leader = new int[things.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
        for (int i = 0; i < leader.length; i++) {
            for (int j = i + 1; j < leader.length; j++) {
                if (find(leader, i) != find(leader, j) && same.test(things.get(i), things.get(j))) {
                    leader[find(leader, j)] = find(leader, i);
                }
            }
        }
        Map<Integer, List<T>> groups = new TreeMap<>();
        Map<Integer, Integer> firsts = new HashMap<>();
        for (int i = 0; i < leader.length; i++) {
            int first = firsts.computeIfAbsent(find(leader, i), root -> groups.size());
            groups.computeIfAbsent(first, f -> new ArrayList<>()).add(things.get(i));
        }
        return new ArrayList<>(groups.values());
    }

    private static int find(int[] leader, int i) {
        int root = i;
        while (leader[root] != root) {
            root = leader[root];
        }
        leader[i] = root;
        return root;
    }
}
