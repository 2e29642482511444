package chancery.store.index;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers from 0 on, in one, two or four bytes each, as the largest needs. */
final class Numbers {

    private static final int BYTE = 0xFF;

    private final byte @Nullable [] narrow;
    private final char @Nullable [] middle;
    private final int[] wide;

    private Numbers(byte @Nullable [] narrow, char @Nullable [] middle, int[] wide) {
        this.narrow = narrow;
        this.middle = middle;
        this.wide = wide;
    }

    /** The first so many of them. */
    static Numbers of(int[] all, int count) {
        int largest = 0;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, all[i]);
        }
        if (largest > Character.MAX_VALUE) {
            return new Numbers(null, null, Arrays.copyOf(all, count));
        }
        return largest > BYTE ? middle(all, count) : narrow(all, count);
    }

    private static Numbers narrow(int[] all, int count) {
        byte[] narrow = new byte[count];
        for (int i = 0; i < count; i++) {
            narrow[i] = (byte) all[i];
        }
        return new Numbers(narrow, null, new int[0]);
    }

    private static Numbers middle(int[] all, int count) {
        char[] middle = new char[count];
        for (int i = 0; i < count; i++) {
            middle[i] = (char) all[i];
        }
        return new Numbers(null, middle, new int[0]);
    }

    int at(int place) {
        if (narrow != null) {
            return narrow[place] & BYTE;
        }
        return middle == null ? wide[place] : middle[place];
    }

    /** For each number from one place to another adds to its count. */
    void count(int from, int to, int[] counts) {
        if (narrow != null) {
            for (int i = from; i < to; i++) {
                counts[narrow[i] & BYTE]++;
            }
        } else if (middle != null) {
            for (int i = from; i < to; i++) {
                counts[middle[i]]++;
            }
        } else {
            for (int i = from; i < to; i++) {
                counts[wide[i]]++;
            }
        }
    }

    /**
     * For each number at some neighbouring places adds to its count.
     *
     * @param some a bit for each place, the lowest for the first
     */
    void count(long some, int first, int[] counts) {
        if (some == -1L) {
            count(first, first + Long.SIZE, counts);
        } else if (narrow != null) {
            for (long left = some; left != 0; left &= left - 1) {
                counts[narrow[first + Long.numberOfTrailingZeros(left)] & BYTE]++;
            }
        } else if (middle != null) {
            for (long left = some; left != 0; left &= left - 1) {
                counts[middle[first + Long.numberOfTrailingZeros(left)]]++;
            }
        } else {
            for (long left = some; left != 0; left &= left - 1) {
                counts[wide[first + Long.numberOfTrailingZeros(left)]]++;
            }
        }
    }

    /**
     * Those of some neighbouring places whose number is wanted.
     *
     * @param wanted for each number, 1 if it is wanted, else 0
     * @param some a bit for each place, the lowest for the first
     */
    long among(byte[] wanted, long some, int first) {
        long found = 0;
        for (long left = some; left != 0; left &= left - 1) {
            int bit = Long.numberOfTrailingZeros(left);
            found |= (long) wanted[at(first + bit)] << bit;
        }
        return found;
    }

    /** Whether a number from one place to another is wanted. */
    boolean has(byte[] wanted, int from, int to) {
        int any = 0;
        for (int i = from; i < to; i++) {
            any |= wanted[at(i)];
        }
        return any != 0;
    }

    int size() {
        if (narrow != null) {
            return narrow.length;
        }
        return middle == null ? wide.length : middle.length;
    }

    /** Bytes of each number. */
    private int width() {
        if (narrow != null) {
            return Byte.BYTES;
        }
        return middle == null ? Integer.BYTES : Character.BYTES;
    }

    /** Bytes that {@link #write} takes. */
    int bytes() {
        return Integer.BYTES + 1 + size() * width();
    }

    void write(ByteBuffer out) {
        out.putInt(size()).put((byte) width());
        int end = out.position() + size() * width();
        if (narrow != null) {
            out.put(narrow);
        } else if (middle != null) {
            out.asCharBuffer().put(middle);
        } else {
            out.asIntBuffer().put(wide);
        }
        out.position(end);
    }

    static Numbers read(ByteBuffer in) {
        int size = in.getInt();
        int width = in.get();
        int end = in.position() + size * width;
        Numbers read;
        if (width == Byte.BYTES) {
            byte[] narrow = new byte[size];
            in.get(narrow);
            read = new Numbers(narrow, null, new int[0]);
        } else if (width == Character.BYTES) {
            char[] middle = new char[size];
            in.asCharBuffer().get(middle);
            read = new Numbers(null, middle, new int[0]);
        } else {
            int[] wide = new int[size];
            in.asIntBuffer().get(wide);
            read = new Numbers(null, null, wide);
        }
        in.position(end);
        return read;
    }
}
