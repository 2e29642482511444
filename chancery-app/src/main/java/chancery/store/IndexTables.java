package chancery.store;

import chancery.store.index.Block;
import chancery.store.index.Index;
import chancery.store.index.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The index as it is kept beside the view. What a block has of a record follows from the rows of the view with its number and from nothing
 * else, so whoever changes such rows has only to say which, in the same transaction.
 */
final class IndexTables {

    /** So many blocks are joined for questions; at the usual distance of numbers they have 16,384 records. */
    private static final int JOINED = 128;

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
        List<Integer> all = handle.createQuery("SELECT DISTINCT number / " + Block.SPAN + " FROM record ORDER BY 1")
                .mapTo(Integer.class)
                .list();
        write((rows, made) -> all.forEach(place -> rows.block(place).ifPresent(block -> put(place, made, block))));
    }

    /**
     * Makes the index fresh.
     *
     * @param changed numbers under which a record was added, changed or taken away
     */
    void update(SortedSet<Integer> changed) {
        SortedMap<Integer, SortedSet<Integer>> places = new TreeMap<>();
        changed.forEach(number -> places.computeIfAbsent(Block.of(number), place -> new TreeSet<>())
                .add(number));
        write((rows, made) -> places.forEach((place, numbers) -> {
            Optional<Block> fresh = rows.block(numbers);
            Optional<Block> block =
                    stored(place).map(before -> before.with(fresh, numbers)).orElse(fresh);
            handle.execute("DELETE FROM index_block WHERE block = ?", place);
            block.ifPresent(filled -> put(place, made, filled));
        }));
    }

    /** Writes blocks of one making of the view. */
    private void write(ObjIntConsumer<BlockRows> blocks) {
        int made = facts.viewMadeAgain();
        try (KeptWords kept = new KeptWords(handle)) {
            Lexicon lexicon = new Lexicon(kept);
            blocks.accept(new BlockRows(handle, lexicon), made);
            put(lexicon.learned());
        }
    }

    private Optional<Block> stored(int place) {
        return handle.createQuery("SELECT cells FROM index_block WHERE block = :place")
                .bind("place", place)
                .map((row, context) -> Block.read(row.getBytes(1)))
                .findOne();
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

    /**
     * The index, with the number of the making that it belongs to.
     *
     * @param joints by their places, each of {@link #JOINED} blocks
     */
    record Loaded(int made, Index index, Map<Integer, Joint> joints) {}

    /**
     * Neighbouring blocks, joined for questions.
     *
     * @param makings for the place of each of these blocks, the making in which it became as it is
     */
    record Joint(Map<Integer, Integer> makings, Block block) {}

    /** Reads the index; what did not change since another reading is taken from there. */
    Loaded load(Map<Integer, Joint> known) {
        while (true) {
            int made = facts.made();
            Map<Integer, Joint> joints = joints(known);
            Index index = new Index(
                    lexicon(), joints.values().stream().map(Joint::block).toList());
            if (made == facts.made()) {
                return new Loaded(made, index, joints);
            }
            // another process made the view again meanwhile
        }
    }

    private Map<Integer, Joint> joints(Map<Integer, Joint> known) {
        SortedMap<Integer, Map<Integer, Integer>> wanted = new TreeMap<>();
        handle.createQuery("SELECT block, made FROM index_block")
                .map((row, context) -> wanted.computeIfAbsent(row.getInt(1) / JOINED, place -> new TreeMap<>())
                        .put(row.getInt(1), row.getInt(2)))
                .list();
        Map<Integer, Joint> joints = new TreeMap<>();
        wanted.forEach((place, makings) -> {
            Joint joint = known.get(place);
            if (joint != null && joint.makings().equals(makings)) {
                joints.put(place, joint);
            } else {
                read(place).ifPresent(block -> joints.put(place, new Joint(makings, block)));
            }
        });
        return joints;
    }

    private Optional<Block> read(int place) {
        List<Block> parts = handle.createQuery(
                        "SELECT cells FROM index_block WHERE block >= :first AND block < :end ORDER BY block")
                .bind("first", place * JOINED)
                .bind("end", (place + 1) * JOINED)
                .map((row, context) -> Block.read(row.getBytes(1)))
                .list();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Block.joined(parts));
    }
}
