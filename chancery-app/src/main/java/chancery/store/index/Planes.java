package chancery.store.index;

/**
 * The places of the words of one column in their order, bit by bit: for sixty-four neighbouring rows the lowest bit of each, then the next one.
 * Which rows lie between two words is so known from a few numbers for sixty-four of them, without looking at any row. Never changes.
 */
final class Planes {

    private final int bits;
    private final long[] planes;
    private final int least;
    private final int most;

    private Planes(int bits, long[] planes, int least, int most) {
        this.bits = bits;
        this.planes = planes;
        this.least = least;
        this.most = most;
    }

    /**
     * Of a column in which no record has more than one word.
     *
     * @param ranks for the number of each word its place in the order, from 1 on; 0 for no word
     */
    static Planes of(Cells cells, int rows, Numbers ranks) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(ranks.size());
        long[] planes = new long[(rows + Long.SIZE - 1) / Long.SIZE * bits];
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int row = 0; row < rows; row++) {
            int rank = ranks.at(cells.word(row));
            least = Math.min(least, rank);
            most = Math.max(most, rank);
            int first = row / Long.SIZE * bits;
            for (int left = rank; left != 0; left &= left - 1) {
                planes[first + Integer.numberOfTrailingZeros(left)] |= 1L << row;
            }
        }
        return new Planes(bits, planes, least, most);
    }

    /** Those of the rows whose place is one from the first to the last, which is 1 at least. */
    long[] between(int first, int last, long[] rows) {
        if (first <= least && most <= last) {
            return rows;
        }
        if (last < least || most < first) {
            return Rows.NONE;
        }
        long[] found = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            found[i] = upTo(last, i * bits, from(first, i * bits, rows[i]));
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
