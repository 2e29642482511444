package chancery.ingest;

import chancery.model.Report;
import chancery.model.Sketch;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;

/**
 * A report's text in half a kilobyte, for finding its copies: the least hash of its five-word runs under each of 126 hash
 * functions (MinHash). The share of equal places estimates the share of text that two reports have in common.
 */
public final class Signature {

    static final int BANDS = 42;
    static final int ROWS = 3;
    private static final int SIZE = BANDS * ROWS;

    private final int shingles;
    private final int[] least;

    private Signature(int shingles, int[] least) {
        this.shingles = shingles;
        this.least = least;
    }

    public static Signature of(Report report) {
        return of(Shingles.of(report));
    }

    static Signature of(Set<Long> shingles) {
        int[] least = new int[SIZE];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (long shingle : shingles) {
            for (int i = 0; i < SIZE; i++) {
                least[i] = Math.min(least[i], (int) (mix(shingle + i * 0x9e3779b97f4a7c15L) >>> 33));
            }
        }
        return new Signature(shingles.size(), least);
    }

    /** The finaliser of SplitMix64. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** The signature that {@link #encoded} wrote. */
    public static Signature decode(String encoded) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(encoded));
        if (bytes.remaining() != Integer.BYTES * (SIZE + 1)) {
            throw new IllegalArgumentException(
                    "a signature has " + (SIZE + 1) + " numbers, this one has " + bytes.remaining() / Integer.BYTES);
        }
        int shingles = bytes.getInt();
        int[] least = new int[SIZE];
        bytes.asIntBuffer().get(least);
        return new Signature(shingles, least);
    }

    /** This signature as text, to be kept. */
    public String encoded() {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (SIZE + 1));
        bytes.putInt(shingles);
        bytes.asIntBuffer().put(least);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** The signature and what copies are found by. */
    public Sketch sketch() {
        Set<Long> bands = new HashSet<>();
        for (int band = 0; band < bands(); band++) {
            bands.add(band(band));
        }
        return new Sketch(encoded(), bands);
    }

    /** So many bands it has: a text without words has none in common with another. */
    int bands() {
        return shingles == 0 ? 0 : BANDS;
    }

    int shingles() {
        return shingles;
    }

    /** A number for the rows of a band; signatures of one text have all of them in common. */
    long band(int band) {
        long key = band;
        for (int row = 0; row < ROWS; row++) {
            key = mix(key + least[band * ROWS + row]);
        }
        return key;
    }

    /** The estimated share of what both have in what either has. */
    double likeness(Signature other) {
        int same = 0;
        for (int i = 0; i < SIZE; i++) {
            same += least[i] == other.least[i] ? 1 : 0;
        }
        return (double) same / SIZE;
    }

    /** The estimated share of the shorter text that the longer one has too. */
    double containment(Signature other) {
        double likeness = likeness(other);
        double common = likeness / (1 + likeness) * (shingles + other.shingles);
        return Math.min(1, common / Math.max(1, Math.min(shingles, other.shingles)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that && shingles == that.shingles && Arrays.equals(least, that.least);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(least);
    }
}
