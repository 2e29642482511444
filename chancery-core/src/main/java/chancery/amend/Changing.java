package chancery.amend;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.Change;
import chancery.model.Event;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.PloverType;
import chancery.model.Span;
import chancery.model.Status;
import java.util.List;
import java.util.Optional;

/** An event about to be changed in one thing. */
record Changing(Event event) implements Change.Cases<Event> {

    /** No words of a report name somebody whom a person put in. */
    private static final Span NOWHERE = new Span(0, 0);

    @Override
    public Event kind(Change.Kind change) {
        return coded(change.kind(), act().type(), act().mode(), act().cameo());
    }

    @Override
    public Event type(Change.Type change) {
        return coded(act().kind(), change.type(), Optional.empty(), Optional.empty());
    }

    @Override
    public Event mode(Change.Mode change) {
        return coded(act().kind(), act().type(), change.mode(), act().cameo());
    }

    @Override
    public Event cameo(Change.Cameo change) {
        return coded(act().kind(), act().type(), act().mode(), change.cameo());
    }

    @Override
    public Event standing(Change.Standing change) {
        return with(act(), change.status());
    }

    @Override
    public Event doers(Change.Doers change) {
        return with(act().withParties(parties(change.actors()), act().recipients()), event.status());
    }

    @Override
    public Event receivers(Change.Receivers change) {
        return with(act().withParties(act().agents(), parties(change.actors())), event.status());
    }

    @Override
    public Event time(Change.Time change) {
        return with(act().withWhen(change.when()), event.status());
    }

    @Override
    public Event scene(Change.Scene change) {
        return with(act().withPlace(change.place()), event.status());
    }

    private Act act() {
        return event.act();
    }

    /** Those who have a part already keep their office and words. */
    private List<Participant> parties(List<Actor> actors) {
        return actors.stream()
                .map(actor -> act().participants().stream()
                        .filter(participant -> participant.id().equals(actor.id()))
                        .findFirst()
                        .orElse(new Participant(actor, Optional.empty(), NOWHERE)))
                .toList();
    }

    private Event coded(EventKind kind, Optional<PloverType> type, Optional<String> mode, Optional<String> cameo) {
        Act act = new Act(
                kind,
                type,
                mode,
                act().contexts(),
                cameo,
                act().agents(),
                act().recipients(),
                act().when(),
                act().place());
        return with(act, event.status());
    }

    private Event with(Act act, Status status) {
        return new Event(
                event.id(),
                act,
                status,
                event.voices(),
                event.certainty(),
                event.partOf(),
                event.confidence(),
                event.claims(),
                event.reports(),
                event.families(),
                event.evidence(),
                event.disputes());
    }
}
