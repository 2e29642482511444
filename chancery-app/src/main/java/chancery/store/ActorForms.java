package chancery.store;

import chancery.model.Actor;
import chancery.model.ContentId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The actors of the store, each form once: a form is an actor with exactly this name, state and spellings. */
final class ActorForms {

    private final Handle handle;
    private final Codec full = Codec.full();
    private final Map<Actor, String> keys = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Set<String> unsaved = new HashSet<>();
    private final Map<String, Actor> used = new TreeMap<>();

    ActorForms(Handle handle) {
        this.handle = handle;
    }

    /** The key of the actor; a new one is kept until {@link #save}. */
    String key(Actor actor) {
        String known = keys.get(actor);
        if (known == null) {
            known = ContentId.of("f", full.write(actor));
            remember(known, actor);
            unsaved.add(known);
        }
        used.put(known, actor);
        return known;
    }

    /** The actor with this key: always the same object, so that a million claims share it. */
    Actor actor(String key) {
        Actor known = actors.get(key);
        if (known == null) {
            known = read(key);
            remember(key, known);
        }
        used.put(key, known);
        return known;
    }

    private Actor read(String key) {
        String json = handle.createQuery("SELECT actor FROM actor_form WHERE key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .findOne()
                .orElseThrow(() -> new IllegalStateException("the store has no actor form " + key));
        return full.read(json, Actor.class);
    }

    /** Writes the new forms, in the transaction of what refers to them. */
    void save() {
        if (unsaved.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch("INSERT OR IGNORE INTO actor_form (key, actor) VALUES (:key, :actor)");
        for (String key : unsaved.stream().sorted().toList()) {
            batch.bind("key", key).bind("actor", full.write(actor(key))).add();
        }
        batch.execute();
        unsaved.clear();
    }

    /** Notes from now on which forms are written or read. */
    void startUse() {
        used.clear();
    }

    /** Every form that was written or read since that was asked for, by its key. */
    Map<String, Actor> used() {
        return Map.copyOf(used);
    }

    /** Forgets what was learned in a transaction that failed. */
    void forget() {
        keys.clear();
        actors.clear();
        unsaved.clear();
    }

    private void remember(String key, Actor actor) {
        keys.put(actor, key);
        actors.put(key, actor);
    }
}
