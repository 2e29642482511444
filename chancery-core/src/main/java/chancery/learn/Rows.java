package chancery.learn;

/**
 * The features of one decision, as rows of a table of weights. Refilled for every decision; for one thread.
 *
 * <p>Templates count themselves: the n-th call of {@code add} or {@code skip} after {@link #start} is template n, so a decision
 * must always ask for its templates in the same order. Two features may share a row; with a few million rows that costs little.
 */
public final class Rows {

    private static final int MOST_BITS = 28;
    private static final int FIRST = 0x85ebca6b;
    private static final int SECOND = 0xc2b2ae35;
    private static final int THIRD = 0x27d4eb2f;
    private static final int FOURTH = 0x165667b1;
    private static final int TEMPLATE = 0x9e3779b1;

    private final int[] rows;
    private final int shift;
    private int count;
    private int seed;

    /**
     * @param bits the table has two to the power of this many rows, at most 28
     * @param most features that one decision can have
     */
    public Rows(int bits, int most) {
        if (bits < 1 || bits > MOST_BITS) {
            throw new IllegalArgumentException("a table has 2^1 to 2^" + MOST_BITS + " rows, not 2^" + bits);
        }
        this.rows = new int[most];
        this.shift = Integer.SIZE - bits;
    }

    /** Forgets the features of the last decision. */
    public void start() {
        count = 0;
        seed = 0;
    }

    /** Passes over a template that has nothing to say here, say for a child that is not there. */
    public void skip() {
        seed += TEMPLATE;
    }

    public void add(int a) {
        put(a * FIRST);
    }

    public void add(int a, int b) {
        put(a * FIRST + b * SECOND);
    }

    public void add(int a, int b, int c) {
        put(a * FIRST + b * SECOND + c * THIRD);
    }

    public void add(int a, int b, int c, int d) {
        put(a * FIRST + b * SECOND + c * THIRD + d * FOURTH);
    }

    private void put(int mixed) {
        seed += TEMPLATE;
        int hash = mixed + seed;
        hash = (hash ^ (hash >>> 15)) * 0x2c1b3c6d;
        hash = (hash ^ (hash >>> 12)) * 0x297a2d39;
        rows[count++] = hash >>> shift;
    }

    /** One row, by its number. */
    void only(int row) {
        rows[0] = row;
        count = 1;
    }

    public int count() {
        return count;
    }

    public int row(int i) {
        return rows[i];
    }

    /** The rows themselves, the first {@link #count} of them in use: for loops that must be fast. */
    int[] all() {
        return rows;
    }
}
