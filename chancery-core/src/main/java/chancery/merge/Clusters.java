package chancery.merge;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Groups of things that are alike, directly or through others, of which no two exclude each other: 2 March, 9 March. */
final class Clusters {

    private Clusters() {}

    /** The groups in the order of their first members. A thing joins all groups that it is like, as far as they allow. */
    static <T> List<List<T>> of(List<T> things, BiPredicate<T, T> alike, BiPredicate<T, T> exclude) {
        List<List<T>> groups = new ArrayList<>();
        for (T thing : things) {
            List<T> alone = List.of(thing);
            Optional<List<T>> own = Optional.empty();
            for (Iterator<List<T>> rest = groups.iterator(); rest.hasNext(); ) {
                List<T> group = rest.next();
                if (any(group, alone, alike) && !any(group, own.orElse(alone), exclude)) {
                    if (own.isPresent()) {
                        own.get().addAll(group);
                        rest.remove();
                    } else {
                        group.add(thing);
                        own = Optional.of(group);
                    }
                }
            }
            if (own.isEmpty()) {
                groups.add(new ArrayList<>(alone));
            }
        }
        return groups;
    }

    private static <T> boolean any(List<T> group, List<T> others, BiPredicate<T, T> relation) {
        for (T member : group) {
            for (T other : others) {
                if (relation.test(member, other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
