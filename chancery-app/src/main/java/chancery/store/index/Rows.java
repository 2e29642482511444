package chancery.store.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;

/** Some of the records of an index. Never changes. */
public final class Rows {

    private final List<Block> blocks;
    private final List<BitSet> sets;
    private final int size;

    /** @param sets of the rows of each block; not to be changed any more */
    Rows(List<Block> blocks, List<BitSet> sets) {
        this.blocks = blocks;
        this.sets = sets;
        this.size = sets.stream().mapToInt(BitSet::cardinality).sum();
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Those that are here and there. */
    public Rows and(Rows other) {
        return with(other, BitSet::and);
    }

    /** Those that are here or there. */
    public Rows or(Rows other) {
        return with(other, BitSet::or);
    }

    /** Those that are here and not there. */
    public Rows without(Rows other) {
        return with(other, BitSet::andNot);
    }

    private Rows with(Rows other, BiConsumer<BitSet, BitSet> how) {
        List<BitSet> both = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            BitSet set = (BitSet) sets.get(i).clone();
            how.accept(set, other.sets.get(i));
            both.add(set);
        }
        return new Rows(blocks, both);
    }

    /**
     * Numbers of some of them, ascending.
     *
     * @param from the first one's at the least
     */
    public int[] numbers(int from, int limit) {
        int[] numbers = new int[Math.min(limit, size)];
        int found = 0;
        for (int i = 0; i < sets.size() && found < numbers.length; i++) {
            Block block = blocks.get(i);
            BitSet set = sets.get(i);
            int row = set.nextSetBit(block.rowFrom(from));
            for (; row >= 0 && found < numbers.length; row = set.nextSetBit(row + 1)) {
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
        for (int i = sets.size() - 1; i >= 0 && found < numbers.length; i--) {
            Block block = blocks.get(i);
            BitSet set = sets.get(i);
            int end = from == Integer.MAX_VALUE ? block.size() : block.rowFrom(from + 1);
            int row = end == 0 ? -1 : set.previousSetBit(end - 1);
            for (; row >= 0 && found < numbers.length; row = row == 0 ? -1 : set.previousSetBit(row - 1)) {
                numbers[found++] = block.number(row);
            }
        }
        return Arrays.copyOf(numbers, found);
    }

    /** The rows of one block. */
    BitSet of(int block) {
        return sets.get(block);
    }
}
