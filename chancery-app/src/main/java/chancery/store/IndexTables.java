package chancery.store;

import chancery.store.index.Block;
import chancery.store.index.Index;
import chancery.store.index.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The index as it is kept beside the view. A block follows from the rows of the view with its numbers and from nothing else, so whoever
 * changes such rows has only to say which, in the same transaction.
 */
final class IndexTables {

    private final Handle handle;
    private final Facts facts;

    IndexTables(Handle handle) {
        this.handle = handle;
        this.facts = new Facts(handle);
    }

    /** Makes the whole index anew from the view. */
    void make() {
        handle.execute("DELETE FROM index_block");
        handle.execute("DELETE FROM index_word");
        BitSet all = new BitSet();
        handle.createQuery("SELECT DISTINCT number / " + Block.SPAN + " FROM record")
                .mapTo(Integer.class)
                .forEach(all::set);
        update(all);
    }

    /**
     * Makes some blocks anew from the view.
     *
     * @param changed places of the blocks in which a record was added, changed or taken away: {@link Block#of} its number
     */
    void update(BitSet changed) {
        int made = facts.viewMadeAgain();
        Lexicon lexicon = new Lexicon(kept());
        BlockRows rows = new BlockRows(handle, lexicon);
        for (int block = changed.nextSetBit(0); block >= 0; block = changed.nextSetBit(block + 1)) {
            handle.createUpdate("DELETE FROM index_block WHERE block = :block")
                    .bind("block", block)
                    .execute();
            int place = block;
            rows.block(block).ifPresent(filled -> put(place, made, filled));
        }
        put(lexicon.learned());
    }

    private void put(int block, int made, Block filled) {
        handle.createUpdate("INSERT INTO index_block (block, made, cells) VALUES (:block, :made, :cells)")
                .bind("block", block)
                .bind("made", made)
                .bind("cells", filled.write())
                .execute();
    }

    private void put(List<Lexicon.Learned> words) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO index_word (list, number, word) VALUES (:list, :number, :word)");
        try (batch) {
            words.forEach(one -> batch.bind("list", one.list())
                    .bind("number", one.number())
                    .bind("word", one.word())
                    .add());
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private Lexicon.Kept kept() {
        return new Lexicon.Kept() {
            @Override
            public int number(String list, String word) {
                return handle.createQuery("SELECT number FROM index_word WHERE list = :list AND word = :word")
                        .bind("list", list)
                        .bind("word", word)
                        .mapTo(Integer.class)
                        .findOne()
                        .orElse(0);
            }

            @Override
            public int size(String list) {
                return handle.createQuery("SELECT coalesce(max(number), 0) FROM index_word WHERE list = :list")
                        .bind("list", list)
                        .mapTo(Integer.class)
                        .one();
            }
        };
    }

    private Lexicon lexicon() {
        Map<String, List<String>> lists = new TreeMap<>();
        handle.createQuery("SELECT list, word FROM index_word ORDER BY list, number")
                .map((row, context) -> lists.computeIfAbsent(row.getString(1), list -> new ArrayList<>())
                        .add(row.getString(2)))
                .list();
        Lexicon lexicon = new Lexicon();
        lists.forEach(lexicon::put);
        return lexicon;
    }

    /** The index, with the number of the making that it belongs to. */
    record Loaded(int made, Index index, Map<Integer, Kept> blocks) {}

    /** A block as it became in a making. */
    record Kept(int made, Block block) {}

    /** Reads the index; blocks that did not change since another reading are taken from there. */
    Loaded load(Map<Integer, Kept> known) {
        while (true) {
            int made = facts.made();
            Map<Integer, Kept> blocks = blocks(known);
            Index index = new Index(
                    lexicon(), blocks.values().stream().map(Kept::block).toList());
            if (made == facts.made()) {
                return new Loaded(made, index, blocks);
            }
            // another process made the view again meanwhile
        }
    }

    private Map<Integer, Kept> blocks(Map<Integer, Kept> known) {
        Map<Integer, Integer> wanted = new TreeMap<>();
        handle.createQuery("SELECT block, made FROM index_block")
                .map((row, context) -> wanted.put(row.getInt(1), row.getInt(2)))
                .list();
        Map<Integer, Kept> blocks = new TreeMap<>();
        wanted.forEach((block, made) -> {
            Kept kept = known.get(block);
            if (kept != null && kept.made() == made) {
                blocks.put(block, kept);
            } else {
                read(block).ifPresent(read -> blocks.put(block, read));
            }
        });
        return blocks;
    }

    private Optional<Kept> read(int block) {
        return handle.createQuery("SELECT made, cells FROM index_block WHERE block = :block")
                .bind("block", block)
                .map((row, context) -> new Kept(row.getInt(1), Block.read(row.getBytes(2))))
                .findOne();
    }
}
