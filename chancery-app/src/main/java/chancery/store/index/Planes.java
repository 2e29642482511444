package chancery.store.index;

import java.util.Arrays;

/**
 * The places of the words of one column in their order, bit by bit: for sixty-four neighbouring rows the lowest bit of each, then the next one.
 * Which rows lie between two words is so known from a few numbers for sixty-four of them, without looking at any row; where all of them lie
 * on one side, from the least and the largest place of these alone. Never changes.
 */
final class Planes {

    private final int bits;
    private final long[] planes;

    /** For sixty-four neighbouring rows each, the least place and the largest one. */
    private final int[] least;

    private final int[] most;

    private Planes(int bits, int rows) {
        int words = (rows + Long.SIZE - 1) / Long.SIZE;
        this.bits = bits;
        this.planes = new long[words * bits];
        this.least = new int[words];
        this.most = new int[words];
        Arrays.fill(least, Integer.MAX_VALUE);
    }

    /**
     * Of a column in which no record has more than one word.
     *
     * @param ranks for the number of each word its place in the order, from 1 on; 0 for no word
     */
    static Planes of(Cells cells, int rows, Numbers ranks) {
        Planes made = new Planes(Integer.SIZE - Integer.numberOfLeadingZeros(ranks.size()), rows);
        for (int row = 0; row < rows; row++) {
            made.put(row, ranks.at(cells.word(row)));
        }
        return made;
    }

    private void put(int row, int place) {
        int word = row / Long.SIZE;
        least[word] = Math.min(least[word], place);
        most[word] = Math.max(most[word], place);
        for (int left = place; left != 0; left &= left - 1) {
            planes[word * bits + Integer.numberOfTrailingZeros(left)] |= 1L << row;
        }
    }

    /** Those of the rows whose place is one from the first to the last, which is 1 at least. */
    long[] between(int first, int last, long[] rows) {
        long[] found = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            if (last < least[i] || most[i] < first) {
                continue;
            }
            boolean all = first <= least[i] && most[i] <= last;
            found[i] = all ? rows[i] : upTo(last, i * bits, from(first, i * bits, rows[i]));
        }
        return found;
    }

    private long from(int first, int start, long rows) {
        long above = 0;
        long equal = rows;
        for (int bit = bits - 1; bit >= 0 && equal != 0; bit--) {
            long plane = planes[start + bit];
            if ((first >> bit & 1) == 0) {
                above |= equal & plane;
                equal &= ~plane;
            } else {
                equal &= plane;
            }
        }
        return above | equal;
    }

    private long upTo(int last, int start, long rows) {
        long below = 0;
        long equal = rows;
        for (int bit = bits - 1; bit >= 0 && equal != 0; bit--) {
            long plane = planes[start + bit];
            if ((last >> bit & 1) == 0) {
                equal &= ~plane;
            } else {
                below |= equal & ~plane;
                equal &= plane;
            }
        }
        return below | equal;
    }
}
