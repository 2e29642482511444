package chancery.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects signs: what is observed, as rows of the table of weights. A sign is a kind of observation with up to three values;
 * its row is a hash of them all. For one thread.
 */
final class Signs {

    /** The table has two to the power of this many rows. */
    static final int BITS = 20;

    private static final int FIRST = 0x85ebca6b;
    private static final int SECOND = 0xc2b2ae35;
    private static final int THIRD = 0x27d4eb2f;
    private static final int KIND = 0x9e3779b1;

    private final boolean named;
    private final List<String> names = new ArrayList<>();
    private int[] rows = new int[128];
    private int count;

    /**
     * @param named true to keep in words what each row stands for, which is slow
     */
    Signs(boolean named) {
        this.named = named;
    }

    void add(String kind, String value) {
        put(kind.hashCode() * KIND + value.hashCode() * FIRST);
        if (named) {
            names.add(kind + " " + value);
        }
    }

    void add(String kind, String value, String second) {
        put(kind.hashCode() * KIND + value.hashCode() * FIRST + second.hashCode() * SECOND);
        if (named) {
            names.add(kind + " " + value + " · " + second);
        }
    }

    void add(String kind, String value, String second, String third) {
        put(kind.hashCode() * KIND + value.hashCode() * FIRST + second.hashCode() * SECOND + third.hashCode() * THIRD);
        if (named) {
            names.add(kind + " " + value + " · " + second + " · " + third);
        }
    }

    private void put(int mixed) {
        int hash = (mixed ^ (mixed >>> 15)) * 0x2c1b3c6d;
        hash = (hash ^ (hash >>> 12)) * 0x297a2d39;
        hash ^= hash >>> 15;
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
        }
        rows[count++] = hash >>> (Integer.SIZE - BITS);
    }

    /** What was collected since the last call. */
    Evidence take() {
        Evidence taken = new Evidence(Arrays.copyOf(rows, count), List.copyOf(names));
        count = 0;
        names.clear();
        return taken;
    }
}
