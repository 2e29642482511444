package chancery.store;

import chancery.model.Actor;
import chancery.model.ActorId;
import chancery.model.Renaming;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Who is named in the reports, each under the fullest of the forms that reports use, and which report uses which. */
final class ActorTables {

    /** A longer name, then more spellings, then a known state; what is left is decided by the letters. */
    private static final Comparator<Actor> FULLNESS = Comparator.<Actor>comparingInt(
                    actor -> actor.name().length())
            .thenComparingInt(actor -> actor.aliases().size())
            .thenComparing(actor -> actor.state().isPresent())
            .thenComparing(Actor::toString);

    private final Handle handle;
    private final Codec codec;

    ActorTables(Handle handle, Codec codec) {
        this.handle = handle;
        this.codec = codec;
    }

    /** Writes for each actor, under the name that people gave it, the fullest form that a naming or a record uses. */
    void write(Iterable<Actor> forms, Renaming names) {
        Map<String, Actor> fullest = new HashMap<>();
        for (Actor form : forms) {
            Actor actor = names.actor(form);
            fullest.merge(actor.id().value(), actor, ActorTables::fuller);
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO actor (id, kind, name, state, names, mentions, form) VALUES (:id, :kind, :name, :state, :names,
                    (SELECT count(*) FROM naming WHERE actor IN
                        (SELECT :id UNION SELECT actor FROM actor_joined WHERE stands_for = :id)), :form)
                """);
        fullest.values().stream().sorted(Comparator.comparing(Actor::id)).forEach(actor -> add(actor, batch));
        run(batch);
    }

    /** Writes again those of whom reports or rulings came, changed or went, under the names that people gave them. */
    void writeAgain(Collection<String> actors, Renaming names) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO actor (id, kind, name, state, names, mentions, form) VALUES (:id, :kind, :name, :state, :names,
                    (SELECT coalesce(sum(mentions), 0) FROM report_form WHERE actor IN
                        (SELECT :id UNION SELECT actor FROM actor_joined WHERE stands_for = :id)), :form)
                """);
        Set<String> told = new TreeSet<>(actors);
        actors.forEach(actor -> told.add(names.id(new ActorId(actor)).value()));
        for (String actor : told) {
            handle.createUpdate("DELETE FROM actor WHERE id = :id")
                    .bind("id", actor)
                    .execute();
            forms(actor, names).stream().max(FULLNESS).ifPresent(fullest -> add(fullest, batch));
        }
        run(batch);
    }

    /** The forms of an actor and of those who are really this one. */
    private List<Actor> forms(String actor, Renaming names) {
        Set<String> same = new TreeSet<>(Set.of(actor));
        names.whole().keySet().stream()
                .filter(id -> names.id(id).value().equals(actor))
                .forEach(id -> same.add(id.value()));
        List<Actor> forms = new ArrayList<>();
        for (String one : same) {
            for (String table : List.of("report_form", "ruled_form")) {
                addForms(table, one, forms);
            }
        }
        return forms.stream()
                .map(names::actor)
                .filter(form -> form.id().value().equals(actor))
                .toList();
    }

    /** Each form once, from one to the next, since a state has few forms in very many reports. */
    private void addForms(String table, String actor, List<Actor> forms) {
        Optional<String> form = nextForm(table, actor, "");
        while (form.isPresent()) {
            forms.add(codec.read('"' + form.get() + '"', Actor.class));
            form = nextForm(table, actor, form.get());
        }
    }

    private Optional<String> nextForm(String table, String actor, String after) {
        return handle.createQuery(
                        "SELECT form FROM " + table + " WHERE actor = :actor AND form > :after ORDER BY form LIMIT 1")
                .bind("actor", actor)
                .bind("after", after)
                .mapTo(String.class)
                .findOne();
    }

    private void add(Actor actor, PreparedBatch batch) {
        StringBuilder names =
                new StringBuilder("\n").append(Spelling.fold(actor.name())).append('\n');
        actor.aliases().forEach(alias -> names.append(Spelling.fold(alias)).append('\n'));
        batch.bind("id", actor.id().value())
                .bind("kind", actor.kind())
                .bind("name", actor.name())
                .bind("state", actor.state())
                .bind("names", names.toString())
                .bind("form", codec.read(codec.write(actor), String.class))
                .add();
    }

    private static Actor fuller(Actor one, Actor other) {
        return FULLNESS.compare(one, other) >= 0 ? one : other;
    }

    /** Writes which forms a report uses in place of what was known of it. */
    void putForms(String report, Map<String, Actor> used) {
        handle.createUpdate("DELETE FROM report_form WHERE report = :report")
                .bind("report", report)
                .execute();
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO report_form (report, form, actor, mentions) VALUES (:report, :form, :actor,
                    (SELECT count(*) FROM naming WHERE report = :report AND form = :form))
                """);
        used.forEach((form, actor) -> batch.bind("report", report)
                .bind("form", form)
                .bind("actor", actor.id().value())
                .add());
        run(batch);
    }

    /** Reports of which it is not known which forms they use, since an older program read them. */
    List<String> reportsWithoutForms() {
        return handle.createQuery("SELECT id FROM report WHERE id NOT IN (SELECT report FROM report_form)")
                .mapTo(String.class)
                .list();
    }

    /** Ids of the actors that a report uses. */
    Set<String> actorsOf(String report) {
        return Set.copyOf(handle.createQuery("SELECT DISTINCT actor FROM report_form WHERE report = :report")
                .bind("report", report)
                .mapTo(String.class)
                .list());
    }

    private static void run(PreparedBatch batch) {
        try (batch) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }
}
