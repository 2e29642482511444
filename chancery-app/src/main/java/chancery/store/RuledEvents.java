package chancery.store;

import chancery.model.Actor;
import chancery.model.Amended;
import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Participant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Notes which events are told otherwise than they were merged, and with whom. */
final class RuledEvents {

    private final Handle handle;
    private final Codec codec;
    private final MergedEvents merged;

    RuledEvents(Handle handle, Codec codec, MergedEvents merged) {
        this.handle = handle;
        this.codec = codec;
        this.merged = merged;
    }

    /**
     * Notes it of those events that are so.
     *
     * @param events all that were merged, of the record or a part of it
     * @param amended what is told of them
     * @param claim finds a claim by its id
     */
    void note(List<Event> events, Amended amended, Function<String, Optional<Claim>> claim) {
        Map<String, Event> told = new HashMap<>();
        amended.chronicle().events().forEach(event -> told.put(event.id(), event));
        Set<String> known = new HashSet<>();
        List<Event> otherwise = new ArrayList<>(amended.rejectedEvents());
        for (Event event : events) {
            known.add(event.id());
            if (!event.equals(told.get(event.id()))) {
                merged.put(event, claims(event, claim));
                Optional.ofNullable(told.get(event.id())).ifPresent(otherwise::add);
            }
        }
        Stream.concat(told.values().stream(), amended.rejectedEvents().stream())
                .filter(event -> !known.contains(event.id()))
                .forEach(made -> {
                    merged.putMade(made.id());
                    Optional.ofNullable(told.get(made.id())).ifPresent(otherwise::add);
                });
        putForms(otherwise);
    }

    private static List<Claim> claims(Event event, Function<String, Optional<Claim>> claim) {
        return event.claims().stream().flatMap(id -> claim.apply(id).stream()).toList();
    }

    private void putForms(List<Event> events) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO ruled_form (record, form, actor) VALUES (:record, :form, :actor)");
        try (batch) {
            for (Event event : events) {
                forms(event)
                        .forEach((form, actor) -> batch.bind("record", event.id())
                                .bind("form", form)
                                .bind("actor", actor.id().value())
                                .add());
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private Map<String, Actor> forms(Event event) {
        Map<String, Actor> forms = new TreeMap<>();
        Stream.concat(event.act().participants().stream(), event.voices().stream())
                .map(Participant::actor)
                .forEach(actor -> forms.put(codec.read(codec.write(actor), String.class), actor));
        return forms;
    }

    /** Ids of the actors of some events that are told otherwise. */
    List<String> actors(Set<String> events) {
        return handle.createQuery(
                        "SELECT DISTINCT actor FROM ruled_form WHERE record IN (SELECT value FROM json_each(:events))")
                .bind("events", codec.write(events))
                .mapTo(String.class)
                .list();
    }
}
