package chancery.store.index;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the records of a block have in one column, as numbers of words; 0 is no word. */
final class Cells {

    /** Where the words of each record begin; null if none has more than one. */
    private final @Nullable Numbers starts;

    private final Numbers words;

    private Cells(@Nullable Numbers starts, Numbers words) {
        this.starts = starts;
        this.words = words;
    }

    /** For each word adds to its count in how many of the rows it stands; a row without any counts for word 0. */
    void count(long[] some, int[] counts) {
        for (int i = 0; i < some.length; i++) {
            if (starts == null) {
                words.count(some[i], i * Long.SIZE, counts);
            } else if (some[i] != 0) {
                count(some[i], i * Long.SIZE, starts, counts);
            }
        }
    }

    /** The words of some neighbouring rows, the first of them the lowest bit: those of rows that follow each other at once. */
    private void count(long some, int first, Numbers starts, int[] counts) {
        long left = some;
        while (left != 0) {
            int from = Long.numberOfTrailingZeros(left);
            int to = from + Long.numberOfTrailingZeros(~(left >>> from));
            words.count(starts.at(first + from), starts.at(first + to), counts);
            left = to == Long.SIZE ? 0 : left & (-1L << to);
        }
    }

    /**
     * Those of the rows that have one of the words.
     *
     * @param wanted for each word, 1 if it is one of them, else 0; 0 for no word
     */
    long[] having(byte[] wanted, long[] rows) {
        long[] found = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != 0) {
                found[i] = starts == null
                        ? words.among(wanted, rows[i], i * Long.SIZE)
                        : among(wanted, rows[i], i * Long.SIZE, starts);
            }
        }
        return found;
    }

    /** Those of some neighbouring rows, the first of them the lowest bit, that have a wanted word. */
    private long among(byte[] wanted, long some, int first, Numbers starts) {
        long found = 0;
        for (long left = some; left != 0; left &= left - 1) {
            int row = first + Long.numberOfTrailingZeros(left);
            if (words.has(wanted, starts.at(row), starts.at(row + 1))) {
                found |= left & -left;
            }
        }
        return found;
    }

    /** True if no record has more than one word, so that the place of a record is that of its word. */
    boolean isSingle() {
        return starts == null;
    }

    /** Place of a row's first word. */
    int from(int row) {
        return starts == null ? row : starts.at(row);
    }

    /** Place after a row's last word. */
    int to(int row) {
        if (starts == null) {
            return words.at(row) == 0 ? row : row + 1;
        }
        return starts.at(row + 1);
    }

    int word(int place) {
        return words.at(place);
    }

    int bytes() {
        return 1 + words.bytes() + (starts == null ? 0 : starts.bytes());
    }

    void write(ByteBuffer out) {
        out.put((byte) (starts == null ? 0 : 1));
        if (starts != null) {
            starts.write(out);
        }
        words.write(out);
    }

    static Cells read(ByteBuffer in) {
        Numbers starts = in.get() == 0 ? null : Numbers.read(in);
        return new Cells(starts, Numbers.read(in));
    }

    /** Takes the words of the records, in the order of the records. */
    static final class Maker {

        private final int[] starts;
        private int[] words = new int[16];
        private int size;
        private int row;
        private boolean single = true;

        /** @param rows so many records */
        Maker(int rows) {
            this.starts = new int[rows + 1];
        }

        /** A word of a record; once is enough. */
        void add(int record, int word) {
            closeUpTo(record);
            for (int i = starts[row]; i < size; i++) {
                if (words[i] == word) {
                    return;
                }
            }
            single &= size == starts[row];
            if (size == words.length) {
                words = Arrays.copyOf(words, size * 2);
            }
            words[size++] = word;
        }

        /**
         * The words of so many records of another column.
         *
         * @param first place here of its first record
         */
        void addAll(int first, int rows, Cells cells) {
            for (int record = 0; record < rows; record++) {
                add(first + record, cells, record);
            }
        }

        /** The words that a record has as this row of another column. */
        void add(int record, Cells cells, int there) {
            for (int i = cells.from(there); i < cells.to(there); i++) {
                add(record, cells.word(i));
            }
        }

        private void closeUpTo(int record) {
            while (row < record) {
                starts[++row] = size;
            }
        }

        boolean isEmpty() {
            return size == 0;
        }

        Cells make() {
            closeUpTo(starts.length - 1);
            return single
                    ? new Cells(null, Numbers.of(oneEach(), starts.length - 1))
                    : new Cells(Numbers.of(starts, starts.length), Numbers.of(words, size));
        }

        private int[] oneEach() {
            int[] each = new int[starts.length - 1];
            for (int i = 0; i < each.length; i++) {
                each[i] = starts[i] == starts[i + 1] ? 0 : words[starts[i]];
            }
            return each;
        }
    }
}
