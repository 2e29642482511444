package chancery.store;

import chancery.store.index.Block;
import chancery.store.index.Column;
import chancery.store.index.Lexicon;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads out of the tables of the view what the records of a block have in each column of the index. */
final class BlockRows {

    /** Columns of {@code record}, in the order in which they are asked for. */
    private static final List<Column> OWN = List.of(
            Column.SHELF,
            Column.KIND,
            Column.TYPE,
            Column.MODE,
            Column.CAMEO,
            Column.STATUS,
            Column.CERTAINTY,
            Column.PLACE,
            Column.COUNTRY,
            Column.WITNESSES,
            Column.DISPUTES,
            Column.BEGIN,
            Column.END);

    /** Parts of those who only tell it. */
    private static final Set<String> TELLING = Set.of("voice", "via");

    private final Handle handle;
    private final Lexicon lexicon;

    BlockRows(Handle handle, Lexicon lexicon) {
        this.handle = handle;
        this.lexicon = lexicon;
    }

    /** The block at this place; empty if no record has one of its numbers. */
    Optional<Block> block(int place) {
        return block(new Which(
                "? >= :first AND ? < :end", Map.of("first", place * Block.SPAN, "end", (place + 1) * Block.SPAN)));
    }

    /**
     * Some records of a block.
     *
     * @param numbers that they may have; those that no record has do not matter
     */
    Optional<Block> block(SortedSet<Integer> numbers) {
        return block(new Which("? IN (SELECT value FROM json_each(:numbers))", Map.of("numbers", numbers.toString())));
    }

    /**
     * Which records are meant.
     *
     * @param condition in SQL, with a question mark for the number of a record
     */
    private record Which(String condition, Map<String, Object> values) {
        String by(String column) {
            return " WHERE " + condition.replace("?", column) + " ORDER BY " + column;
        }
    }

    private Optional<Block> block(Which which) {
        int[] numbers =
                query("SELECT number FROM record" + which.by("number"), which).mapTo(Integer.class).list().stream()
                        .mapToInt(Integer::intValue)
                        .toArray();
        if (numbers.length == 0) {
            return Optional.empty();
        }
        Filling filling = new Filling(numbers, new Block.Maker(numbers, lexicon));
        each(
                "SELECT number, shelf, kind, type, mode, cameo, status, certainty, place, country, witnesses, disputes,"
                        + " coalesce(from_day, to_day), coalesce(to_day, from_day) FROM record" + which.by("number"),
                which,
                filling::own);
        each("SELECT record, part, actor, state FROM record_party" + which.by("record"), which, filling::party);
        filling.closeStates();
        each(
                "SELECT x.record, coalesce(r.outlet, ''), r.published_to FROM record_report x"
                        + " JOIN report r ON r.id = x.report" + which.by("x.record"),
                which,
                filling::report);
        filling.closeReports();
        return Optional.of(filling.maker.make());
    }

    private Query query(String sql, Which which) {
        return handle.createQuery(sql).bindMap(which.values());
    }

    private void each(String sql, Which which, Taker taker) {
        query(sql, which)
                .map((row, context) -> {
                    taker.take(row);
                    return true;
                })
                .forEach(taken -> {});
    }

    /** Takes a row of a result. */
    private interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    /** A block that is being filled, by rows in the order of their records. */
    private static final class Filling {

        private final int[] numbers;
        private final Block.Maker maker;
        private final SortedSet<String> states = new TreeSet<>();
        private @Nullable String told;
        private int at;

        Filling(int[] numbers, Block.Maker maker) {
            this.numbers = numbers;
            this.maker = maker;
        }

        void own(ResultSet row) throws SQLException {
            int record = place(row);
            for (int i = 0; i < OWN.size(); i++) {
                add(OWN.get(i), record, row.getString(i + 2));
            }
        }

        void party(ResultSet row) throws SQLException {
            if (row.getInt(1) != numbers[at]) {
                closeStates();
            }
            int record = place(row);
            String part = row.getString(2);
            String actor = row.getString(3);
            @Nullable String state = row.getString(4);
            add(Column.actors(part), record, actor);
            add(Column.states(part), record, state);
            if (!TELLING.contains(part)) {
                add(Column.ACTOR, record, actor);
                add(Column.STATE, record, state);
                if (state != null) {
                    states.add(state);
                }
            }
        }

        /** All parties of the record are there: its dyads are known. */
        void closeStates() {
            for (String one : states) {
                for (String other : states.tailSet(one + '\0')) {
                    add(Column.DYAD, at, one + '-' + other);
                }
            }
            states.clear();
        }

        void report(ResultSet row) throws SQLException {
            if (row.getInt(1) != numbers[at]) {
                closeReports();
            }
            add(Column.OUTLET, place(row), row.getString(2));
            @Nullable String published = row.getString(3);
            if (published != null && (told == null || published.compareTo(told) < 0)) {
                told = published;
            }
        }

        /** All reports of the record are there: it is known when the first of them had come out. */
        void closeReports() {
            add(Column.TOLD, at, told);
            told = null;
        }

        /** The place of the row's record in the block. */
        private int place(ResultSet row) throws SQLException {
            int number = row.getInt(1);
            if (numbers[at] != number) {
                at = Arrays.binarySearch(numbers, number);
            }
            return at;
        }

        private void add(Column column, int record, @Nullable String value) {
            if (value != null) {
                maker.add(column, record, value);
            }
        }
    }
}
