package chancery.store;

import chancery.store.index.Block;
import chancery.store.index.Index;
import chancery.store.index.Lexicon;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * The index as it is kept beside the view. A block follows from the rows of the view with its numbers and from nothing else, so whoever
 * changes such rows has only to say which, in the same transaction.
 */
final class IndexTables {

    private final Handle handle;
    private final Codec codec = Codec.full();
    private final Facts facts;

    IndexTables(Handle handle) {
        this.handle = handle;
        this.facts = new Facts(handle);
    }

    /** Makes the whole index anew from the view. */
    void make() {
        handle.execute("DELETE FROM index_block");
        handle.execute("DELETE FROM index_words");
        BitSet all = new BitSet();
        int last = handle.createQuery("SELECT coalesce(max(number), 0) FROM record")
                .mapTo(Integer.class)
                .one();
        all.set(0, Block.of(last) + 1);
        update(all);
    }

    /**
     * Makes some blocks anew from the view.
     *
     * @param changed places of the blocks in which a record was added, changed or taken away: {@link Block#of} its number
     */
    void update(BitSet changed) {
        int made = facts.viewMadeAgain();
        Lexicon lexicon = lexicon();
        BlockRows rows = new BlockRows(handle, lexicon);
        for (int block = changed.nextSetBit(0); block >= 0; block = changed.nextSetBit(block + 1)) {
            handle.createUpdate("DELETE FROM index_block WHERE block = :block")
                    .bind("block", block)
                    .execute();
            int place = block;
            rows.block(block).ifPresent(filled -> put(place, made, filled));
        }
        lexicon.lists().forEach(this::put);
    }

    private void put(int block, int made, Block filled) {
        handle.createUpdate("INSERT INTO index_block (block, made, cells) VALUES (:block, :made, :cells)")
                .bind("block", block)
                .bind("made", made)
                .bind("cells", filled.write())
                .execute();
    }

    private void put(String list, List<String> words) {
        handle.createUpdate("INSERT OR REPLACE INTO index_words (list, words) VALUES (:list, :words)")
                .bind("list", list)
                .bind("words", codec.write(words))
                .execute();
    }

    private Lexicon lexicon() {
        Lexicon lexicon = new Lexicon();
        handle.createQuery("SELECT list, words FROM index_words ORDER BY list")
                .map((row, context) -> Map.entry(row.getString(1), codec.read(row.getString(2), String[].class)))
                .forEach(list -> lexicon.put(list.getKey(), List.of(list.getValue())));
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
