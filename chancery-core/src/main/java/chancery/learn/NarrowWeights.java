package chancery.learn;

import java.nio.ByteBuffer;

/**
 * Weights of up to four classes, where nearly every row has something to say: a byte for each, scaled so that the largest
 * weight is 127. A row is one read of memory.
 */
public final class NarrowWeights implements Weights {

    private static final int STRIDE = 4;
    private static final int LARGEST = Byte.MAX_VALUE;

    private final int classes;
    private final int bits;
    private final byte[] cells;

    private NarrowWeights(int classes, int bits, byte[] cells) {
        this.classes = classes;
        this.bits = bits;
        this.cells = cells;
    }

    /** The means of what was learned, rounded to a byte. */
    public static NarrowWeights of(Perceptron learned) {
        if (learned.classes() > STRIDE) {
            throw new IllegalArgumentException(learned.classes() + " classes; narrow weights have up to " + STRIDE);
        }
        float largest = learned.largest();
        float scale = largest == 0 ? 0 : LARGEST / largest;
        byte[] cells = new byte[STRIDE << learned.bits()];
        for (int row = 0; row < 1 << learned.bits(); row++) {
            for (int c = 0; c < learned.classes(); c++) {
                cells[row * STRIDE + c] = (byte) Math.round(learned.mean(row, c) * scale);
            }
        }
        return new NarrowWeights(learned.classes(), learned.bits(), cells);
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public int bits() {
        return bits;
    }

    @Override
    public void score(Rows rows, int[] scores) {
        int first = 0;
        int second = 0;
        int third = 0;
        int fourth = 0;
        int[] all = rows.all();
        for (int i = 0; i < rows.count(); i++) {
            int cell = all[i] * STRIDE;
            first += cells[cell];
            second += cells[cell + 1];
            third += cells[cell + 2];
            fourth += cells[cell + 3];
        }
        for (int c = 0; c < classes; c++) {
            scores[c] = c == 0 ? first : c == 1 ? second : c == 2 ? third : fourth;
        }
    }

    /** As bytes of a section: classes, bits, then class after class, which packs better than row after row. */
    public byte[] toBytes() {
        ByteBuffer out = ByteBuffer.allocate(2 * Integer.BYTES + (classes << bits));
        out.putInt(classes).putInt(bits);
        for (int c = 0; c < classes; c++) {
            for (int row = 0; row < 1 << bits; row++) {
                out.put(cells[row * STRIDE + c]);
            }
        }
        return out.array();
    }

    /** What {@link #toBytes} wrote. */
    public static NarrowWeights from(ByteBuffer in) {
        int classes = in.getInt();
        int bits = in.getInt();
        byte[] cells = new byte[STRIDE << bits];
        byte[] plane = new byte[1 << bits];
        for (int c = 0; c < classes; c++) {
            in.get(plane);
            for (int row = 0; row < plane.length; row++) {
                cells[row * STRIDE + c] = plane[row];
            }
        }
        return new NarrowWeights(classes, bits, cells);
    }
}
