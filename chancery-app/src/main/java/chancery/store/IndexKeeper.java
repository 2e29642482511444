package chancery.store;

import chancery.store.index.Column;
import chancery.store.index.Counts;
import chancery.store.index.Index;
import chancery.store.index.PairCounts;
import chancery.store.index.Rows;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The index of one store in memory, for all who have that store open in this process: several threads may ask at once. It is read when
 * somebody first asks, and read again, as far as it changed, when somebody asks after the view was made again.
 */
public final class IndexKeeper {

    /** Sets of records with one value in a column that are kept: an eighth of a megabyte each, for a million records. */
    private static final int PARTS = 40;

    /** Sets of records that whole questions found: for the requests of one page, which all ask for the same. */
    private static final int FOUND = 12;

    /** The same for words of sentences and what else is asked of the tables, which takes longest to find; less where few have a word. */
    private static final int LISTED = 24;

    /** Counts over whole shelves that are kept: two numbers for each value, for all who open the desk. Others are made anew. */
    private static final int COUNTS = 64;

    /** Counts of pairs that are kept: several megabytes each, for the pairs of all actors. */
    private static final int PAIRS = 2;

    private volatile @Nullable Held held;

    /** Counts of a column over the records that fulfil a condition. */
    record Counted(Column column, Condition which) {}

    /** Counts of two columns together. */
    record Paired(List<Column> ones, List<Column> others, boolean apart, Condition which) {}

    /** The index as it became in one making of the view, with what was worked out from it. */
    static final class Held {

        final Index index;
        final Remembered<Condition.Has, Rows> parts = new Remembered<>(PARTS);
        final Remembered<Condition, Rows> rows = new Remembered<>(FOUND);

        final Remembered<Condition, Rows> listed = new Remembered<>(LISTED);

        final Remembered<Counted, Counts> counts = new Remembered<>(COUNTS);
        final Remembered<Paired, PairCounts> pairs = new Remembered<>(PAIRS);
        private final IndexTables.Loaded loaded;

        private Held(IndexTables.Loaded loaded) {
            this.loaded = loaded;
            this.index = loaded.index();
        }
    }

    /** The index as it is now. */
    Held now(Handle handle) {
        int made = new Facts(handle).made();
        @Nullable Held known = held;
        return known != null && known.loaded.made() == made ? known : load(handle, made);
    }

    private synchronized Held load(Handle handle, int made) {
        @Nullable Held known = held;
        if (known != null && known.loaded.made() == made) {
            return known; // somebody else read it meanwhile
        }
        Map<Integer, IndexTables.Joint> joints = known == null ? Map.of() : known.loaded.joints();
        Held fresh = new Held(new IndexTables(handle).load(joints));
        held = fresh;
        return fresh;
    }
}
