package chancery.store.index;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers from 0 on, two bytes each if the largest allows it, else four. */
final class Numbers {

    private final char @Nullable [] narrow;
    private final int[] wide;

    private Numbers(char @Nullable [] narrow, int[] wide) {
        this.narrow = narrow;
        this.wide = wide;
    }

    /** The first so many of them. */
    static Numbers of(int[] all, int count) {
        int largest = 0;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, all[i]);
        }
        if (largest > Character.MAX_VALUE) {
            return new Numbers(null, Arrays.copyOf(all, count));
        }
        char[] narrow = new char[count];
        for (int i = 0; i < count; i++) {
            narrow[i] = (char) all[i];
        }
        return new Numbers(narrow, new int[0]);
    }

    int at(int place) {
        return narrow == null ? wide[place] : narrow[place];
    }

    int size() {
        return narrow == null ? wide.length : narrow.length;
    }

    /** Bytes that {@link #write} takes. */
    int bytes() {
        return Integer.BYTES + 1 + size() * (narrow == null ? Integer.BYTES : Character.BYTES);
    }

    void write(ByteBuffer out) {
        out.putInt(size());
        if (narrow == null) {
            out.put((byte) Integer.BYTES).asIntBuffer().put(wide);
            out.position(out.position() + wide.length * Integer.BYTES);
        } else {
            out.put((byte) Character.BYTES).asCharBuffer().put(narrow);
            out.position(out.position() + narrow.length * Character.BYTES);
        }
    }

    static Numbers read(ByteBuffer in) {
        int size = in.getInt();
        if (in.get() == Integer.BYTES) {
            int[] wide = new int[size];
            in.asIntBuffer().get(wide);
            in.position(in.position() + size * Integer.BYTES);
            return new Numbers(null, wide);
        }
        char[] narrow = new char[size];
        in.asCharBuffer().get(narrow);
        in.position(in.position() + size * Character.BYTES);
        return new Numbers(narrow, new int[0]);
    }
}
