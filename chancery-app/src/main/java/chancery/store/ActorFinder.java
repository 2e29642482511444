package chancery.store;

import chancery.model.Actor;
import chancery.store.index.Column;
import chancery.store.index.Counts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Finds who is named in the reports, those named most first. */
public final class ActorFinder {

    private final Handle handle;
    private final Codec codec;
    private final Matches matches;

    ActorFinder(Handle handle, Codec codec, Matches matches) {
        this.handle = handle;
        this.codec = codec;
        this.matches = matches;
    }

    /**
     * What an actor must be like.
     *
     * @param kind as the export calls it: person, state, organisation, group
     * @param state code of the state that it is or belongs to
     * @param words that one of its names holds
     */
    public record Likeness(Optional<String> kind, Optional<String> state, Optional<String> words) {}

    /**
     * An actor with how much there is of it.
     *
     * @param mentions how often it is named
     * @param events in how many it has a part
     */
    public record Ranked(Actor actor, int mentions, int events) {}

    /** @param limit at most so many */
    public List<Ranked> find(Likeness like, int limit) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        List<Object> values = new ArrayList<>();
        like.kind().ifPresent(kind -> add("kind = ?", kind, conditions, values));
        like.state().ifPresent(state -> add("state = ?", state, conditions, values));
        like.words().ifPresent(words -> add("instr(names, ?) > 0", Spelling.fold(words), conditions, values));
        String sql = "SELECT form, mentions, id FROM actor WHERE " + String.join(" AND ", conditions)
                + " ORDER BY mentions DESC, id LIMIT " + limit;
        Counts events = matches.count(Column.ACTOR, Shelf.EVENTS, List.of());
        var query = handle.createQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.bind(i, values.get(i));
        }
        return query.map((row, context) -> new Ranked(
                        codec.read('"' + row.getString(1) + '"', Actor.class),
                        row.getInt(2),
                        events.of(row.getString(3))))
                .list();
    }

    private static void add(String condition, Object value, List<String> conditions, List<Object> values) {
        conditions.add(condition);
        values.add(value);
    }

    /** Ids of the actors of whom the words are a whole name, or a person's last one, those named most first. */
    public List<String> called(String words) {
        return handle.createQuery("SELECT id FROM actor WHERE instr(names, char(10) || :words || char(10)) > 0"
                        + " OR (id LIKE 'person/%' AND (instr(names, ' ' || :words || char(10)) > 0"
                        + " OR instr(names, '-' || :words || char(10)) > 0)) ORDER BY mentions DESC, id")
                .bind("words", Spelling.fold(words))
                .mapTo(String.class)
                .list();
    }

    /** The words that stand for an actor in the reports, with how often each does, the most frequent first. */
    public Map<String, Integer> spellings(String actor) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        handle.createQuery("SELECT text, count(*) FROM naming WHERE actor IN"
                        + " (SELECT :actor UNION SELECT actor FROM actor_joined WHERE stands_for = :actor) GROUP BY text"
                        + " ORDER BY count(*) DESC, text")
                .bind("actor", actor)
                .map((row, context) -> counts.put(row.getString(1), row.getInt(2)))
                .list();
        return counts;
    }
}
