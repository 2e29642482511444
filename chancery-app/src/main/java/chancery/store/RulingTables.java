package chancery.store;

import chancery.model.ActorId;
import chancery.model.Correction;
import chancery.model.Effect;
import chancery.model.Renaming;
import chancery.model.Ruling;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** The rulings of people, and what they do to the record. */
public final class RulingTables {

    private final Handle handle;
    private final Codec full = Codec.full();

    RulingTables(Handle handle) {
        this.handle = handle;
    }

    /**
     * A ruling with what it does now.
     *
     * @param effect as of the last time that the view was built
     */
    public record Ruled(Ruling ruling, Effect effect) {}

    /** Keeps a ruling; one that is there already stays as it is. False if it was there. */
    boolean add(Ruling ruling) {
        return handle.createUpdate("INSERT OR IGNORE INTO ruling (id, made, ruling) VALUES (:id, :made, :ruling)")
                        .bind("id", ruling.id())
                        .bind("made", ruling.when().toString())
                        .bind("ruling", write(ruling))
                        .execute()
                > 0;
    }

    /** A ruling as JSON with all that it needs in another store. */
    public String write(Ruling ruling) {
        return full.write(ruling);
    }

    /**
     * The ruling that was written so.
     *
     * @throws IllegalStateException if it is none
     */
    public Ruling read(String json) {
        return full.read(json, Ruling.class);
    }

    /** All rulings as they were made, in their order. */
    public List<Ruling> all() {
        return handle.createQuery("SELECT ruling FROM ruling").mapTo(String.class).map(this::read).stream()
                .sorted(Ruling.IN_ORDER)
                .toList();
    }

    /** Every ruling, in their order. */
    public List<Ruled> ruled() {
        return ruled("", "");
    }

    /** The rulings that hold for a record, in their order. */
    public List<Ruled> about(String record) {
        return ruled(" WHERE e.record = ?", record);
    }

    /** The same for several records at once; those that nobody ruled about are left out. */
    public Map<String, List<Ruled>> about(Collection<String> records) {
        return ruled(" WHERE e.record IN (SELECT value FROM json_each(?))", full.write(records)).stream()
                .collect(Collectors.groupingBy(ruled -> ruled.effect().record().orElseThrow()));
    }

    public Optional<Ruled> find(String id) {
        return ruled(" WHERE r.id = ?", id).stream().findFirst();
    }

    /** Ids of rulings that begin with these letters, at most twenty. */
    public List<String> idsFrom(String start) {
        return handle.createQuery("SELECT id FROM ruling WHERE id >= :start AND id < :end ORDER BY id LIMIT 20")
                .bind("start", start)
                .bind("end", start + Character.MAX_VALUE)
                .mapTo(String.class)
                .list();
    }

    private List<Ruled> ruled(String where, String value) {
        var query = handle.createQuery("SELECT r.ruling, e.state, e.record, e.remark FROM ruling r"
                + " LEFT JOIN ruling_effect e ON e.ruling = r.id" + where);
        if (!where.isEmpty()) {
            query.bind(0, value);
        }
        return query
                .map((row, context) -> {
                    Ruling ruling = read(row.getString(1));
                    Effect.State state = Optional.ofNullable(row.getString(2))
                            .map(word -> Effect.State.valueOf(
                                    word.toUpperCase(Locale.ROOT).replace('-', '_')))
                            .orElse(Effect.State.WITHOUT_OBJECT);
                    Optional<String> record = Optional.ofNullable(row.getString(3));
                    String remark = Optional.ofNullable(row.getString(4)).orElse("");
                    return new Ruled(ruling, new Effect(ruling.id(), state, record, remark));
                })
                .list()
                .stream()
                .sorted((one, other) -> Ruling.IN_ORDER.compare(one.ruling(), other.ruling()))
                .toList();
    }

    /** What is otherwise since the view was made. */
    Turn turn() {
        Turn turn = new Turn();
        read(turn, "e.ruling IS NULL OR e.what IN ('rename', 'undo')", List.of());
        read(turn, "r.id IN (SELECT value FROM json_each(:ids))", turn.missing());
        return turn;
    }

    private void read(Turn turn, String which, Collection<String> ids) {
        Query query =
                handle.createQuery("SELECT r.ruling, e.ruling IS NOT NULL, coalesce(e.state, 'undone') <> 'undone'"
                        + " FROM ruling r LEFT JOIN ruling_effect e ON e.ruling = r.id WHERE " + which);
        if (which.contains(":ids")) {
            query.bind("ids", full.write(ids));
        }
        query.map((row, context) -> {
                    turn.add(read(row.getString(1)), row.getBoolean(2), row.getBoolean(3));
                    return true;
                })
                .list();
    }

    /** Those with these ids, as they were made. */
    List<Ruling> withIds(Collection<String> ids) {
        return ruled(" WHERE r.id IN (SELECT value FROM json_each(?))", full.write(ids)).stream()
                .map(Ruled::ruling)
                .toList();
    }

    /** Writes what some rulings do in place of what they did. */
    void writeEffectsAgain(List<Ruling> some, List<Ruling> standing, List<Effect> effects) {
        some.forEach(ruling -> handle.createUpdate("DELETE FROM ruling_effect WHERE ruling = :ruling")
                .bind("ruling", ruling.id())
                .execute());
        writeEffects(some, standing, effects);
    }

    /** Ids of the reports in which these actors are named or spoken of, as the reports or the view have them. */
    List<String> reportsWith(Collection<ActorId> actors) {
        return handle.createQuery("WITH those AS (SELECT value FROM json_each(:actors))"
                        + " SELECT report FROM report_form WHERE actor IN those UNION"
                        + " SELECT x.report FROM record_party p JOIN record_report x ON x.record = p.record"
                        + " WHERE p.actor IN those AND p.part = 'about'")
                .bind("actors", full.write(actors.stream().map(ActorId::value).toList()))
                .mapTo(String.class)
                .list();
    }

    /** Writes what the rulings do: those that stand as told; renamings by who is named; the others as undone. */
    void writeEffects(List<Ruling> all, List<Ruling> standing, List<Effect> effects) {
        Map<String, Effect> told =
                effects.stream().collect(Collectors.toMap(Effect::ruling, effect -> effect, (one, other) -> other));
        Set<String> ids = standing.stream().map(Ruling::id).collect(Collectors.toSet());
        PreparedBatch batch = handle.prepareBatch("INSERT INTO ruling_effect (ruling, what, state, record, remark)"
                + " VALUES (:ruling, :what, :state, :record, :remark)");
        try (batch) {
            for (Ruling ruling : all) {
                Effect effect = told.get(ruling.id());
                add(ruling, effect == null ? effect(ruling, ids.contains(ruling.id())) : effect, batch);
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private Effect effect(Ruling ruling, boolean stands) {
        if (ruling.correction() instanceof Correction.Undo undo) {
            return new Effect(ruling.id(), Effect.State.HOLDS, Optional.of(undo.ruling()), "");
        }
        if (!stands || !(ruling.correction() instanceof Correction.Rename rename)) {
            return new Effect(ruling.id(), Effect.State.UNDONE, Optional.empty(), "");
        }
        boolean named = handle.createQuery("SELECT EXISTS (SELECT 1 FROM naming WHERE actor = :actor)"
                        + " OR EXISTS (SELECT 1 FROM record_party WHERE actor = :actor)")
                .bind("actor", rename.actor().value())
                .mapTo(Boolean.class)
                .one();
        ActorId now = rename.into().map(into -> into.id()).orElse(rename.actor());
        return named
                ? new Effect(ruling.id(), Effect.State.HOLDS, Optional.of(now.value()), "")
                : new Effect(ruling.id(), Effect.State.WITHOUT_OBJECT, Optional.empty(), "");
    }

    private static void add(Ruling ruling, Effect effect, PreparedBatch batch) {
        batch.bind("ruling", ruling.id())
                .bind("what", ruling.correction().word())
                .bind("state", effect.state().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .bind("record", effect.record())
                .bind("remark", effect.remark())
                .add();
    }

    /** Writes which actors are really another one, so that where they are named is found under that one. */
    void writeJoined(Renaming names) {
        handle.execute("DELETE FROM actor_joined");
        names.whole().keySet().stream()
                .sorted()
                .forEach(actor -> handle.createUpdate(
                                "INSERT INTO actor_joined (actor, stands_for) VALUES (:actor, :whole)")
                        .bind("actor", actor.value())
                        .bind("whole", names.id(actor).value())
                        .execute());
    }
}
