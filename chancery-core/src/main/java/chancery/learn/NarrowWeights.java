package chancery.learn;

import java.nio.ByteBuffer;

/**
 * Weights of up to four classes, where nearly every row has something to say: a byte for each, scaled so that the largest
 * weight is 127.
 *
 * <p>The four bytes of a row are one int, so a row is one read of memory; each is stored 128 higher than it is, so never negative, and two
 * of them are summed at once in the halves of an int.
 */
public final class NarrowWeights implements Weights {

    private static final int MOST_CLASSES = 4;
    private static final int LARGEST = Byte.MAX_VALUE;
    private static final int RAISED = 128;
    private static final int TWO_BYTES = 0x00ff00ff;
    private static final int HALF = 0xffff;

    /** More rows could overflow the half of an int. */
    private static final int MOST_ROWS = HALF / 255;

    private final int classes;
    private final int bits;
    private final int[] cells;

    private NarrowWeights(int classes, int bits, int[] cells) {
        this.classes = classes;
        this.bits = bits;
        this.cells = cells;
    }

    /** The means of what was learned, rounded to a byte. */
    public static NarrowWeights of(Means learned) {
        if (learned.classes() > MOST_CLASSES) {
            throw new IllegalArgumentException(
                    learned.classes() + " classes; narrow weights have up to " + MOST_CLASSES);
        }
        float largest = learned.largest();
        float scale = largest == 0 ? 0 : LARGEST / largest;
        int[] cells = new int[1 << learned.bits()];
        for (int row = 0; row < 1 << learned.bits(); row++) {
            for (int c = 0; c < learned.classes(); c++) {
                cells[row] |= raised(Math.round(learned.get(row, c) * scale), c);
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
        int count = rows.count();
        if (count > MOST_ROWS) {
            throw new IllegalArgumentException(count + " features, at most " + MOST_ROWS);
        }
        int evens = 0;
        int odds = 0;
        int[] all = rows.all();
        for (int i = 0; i < count; i++) {
            int cell = cells[all[i]];
            evens += cell & TWO_BYTES;
            odds += (cell >>> Byte.SIZE) & TWO_BYTES;
        }
        for (int c = 0; c < classes; c++) {
            int pair = c % 2 == 0 ? evens : odds;
            scores[c] = (c < 2 ? pair & HALF : pair >>> Short.SIZE) - RAISED * count;
        }
    }

    private static int raised(int weight, int label) {
        return (weight + RAISED) << (Byte.SIZE * label);
    }

    /** As bytes of a section: classes, bits, then class after class, which packs better than row after row. */
    public byte[] toBytes() {
        ByteBuffer out = ByteBuffer.allocate(2 * Integer.BYTES + (classes << bits));
        out.putInt(classes).putInt(bits);
        for (int c = 0; c < classes; c++) {
            for (int row = 0; row < 1 << bits; row++) {
                out.put((byte) (((cells[row] >>> (Byte.SIZE * c)) & 0xff) - RAISED));
            }
        }
        return out.array();
    }

    /** What {@link #toBytes} wrote. */
    public static NarrowWeights from(ByteBuffer in) {
        int classes = in.getInt();
        int bits = in.getInt();
        int[] cells = new int[1 << bits];
        byte[] plane = new byte[1 << bits];
        for (int c = 0; c < classes; c++) {
            in.get(plane);
            put(plane, c, cells);
        }
        return new NarrowWeights(classes, bits, cells);
    }

    private static void put(byte[] plane, int label, int[] cells) {
        for (int row = 0; row < plane.length; row++) {
            cells[row] |= raised(plane[row], label);
        }
    }
}
