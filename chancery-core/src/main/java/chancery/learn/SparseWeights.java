package chancery.learn;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Weights of many classes, where a row has something to say about a few of them: only those weights are kept that are not
 * zero after rounding, row after row, each with its class in the upper half of an int.
 */
public final class SparseWeights implements Weights {

    private static final int MOST_CLASSES = 255;

    /** Where the bytes of an entry stand: its class, the upper and the lower half of its weight. */
    private static final int[] SHIFTS = {16, 8, 0};

    private final int classes;
    private final int bits;
    private final int[] starts;
    private final int[] entries;

    private SparseWeights(int classes, int bits, int[] starts, int[] entries) {
        this.classes = classes;
        this.bits = bits;
        this.starts = starts;
        this.entries = entries;
    }

    /**
     * The means of what was learned, scaled and rounded.
     *
     * @param largest what the largest weight becomes: 127 for a small file, up to 32,767 where rounding costs accuracy
     * @param least weights that become smaller than this are left out
     */
    public static SparseWeights of(Means learned, int largest, int least) {
        if (largest > Short.MAX_VALUE) {
            throw new IllegalArgumentException("weights up to " + largest + " are no shorts");
        }
        float peak = learned.largest();
        float scale = peak == 0 ? 0 : largest / peak;
        return of(learned.classes(), learned.bits(), (row, label) -> {
            int weight = Math.round(learned.get(row, label) * scale);
            return Math.abs(weight) >= least ? weight : 0;
        });
    }

    /** What a row says for a class. */
    @FunctionalInterface
    public interface Cells {
        /** The weight, a short; 0 for nothing. */
        int weight(int row, int label);
    }

    /** Weights however learned. */
    public static SparseWeights of(int classes, int bits, Cells cells) {
        if (classes > MOST_CLASSES) {
            throw new IllegalArgumentException(classes + " classes of weights, of at most " + MOST_CLASSES);
        }
        int rows = 1 << bits;
        int[] starts = new int[rows + 1];
        int[] entries = new int[1 << 16];
        int count = 0;
        for (int row = 0; row < rows; row++) {
            starts[row] = count;
            for (int c = 0; c < classes; c++) {
                int weight = cells.weight(row, c);
                if (weight != 0) {
                    entries = count == entries.length ? Arrays.copyOf(entries, 2 * count) : entries;
                    entries[count++] = entry(c, weight);
                }
            }
        }
        starts[rows] = count;
        return new SparseWeights(classes, bits, starts, Arrays.copyOf(entries, count));
    }

    private static int entry(int label, int weight) {
        return label << 16 | (weight & 0xffff);
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public int bits() {
        return bits;
    }

    /** Weights that are not zero. */
    public int size() {
        return entries.length;
    }

    @Override
    public void score(Rows rows, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        int[] all = rows.all();
        for (int i = 0; i < rows.count(); i++) {
            int end = starts[all[i] + 1];
            for (int e = starts[all[i]]; e < end; e++) {
                scores[entries[e] >>> 16] += (short) entries[e];
            }
        }
    }

    /** Adds the weights of these rows to the sums, one for each class. */
    public void add(int[] rows, int[] sums) {
        for (int row : rows) {
            int end = starts[row + 1];
            for (int e = starts[row]; e < end; e++) {
                sums[entries[e] >>> 16] += (short) entries[e];
            }
        }
    }

    /** As bytes of a section: classes, bits, entries, then the sizes of the rows, the classes, and both halves of the weights. */
    public byte[] toBytes() {
        int rows = 1 << bits;
        ByteBuffer out = ByteBuffer.allocate(3 * Integer.BYTES + rows + 3 * entries.length);
        out.putInt(classes).putInt(bits).putInt(entries.length);
        for (int row = 0; row < rows; row++) {
            out.put((byte) (starts[row + 1] - starts[row]));
        }
        for (int shift : SHIFTS) {
            for (int entry : entries) {
                out.put((byte) (entry >> shift));
            }
        }
        return out.array();
    }

    /** What {@link #toBytes} wrote. */
    public static SparseWeights from(ByteBuffer in) {
        int classes = in.getInt();
        int bits = in.getInt();
        int[] entries = new int[in.getInt()];
        int[] starts = new int[(1 << bits) + 1];
        byte[] sizes = new byte[1 << bits];
        in.get(sizes);
        for (int row = 0; row < sizes.length; row++) {
            starts[row + 1] = starts[row] + (sizes[row] & 0xff);
        }
        byte[] plane = new byte[entries.length];
        for (int shift : SHIFTS) {
            in.get(plane);
            put(plane, shift, entries);
        }
        return new SparseWeights(classes, bits, starts, entries);
    }

    private static void put(byte[] plane, int shift, int[] entries) {
        for (int i = 0; i < entries.length; i++) {
            entries[i] |= (plane[i] & 0xff) << shift;
        }
    }
}
