package chancery.bench.made;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts pairs of things that two groupings have in common. */
final class Pairs {

    private Pairs() {}

    /**
     * Compares groups with those that should be.
     *
     * @param found group in which a thing was found
     * @param wanted group to which it belongs
     */
    static <T> Shares compare(String of, Collection<T> things, Function<T, String> found, Function<T, String> wanted) {
        return new Shares(
                of,
                pairs(things, thing -> found.apply(thing) + "\t" + wanted.apply(thing)),
                pairs(things, found),
                pairs(things, wanted));
    }

    private static <T> long pairs(Collection<T> things, Function<T, String> group) {
        Map<String, Long> sizes =
                things.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.counting()));
        return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }
}
