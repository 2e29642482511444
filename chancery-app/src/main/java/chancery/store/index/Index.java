package chancery.store.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All records of a view, by what they have in their columns. Never changes, so that many may ask it at once. */
public final class Index {

    private final Lexicon lexicon;
    private final List<Block> blocks;
    private final Rows all;

    /** For each column that was asked for by its order, what there is of it in each block. */
    private final Map<Column, List<Ordered>> ordered = new ConcurrentHashMap<>();

    /**
     * Over these blocks.
     *
     * @param lexicon has every word of the blocks, and learns no more
     * @param blocks in the order of their numbers
     */
    public Index(Lexicon lexicon, List<Block> blocks) {
        this.lexicon = lexicon;
        this.blocks = List.copyOf(blocks);
        this.all = new Rows(this.blocks, this.blocks.stream().map(Block::all).toArray(long[][]::new));
    }

    /** Every record. */
    public Rows all() {
        return all;
    }

    /** Those of the records that have one of these values. */
    public Rows having(Column column, Set<String> values, Rows some) {
        byte[] wanted = new byte[lexicon.size(column)];
        values.forEach(value -> wanted[lexicon.number(column, value)] = 1);
        return having(column, wanted, some);
    }

    /** Those of the records that have a value that is so. */
    public Rows having(Column column, Predicate<String> test, Rows some) {
        List<String> words = lexicon.words(column);
        byte[] wanted = new byte[words.size() + 1];
        for (int i = 1; i < wanted.length; i++) {
            wanted[i] = (byte) (test.test(words.get(i - 1)) ? 1 : 0);
        }
        return having(column, wanted, some);
    }

    /** Those of the records that have a value that is this one or comes after it in the order of letters. */
    public Rows from(Column column, String first, Rows some) {
        Lexicon.Order order = lexicon.order(column);
        return between(column, order.from(first), order.sorted().size(), some);
    }

    /** Those of the records that have a value that is this one or comes before it in the order of letters. */
    public Rows upTo(Column column, String last, Rows some) {
        return between(column, 1, lexicon.order(column).upTo(last), some);
    }

    private Rows between(Column column, int first, int last, Rows some) {
        long[][] sets = new long[blocks.size()][];
        if (first > last) {
            Arrays.fill(sets, Rows.NONE);
            return new Rows(blocks, sets);
        }
        List<Ordered> ordered = this.ordered.computeIfAbsent(column, this::order);
        for (int i = 0; i < sets.length; i++) {
            sets[i] = ordered.get(i).between(first, last, some.of(i));
        }
        return new Rows(blocks, sets);
    }

    /** Rows of a block by the order of their words. */
    private interface Ordered {
        long[] between(int first, int last, long[] rows);
    }

    private List<Ordered> order(Column column) {
        Numbers ranks = lexicon.order(column).ranks();
        return blocks.stream().map(block -> order(block, column, ranks)).toList();
    }

    private static Ordered order(Block block, Column column, Numbers ranks) {
        Cells cells = block.cells(column);
        if (cells == null) {
            return (first, last, rows) -> Rows.NONE;
        }
        return cells.isSingle()
                ? Planes.of(cells, block.size(), ranks)::between
                : (first, last, rows) -> cells.having(wanted(ranks, first, last), rows);
    }

    private static byte[] wanted(Numbers ranks, int first, int last) {
        byte[] wanted = new byte[ranks.size()];
        for (int i = 0; i < ranks.size(); i++) {
            wanted[i] = (byte) (first <= ranks.at(i) && ranks.at(i) <= last ? 1 : 0);
        }
        return wanted;
    }

    private Rows having(Column column, byte[] wanted, Rows some) {
        wanted[0] = 0; // no word
        long[][] sets = new long[blocks.size()][];
        for (int i = 0; i < sets.length; i++) {
            Cells cells = blocks.get(i).cells(column);
            sets[i] = cells == null ? Rows.NONE : cells.having(wanted, some.of(i));
        }
        return new Rows(blocks, sets);
    }

    /** The records with these numbers; those that there are not do not matter. */
    public Rows numbered(int[] numbers) {
        long[][] sets = new long[blocks.size()][];
        Arrays.fill(sets, Rows.NONE);
        int at = 0;
        for (int number : numbers) {
            at = blockOf(number, at);
            if (at < blocks.size()) {
                Block block = blocks.get(at);
                int row = block.rowFrom(number);
                if (row < block.size() && block.number(row) == number) {
                    sets[at] = sets[at] == Rows.NONE ? block.none() : sets[at];
                    sets[at][row / Long.SIZE] |= 1L << row;
                }
            }
        }
        return new Rows(blocks, sets);
    }

    /** The place of a block, for which numbers in their order need no search. */
    private int blockOf(int number, int guess) {
        int at = guess == blocks.size() || blocks.get(guess).number(0) > number ? 0 : guess;
        while (at < blocks.size() && last(blocks.get(at)) < number) {
            at++;
        }
        return at;
    }

    private static int last(Block block) {
        return block.number(block.size() - 1);
    }

    /** How many of the records have each value of a column. */
    public Counts count(Column column, Rows rows) {
        int[] counts = new int[lexicon.size(column)];
        for (int i = 0; i < blocks.size(); i++) {
            Cells cells = blocks.get(i).cells(column);
            if (cells != null) {
                cells.count(rows.of(i), counts);
            }
        }
        return new Counts(column, lexicon, counts);
    }

    /** Of the records with exactly one value in a column, how many have each. */
    public Counts countSole(Column column, Rows rows) {
        int[] counts = new int[lexicon.size(column)];
        for (int i = 0; i < blocks.size(); i++) {
            Cells cells = blocks.get(i).cells(column);
            long[] some = rows.of(i);
            for (int row = Rows.next(some, 0); cells != null && row >= 0; row = Rows.next(some, row + 1)) {
                if (cells.to(row) - cells.from(row) == 1) {
                    counts[cells.word(cells.from(row))]++;
                }
            }
        }
        return new Counts(column, lexicon, counts);
    }

    /**
     * How many of the records have each two values, one from each side.
     *
     * @param ones columns of the first value; of one list of words, as the others are
     * @param apart whether a value makes no pair with itself
     */
    public PairCounts pairs(List<Column> ones, List<Column> others, boolean apart, Rows rows) {
        PairCounts.Maker pairs = new PairCounts.Maker(apart);
        for (int i = 0; i < blocks.size(); i++) {
            List<Cells> from = cells(blocks.get(i), ones);
            List<Cells> to = cells(blocks.get(i), others);
            long[] some = rows.of(i);
            for (int row = Rows.next(some, 0); row >= 0; row = Rows.next(some, row + 1)) {
                pairs.add(from, to, row);
            }
        }
        return pairs.make(ones.get(0), others.get(0), lexicon);
    }

    /** A record and what it has in two columns of at most one value each; null where it has none. */
    public interface PairVisitor {
        void visit(int number, @Nullable String one, @Nullable String other);
    }

    /** Hands on the first of the records, in the order of their numbers. */
    public void eachPair(Column one, Column other, Rows rows, int limit, PairVisitor visitor) {
        int left = limit;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            long[] some = rows.of(i);
            for (int row = Rows.next(some, 0); row >= 0 && left > 0; row = Rows.next(some, row + 1)) {
                visitor.visit(block.number(row), word(block, one, row), word(block, other, row));
                left--;
            }
        }
    }

    private @Nullable String word(Block block, Column column, int row) {
        Cells cells = block.cells(column);
        return cells == null || cells.from(row) == cells.to(row)
                ? null
                : lexicon.word(column, cells.word(cells.from(row)));
    }

    private static List<Cells> cells(Block block, List<Column> columns) {
        List<Cells> all = new ArrayList<>();
        for (Column column : columns) {
            Cells cells = block.cells(column);
            if (cells != null) {
                all.add(cells);
            }
        }
        return all;
    }
}
