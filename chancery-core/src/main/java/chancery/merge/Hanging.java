package chancery.merge;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** What hangs together: things from which one comes to another by their neighbours. */
final class Hanging {

    private Hanging() {}

    /** All that one comes to from here. */
    static <T> Set<T> from(Collection<T> seeds, Function<T, Collection<T>> neighbours) {
        Set<T> reached = new LinkedHashSet<>(seeds);
        Deque<T> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (T neighbour : neighbours.apply(open.pop())) {
                if (reached.add(neighbour)) {
                    open.add(neighbour);
                }
            }
        }
        return reached;
    }
}
