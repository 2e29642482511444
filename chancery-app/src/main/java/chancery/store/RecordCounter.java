package chancery.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Counts records of the view that fulfil conditions: all of them, by a facet, over time. */
public final class RecordCounter {

    /** How long a step of time is. */
    public enum Grain {
        YEAR(4),
        MONTH(7),
        DAY(10);

        /** Characters of a day in ISO form that name the step. */
        private final int letters;

        Grain(int letters) {
            this.letters = letters;
        }
    }

    private final Handle handle;

    RecordCounter(Handle handle) {
        this.handle = handle;
    }

    public int count(Shelf<?> shelf, List<Condition> conditions) {
        Filter filter = Filter.of(shelf, conditions);
        return filter.bind(handle.createQuery("SELECT count(*) FROM record WHERE " + filter.sql()))
                .mapTo(Integer.class)
                .one();
    }

    /**
     * The values of a facet with the number of records that have each, the most frequent first.
     *
     * @param limit at most so many values
     */
    public Map<String, Integer> by(Facet facet, Shelf<?> shelf, List<Condition> conditions, int limit) {
        Filter filter = Filter.of(shelf, conditions);
        return counted(filter, facet.sql(filter) + limit);
    }

    /** Steps of time ({@code 2018-09}), in order, with the number of records that begin in each; steps with none are left out. */
    public Map<String, Integer> over(Grain grain, Shelf<?> shelf, List<Condition> conditions) {
        Filter filter = Filter.of(shelf, conditions);
        return counted(
                filter,
                String.format(
                        Locale.ROOT,
                        "SELECT substr(coalesce(from_day, to_day), 1, %d), count(*) FROM record WHERE %s"
                                + " AND coalesce(from_day, to_day) IS NOT NULL GROUP BY 1 ORDER BY 1",
                        grain.letters,
                        filter.sql()));
    }

    /** So many records of this type that begin in this step of time. */
    public record Typed(String step, String type, int count) {}

    /** The same for each type, in order; records without a type or a day are left out. */
    public List<Typed> typesOver(Grain grain, Shelf<?> shelf, List<Condition> conditions) {
        Filter filter = Filter.of(shelf, conditions);
        String sql = String.format(
                Locale.ROOT,
                "SELECT substr(coalesce(from_day, to_day), 1, %d), type, count(*) FROM record WHERE %s"
                        + " AND coalesce(from_day, to_day) IS NOT NULL AND type IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2",
                grain.letters,
                filter.sql());
        return filter.bind(handle.createQuery(sql))
                .map((row, context) -> new Typed(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    /** Steps of time, in order, with the number of reports published in each; undated ones are left out. */
    public Map<String, Integer> reportsOver(Grain grain) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        handle.createQuery("SELECT substr(coalesce(published_from, published_to), 1, :letters), count(*) FROM report"
                        + " WHERE coalesce(published_from, published_to) IS NOT NULL GROUP BY 1 ORDER BY 1")
                .bind("letters", grain.letters)
                .map((row, context) -> counts.put(row.getString(1), row.getInt(2)))
                .list();
        return counts;
    }

    /** For each outlet that is known, how many events it alone tells. */
    public Map<String, Integer> toldByOneOutletAlone() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        handle.createQuery("SELECT outlet, count(*) FROM (SELECT x.record, min(coalesce(r.outlet, '')) AS outlet,"
                        + " max(coalesce(r.outlet, '')) AS other FROM record_report x JOIN report r ON r.id = x.report"
                        + " JOIN record ON record.number = x.record WHERE record.shelf = 'events' GROUP BY x.record)"
                        + " WHERE outlet = other AND outlet <> '' GROUP BY outlet ORDER BY outlet")
                .map((row, context) -> counts.put(row.getString(1), row.getInt(2)))
                .list();
        return counts;
    }

    /** Whose dealings are counted: those of states, with all who belong to them, or of single actors. */
    public enum Side {
        STATE,
        ACTOR
    }

    /** So many events in which the first did something to, or together with, the second. */
    public record Pair(String from, String to, int count) {}

    /**
     * Who deals with whom, the most frequent first. What two do together counts once in each direction.
     *
     * @param around only pairs with this state or actor, if it is given
     * @param limit at most so many pairs
     */
    public List<Pair> pairs(Side side, Shelf<?> shelf, List<Condition> conditions, Optional<String> around, int limit) {
        Filter filter = Filter.of(shelf, conditions);
        String column = side.name().toLowerCase(Locale.ROOT);
        String sql = String.format(
                Locale.ROOT,
                "SELECT p.%1$s, q.%1$s, count(DISTINCT p.record) FROM record_party p JOIN record_party q"
                        + " ON q.record = p.record AND q.%1$s <> p.%1$s WHERE p.part = 'agent'"
                        + " AND q.part IN ('agent', 'recipient') AND p.record IN (SELECT number FROM record WHERE %2$s)"
                        + "%3$s GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT %4$d",
                column,
                filter.sql(),
                around.isEmpty() ? "" : " AND ? IN (p." + column + ", q." + column + ")",
                limit);
        Query query = filter.bind(handle.createQuery(sql));
        around.ifPresent(value -> query.bind(filter.values().size(), value));
        return query.map((row, context) -> new Pair(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    private Map<String, Integer> counted(Filter filter, String sql) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        filter.bind(handle.createQuery(sql))
                .map((row, context) -> counts.put(row.getString(1), row.getInt(2)))
                .list();
        return counts;
    }
}
