package chancery.store.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Records whose numbers lie near each other, with what they have in each column. Never changes: a changed one is another one. */
public final class Block {

    /** So many numbers belong to a block; where numbers are missing, it has fewer records. */
    public static final int SPAN = 1 << 13;

    private final int first;
    private final Numbers offsets;
    private final Map<Column, Cells> columns;

    private Block(int first, Numbers offsets, Map<Column, Cells> columns) {
        this.first = first;
        this.offsets = offsets;
        this.columns = columns;
    }

    /** Which block the record with this number belongs to. */
    public static int of(int number) {
        return number / SPAN;
    }

    /** How many records it has. */
    int size() {
        return offsets.size();
    }

    /** The number of a record. */
    int number(int row) {
        return first + offsets.at(row);
    }

    /** The first row with this number or a higher one. */
    int rowFrom(int number) {
        int wanted = number - first;
        int likely = likely(wanted);
        if (offsets.at(likely) == wanted) {
            return likely;
        }
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsets.at(middle) < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The row of an offset, if all are evenly apart. */
    private int likely(int offset) {
        int last = offsets.at(size() - 1);
        return offset <= 0 || last == 0 ? 0 : (int) ((long) Math.min(offset, last) * (size() - 1) / last);
    }

    /** What the records have in a column; null if none of them has anything. */
    @Nullable
    Cells cells(Column column) {
        return columns.get(column);
    }

    /** A set of all rows. */
    long[] all() {
        long[] all = none();
        Arrays.fill(all, -1L);
        if (size() % Long.SIZE != 0) {
            all[all.length - 1] = -1L >>> (Long.SIZE - size() % Long.SIZE);
        }
        return all;
    }

    /** A set that has room for all rows, and has none. */
    long[] none() {
        return new long[(size() + Long.SIZE - 1) / Long.SIZE];
    }

    /** The block as {@link #read} takes it. */
    public byte[] write() {
        int bytes = 2 * Integer.BYTES + offsets.bytes();
        for (Map.Entry<Column, Cells> entry : columns.entrySet()) {
            bytes += 1 + name(entry.getKey()).length + entry.getValue().bytes();
        }
        ByteBuffer out = ByteBuffer.allocate(bytes).putInt(first);
        offsets.write(out);
        out.putInt(columns.size());
        columns.forEach((column, cells) -> {
            byte[] name = name(column);
            cells.write(out.put((byte) name.length).put(name));
        });
        return out.array();
    }

    private static byte[] name(Column column) {
        return column.name().getBytes(StandardCharsets.US_ASCII);
    }

    /** Reads what {@link #write} made. */
    public static Block read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int first = in.getInt();
        Numbers offsets = Numbers.read(in);
        Map<Column, Cells> columns = new EnumMap<>(Column.class);
        for (int left = in.getInt(); left > 0; left--) {
            byte[] name = new byte[in.get()];
            in.get(name);
            columns.put(Column.valueOf(new String(name, StandardCharsets.US_ASCII)), Cells.read(in));
        }
        return new Block(first, offsets, columns);
    }

    /**
     * Several blocks as one: a question costs least over few large blocks, a change over small ones.
     *
     * @param parts in the order of their numbers, one at least
     */
    public static Block joined(List<Block> parts) {
        int rows = parts.stream().mapToInt(Block::size).sum();
        int first = parts.get(0).first;
        int[] offsets = new int[rows];
        Map<Column, Cells.Maker> columns = new EnumMap<>(Column.class);
        int before = 0;
        for (Block part : parts) {
            for (int row = 0; row < part.size(); row++) {
                offsets[before + row] = part.number(row) - first;
            }
            int from = before;
            part.columns.forEach((column, cells) -> columns.computeIfAbsent(column, key -> new Cells.Maker(rows))
                    .addAll(from, part.size(), cells));
            before += part.size();
        }
        return made(first, offsets, columns);
    }

    /**
     * The block with some of its records as they are now.
     *
     * @param fresh those of the changed records that there are, in a block of the same place; empty if there are none
     * @param changed numbers of the records that came, went or are other than they were
     * @return empty if no record is left
     */
    public Optional<Block> with(Optional<Block> fresh, SortedSet<Integer> changed) {
        SortedMap<Integer, Block> from = new TreeMap<>();
        for (int row = 0; row < size(); row++) {
            from.put(number(row), this);
        }
        from.keySet().removeAll(changed);
        fresh.ifPresent(some -> {
            for (int row = 0; row < some.size(); row++) {
                from.put(some.number(row), some);
            }
        });
        return from.isEmpty() ? Optional.empty() : Optional.of(of(from));
    }

    /** The records with these numbers, each as it is in a block. */
    private static Block of(SortedMap<Integer, Block> from) {
        int first = from.values().iterator().next().first;
        int[] offsets = new int[from.size()];
        Map<Column, Cells.Maker> columns = new EnumMap<>(Column.class);
        int row = 0;
        for (Map.Entry<Integer, Block> entry : from.entrySet()) {
            offsets[row] = entry.getKey() - first;
            Block block = entry.getValue();
            int there = block.rowFrom(entry.getKey());
            for (Map.Entry<Column, Cells> column : block.columns.entrySet()) {
                columns.computeIfAbsent(column.getKey(), key -> new Cells.Maker(offsets.length))
                        .add(row, column.getValue(), there);
            }
            row++;
        }
        return made(first, offsets, columns);
    }

    private static Block made(int first, int[] offsets, Map<Column, Cells.Maker> columns) {
        Map<Column, Cells> made = new EnumMap<>(Column.class);
        columns.forEach((column, cells) -> {
            if (!cells.isEmpty()) {
                made.put(column, cells.make());
            }
        });
        return new Block(first, Numbers.of(offsets, offsets.length), made);
    }

    /** Takes the records of a block and what they have: first all records, then the words of each column in the order of the records. */
    public static final class Maker {

        private final int first;
        private final int[] offsets;
        private final Lexicon lexicon;
        private final Map<Column, Cells.Maker> columns = new EnumMap<>(Column.class);

        /**
         * For a block.
         *
         * @param numbers of its records, ascending, one at least
         * @param lexicon learns the words that are new
         */
        public Maker(int[] numbers, Lexicon lexicon) {
            this.first = of(numbers[0]) * SPAN;
            this.offsets = new int[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                offsets[i] = numbers[i] - first;
            }
            this.lexicon = lexicon;
        }

        /** @param row place among the numbers, never less than that of the word before in this column */
        public void add(Column column, int row, String word) {
            columns.computeIfAbsent(column, key -> new Cells.Maker(offsets.length))
                    .add(row, lexicon.learn(column, word));
        }

        public Block make() {
            return Block.made(first, offsets, columns);
        }
    }
}
