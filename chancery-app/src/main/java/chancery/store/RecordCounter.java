package chancery.store;

import chancery.store.index.Column;
import chancery.store.index.PairCounts.Pair;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

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
    private final Matches matches;

    RecordCounter(Handle handle, Matches matches) {
        this.handle = handle;
        this.matches = matches;
    }

    public int count(Shelf<?> shelf, List<Condition> conditions) {
        return matches.rows(shelf, conditions).size();
    }

    /**
     * The values of a facet with the number of records that have each, the most frequent first.
     *
     * @param limit at most so many values
     */
    public Map<String, Integer> by(Facet facet, Shelf<?> shelf, List<Condition> conditions, int limit) {
        return facet.most(matches.count(facet.column(), shelf, conditions), limit);
    }

    /** Steps of time ({@code 2018-09}), in order, with the number of records that begin in each; steps with none are left out. */
    public Map<String, Integer> over(Grain grain, Shelf<?> shelf, List<Condition> conditions) {
        return matches.count(Column.BEGIN, shelf, conditions).byBeginning(grain.letters);
    }

    /** So many records of this type that begin in this step of time. */
    public record Typed(String step, String type, int count) {}

    /** The same for each type, in order; records without a type or a day are left out. */
    public List<Typed> typesOver(Grain grain, Shelf<?> shelf, List<Condition> conditions) {
        return matches
                .pairs(List.of(Column.BEGIN), List.of(Column.TYPE), /* apart= */ false, shelf, conditions)
                .byBeginning(grain.letters)
                .stream()
                .map(pair -> new Typed(pair.one(), pair.other(), pair.count()))
                .toList();
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

    /** For each outlet that is known, in their order, how many events it alone tells. */
    public Map<String, Integer> toldByOneOutletAlone() {
        Map<String, Integer> counts = new TreeMap<>();
        matches.countSole(Column.OUTLET, Shelf.EVENTS).each(counts::put);
        counts.remove("");
        return counts;
    }

    /** Whose dealings are counted: those of states, with all who belong to them, or of single actors. */
    public enum Side {
        STATE(Column.AGENT_STATE, Column.RECIPIENT_STATE),
        ACTOR(Column.AGENT, Column.RECIPIENT);

        private final Column agent;
        private final Column recipient;

        Side(Column agent, Column recipient) {
            this.agent = agent;
            this.recipient = recipient;
        }
    }

    /**
     * Who deals with whom, the most frequent first: in so many records the first did something to, or together with, the second. What
     * two do together counts once in each direction.
     *
     * @param around only pairs with this state or actor, if it is given
     * @param limit at most so many pairs
     */
    public List<Pair> pairs(Side side, Shelf<?> shelf, List<Condition> conditions, Optional<String> around, int limit) {
        List<Column> agents = List.of(side.agent);
        return matches.pairs(agents, List.of(side.agent, side.recipient), /* apart= */ true, shelf, conditions)
                .most(around, limit);
    }
}
