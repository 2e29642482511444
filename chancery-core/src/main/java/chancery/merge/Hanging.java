package chancery.merge;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What hangs together: things from which one comes to another by their neighbours. */
final class Hanging {

    private Hanging() {}

    /**
     * All that one comes to from here.
     *
     * @param candidates for a thing those that may hang together with it: all that do, and others
     * @param joined whether two do; not asked of what is reached already
     */
    static <T> Set<T> from(Collection<T> seeds, Function<T, Collection<T>> candidates, BiPredicate<T, T> joined) {
        Set<T> reached = new LinkedHashSet<>(seeds);
        Deque<T> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            T one = open.pop();
            for (T other : candidates.apply(one)) {
                if (!reached.contains(other) && joined.test(one, other)) {
                    reached.add(other);
                    open.add(other);
                }
            }
        }
        return reached;
    }
}
