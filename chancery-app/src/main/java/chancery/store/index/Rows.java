package chancery.store.index;

import java.util.Arrays;
import java.util.List;

/** Some of the records of an index. Never changes. */
public final class Rows {

    /** No row of a block. */
    static final long[] NONE = new long[0];

    private final List<Block> blocks;
    private final long[][] sets;
    private final int size;

    /** @param sets of the rows of each block, a bit for each, as far as the last one; not to be changed any more */
    Rows(List<Block> blocks, long[][] sets) {
        this.blocks = blocks;
        this.sets = sets;
        this.size = Arrays.stream(sets).mapToInt(Rows::count).sum();
    }

    /** How many rows are in a set. */
    static int count(long[] set) {
        int count = 0;
        for (long word : set) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Those that are here and there. */
    public Rows and(Rows other) {
        return with(other, Rows::and);
    }

    /** Those that are here or there. */
    public Rows or(Rows other) {
        return with(other, Rows::or);
    }

    /** Those that are here and not there. */
    public Rows without(Rows other) {
        return with(other, Rows::without);
    }

    /** What becomes of two sets. */
    private interface Joining {
        long[] of(long[] one, long[] other);
    }

    private Rows with(Rows other, Joining how) {
        long[][] both = new long[sets.length][];
        for (int i = 0; i < both.length; i++) {
            both[i] = how.of(sets[i], other.sets[i]);
        }
        return new Rows(blocks, both);
    }

    private static long[] and(long[] one, long[] other) {
        int length = Math.min(one.length, other.length);
        long[] both = length == 0 ? NONE : new long[length];
        for (int i = 0; i < length; i++) {
            both[i] = one[i] & other[i];
        }
        return both;
    }

    private static long[] or(long[] one, long[] other) {
        long[] shorter = one.length < other.length ? one : other;
        long[] either = (shorter == one ? other : one).clone();
        for (int i = 0; i < shorter.length; i++) {
            either[i] |= shorter[i];
        }
        return either;
    }

    private static long[] without(long[] one, long[] other) {
        long[] left = one.clone();
        for (int i = 0; i < Math.min(left.length, other.length); i++) {
            left[i] &= ~other[i];
        }
        return left;
    }

    /**
     * Numbers of some of them, ascending.
     *
     * @param from the first one's at the least
     */
    public int[] numbers(int from, int limit) {
        int[] numbers = new int[Math.min(limit, size)];
        int found = 0;
        for (int i = 0; i < sets.length && found < numbers.length; i++) {
            Block block = blocks.get(i);
            int row = next(sets[i], block.rowFrom(from));
            for (; row >= 0 && found < numbers.length; row = next(sets[i], row + 1)) {
                numbers[found++] = block.number(row);
            }
        }
        return Arrays.copyOf(numbers, found);
    }

    /**
     * The same, descending.
     *
     * @param from the first one's at the most
     */
    public int[] numbersDown(int from, int limit) {
        int[] numbers = new int[Math.min(limit, size)];
        int found = 0;
        for (int i = sets.length - 1; i >= 0 && found < numbers.length; i--) {
            Block block = blocks.get(i);
            int end = from == Integer.MAX_VALUE ? block.size() : block.rowFrom(from + 1);
            int row = last(sets[i], end - 1);
            for (; row >= 0 && found < numbers.length; row = last(sets[i], row - 1)) {
                numbers[found++] = block.number(row);
            }
        }
        return Arrays.copyOf(numbers, found);
    }

    /** The first row of a set from one on; -1 if there is none. */
    static int next(long[] set, int from) {
        int at = from >> 6;
        if (at >= set.length) {
            return -1;
        }
        long left = set[at] & (-1L << from);
        while (left == 0) {
            if (++at == set.length) {
                return -1;
            }
            left = set[at];
        }
        return at * Long.SIZE + Long.numberOfTrailingZeros(left);
    }

    /** The last row of a set up to one; -1 if there is none. */
    private static int last(long[] set, int from) {
        if (from < 0 || set.length == 0) {
            return -1;
        }
        int at = Math.min(from >> 6, set.length - 1);
        long left = at == from >> 6 ? set[at] & (-1L >>> (Long.SIZE - 1 - (from & (Long.SIZE - 1)))) : set[at];
        while (left == 0) {
            if (--at < 0) {
                return -1;
            }
            left = set[at];
        }
        return at * Long.SIZE + Long.SIZE - 1 - Long.numberOfLeadingZeros(left);
    }

    /** The rows of one block, not to be changed. */
    long[] of(int block) {
        return sets[block];
    }
}
