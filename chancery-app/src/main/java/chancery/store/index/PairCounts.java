package chancery.store.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How many records have each two values together. */
public final class PairCounts {

    private final Column ones;
    private final Column others;
    private final Lexicon lexicon;
    private final long[] pairs;
    private final int[] counts;

    private PairCounts(Column ones, Column others, Lexicon lexicon, long[] pairs, int[] counts) {
        this.ones = ones;
        this.others = others;
        this.lexicon = lexicon;
        this.pairs = pairs;
        this.counts = counts;
    }

    /** So many records have both. */
    public record Pair(String one, String other, int count) {}

    /** All pairs, in no order that means anything. */
    public List<Pair> all() {
        return IntStream.range(0, pairs.length).mapToObj(this::pair).toList();
    }

    /**
     * The most frequent pairs, the most frequent first; of equally frequent ones the first in the order of letters.
     *
     * @param around only pairs with this value, if it is given
     */
    public List<Pair> most(Optional<String> around, int limit) {
        int center = around.map(value -> lexicon.number(ones, value)).orElse(0);
        if (around.isPresent() && center == 0) {
            return List.of();
        }
        int least = leastOf(center, limit);
        return IntStream.range(0, pairs.length)
                .filter(i -> counts[i] >= least && concerns(i, center))
                .mapToObj(this::pair)
                .sorted(MOST_FIRST)
                .limit(limit)
                .toList();
    }

    private static final Comparator<Pair> MOST_FIRST = Comparator.comparingInt(Pair::count)
            .reversed()
            .thenComparing(Pair::one)
            .thenComparing(Pair::other);

    /** The count of the last pair that is among the most frequent, so that the others need no words. */
    private int leastOf(int center, int limit) {
        int[] sorted = IntStream.range(0, pairs.length)
                .filter(i -> concerns(i, center))
                .map(i -> counts[i])
                .sorted()
                .toArray();
        return sorted.length <= limit ? 0 : sorted[sorted.length - limit];
    }

    private boolean concerns(int pair, int center) {
        return center == 0 || one(pairs[pair]) == center || other(pairs[pair]) == center;
    }

    private Pair pair(int i) {
        return new Pair(lexicon.word(ones, one(pairs[i])), lexicon.word(others, other(pairs[i])), counts[i]);
    }

    private static int one(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    private static int other(long pair) {
        return (int) pair;
    }

    /** Gathers the pairs of the records, then counts the equal ones. */
    static final class Maker {

        private final boolean apart;
        private long[] pairs = new long[1024];
        private int size;

        /** @param apart whether a value makes no pair with itself */
        Maker(boolean apart) {
            this.apart = apart;
        }

        /** The pairs of one record, each once. */
        void add(List<Cells> ones, List<Cells> others, int row) {
            int start = size;
            for (Cells from : ones) {
                for (Cells to : others) {
                    addAll(start, from, to, row);
                }
            }
        }

        private void addAll(int start, Cells from, Cells to, int row) {
            for (int i = from.from(row); i < from.to(row); i++) {
                for (int j = to.from(row); j < to.to(row); j++) {
                    if (!apart || from.word(i) != to.word(j)) {
                        add(start, from.word(i), to.word(j));
                    }
                }
            }
        }

        private void add(int start, int one, int other) {
            long pair = (long) one << Integer.SIZE | other;
            for (int i = start; i < size; i++) {
                if (pairs[i] == pair) {
                    return;
                }
            }
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, size * 2);
            }
            pairs[size++] = pair;
        }

        PairCounts make(Column ones, Column others, Lexicon lexicon) {
            Arrays.sort(pairs, 0, size);
            int[] counts = new int[size];
            int distinct = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || pairs[i] != pairs[distinct - 1]) {
                    pairs[distinct++] = pairs[i];
                }
                counts[distinct - 1]++;
            }
            return new PairCounts(
                    ones, others, lexicon, Arrays.copyOf(pairs, distinct), Arrays.copyOf(counts, distinct));
        }
    }
}
