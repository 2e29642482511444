package chancery.learn;

import java.util.Arrays;
import java.util.Map;

/**
 * A number for each of many words, found by a hash of 64 bits of the word: two words out of a million share one once in
 * forty million tables. Safe for several threads.
 */
public final class WordTable {

    /** The number of a word that is not in the table. */
    public static final int ABSENT = -1;

    private final long[] keys;
    private final int[] values;
    private final int mask;

    /**
     * @param numbers of the words, none of them negative
     */
    public WordTable(Map<String, Integer> numbers) {
        int slots = Integer.highestOneBit(Math.max(8, numbers.size() * 2)) * 2;
        this.keys = new long[slots];
        this.values = new int[slots];
        this.mask = slots - 1;
        Arrays.fill(values, ABSENT);
        numbers.forEach(this::put);
    }

    private void put(String word, int value) {
        int slot = slot(hash(word));
        keys[slot] = hash(word);
        values[slot] = value;
    }

    /** The number of the word, or {@link #ABSENT}. */
    public int get(String word) {
        return get(hash(word));
    }

    /** The number of the word with this {@link #hash}, or {@link #ABSENT}. */
    public int get(long hash) {
        return values[slot(hash)];
    }

    private int slot(long hash) {
        int slot = (int) (hash >>> 32) & mask;
        while (values[slot] != ABSENT && keys[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The same on every machine, unlike what a library may choose to do. */
    public static long hash(CharSequence word) {
        long hash = 0x243f6a8885a308d3L;
        for (int i = 0; i < word.length(); i++) {
            hash = next(hash, word.charAt(i));
        }
        return finished(hash);
    }

    /** Takes one more character into an unfinished hash. */
    public static long next(long hash, char c) {
        return (hash ^ c) * 0x9e3779b97f4a7c15L;
    }

    /** A hash whose every bit hangs on every character. */
    public static long finished(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        return mixed ^ (mixed >>> 32);
    }
}
