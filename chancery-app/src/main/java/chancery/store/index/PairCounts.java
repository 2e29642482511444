package chancery.store.index;

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

    /**
     * The pairs thrown together whose first values begin with the same letters, in the order of both; of days, those of a year or month.
     *
     * @param letters so many; no first value has fewer
     */
    public List<Pair> byBeginning(int letters) {
        Lexicon.Beginnings beginnings = lexicon.beginnings(ones, letters);
        int width = lexicon.size(others);
        int[] counted = new int[beginnings.words().size() * width];
        for (int i = 0; i < pairs.length; i++) {
            counted[beginnings.of(one(pairs[i])) * width + other(pairs[i])] += counts[i];
        }
        return IntStream.range(0, counted.length)
                .filter(i -> counted[i] > 0)
                .mapToObj(i -> new Pair(beginnings.words().get(i / width), lexicon.word(others, i % width), counted[i]))
                .sorted(Comparator.comparing(Pair::one).thenComparing(Pair::other))
                .toList();
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

    /** Counts the pairs of the records, in a table of twice as many places as there are pairs at least. */
    static final class Maker {

        private static final int FIRST_PLACES = 1 << 10;
        private static final long MIXER = 0x9E3779B97F4A7C15L; // the golden ratio, which spreads near numbers (Knuth)

        private final boolean apart;
        private long[] pairs = new long[FIRST_PLACES];
        private int[] counts = new int[FIRST_PLACES];
        private int[] lastRow = new int[FIRST_PLACES];
        private int distinct;
        private int row;

        /** @param apart whether a value makes no pair with itself */
        Maker(boolean apart) {
            this.apart = apart;
        }

        /** The pairs of one record, each once. */
        void add(List<Cells> ones, List<Cells> others, int place) {
            row++;
            for (Cells from : ones) {
                for (Cells to : others) {
                    addAll(from, to, place);
                }
            }
        }

        private void addAll(Cells from, Cells to, int place) {
            for (int i = from.from(place); i < from.to(place); i++) {
                for (int j = to.from(place); j < to.to(place); j++) {
                    if (!apart || from.word(i) != to.word(j)) {
                        add(((long) from.word(i) << Integer.SIZE) | to.word(j));
                    }
                }
            }
        }

        private void add(long pair) {
            int at = placeOf(pair);
            if (counts[at] == 0) {
                pairs[at] = pair;
                distinct++;
            }
            if (lastRow[at] != row) {
                lastRow[at] = row;
                counts[at]++;
            }
            if (distinct * 2 > pairs.length) {
                grow();
            }
        }

        /** Where the pair is, or may stand. */
        private int placeOf(long pair) {
            int at = (int) ((pair * MIXER) >>> Integer.SIZE) & (pairs.length - 1);
            while (counts[at] != 0 && pairs[at] != pair) {
                at = (at + 1) & (pairs.length - 1);
            }
            return at;
        }

        private void grow() {
            long[] oldPairs = pairs;
            int[] oldCounts = counts;
            int[] oldRows = lastRow;
            pairs = new long[oldPairs.length * 2];
            counts = new int[pairs.length];
            lastRow = new int[pairs.length];
            for (int i = 0; i < oldPairs.length; i++) {
                if (oldCounts[i] != 0) {
                    int at = placeOf(oldPairs[i]);
                    pairs[at] = oldPairs[i];
                    counts[at] = oldCounts[i];
                    lastRow[at] = oldRows[i];
                }
            }
        }

        PairCounts make(Column ones, Column others, Lexicon lexicon) {
            long[] found = new long[distinct];
            int[] counted = new int[distinct];
            int next = 0;
            for (int at = 0; at < pairs.length; at++) {
                if (counts[at] != 0) {
                    found[next] = pairs[at];
                    counted[next++] = counts[at];
                }
            }
            return new PairCounts(ones, others, lexicon, found, counted);
        }
    }
}
