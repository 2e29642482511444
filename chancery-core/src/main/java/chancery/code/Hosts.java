package chancery.code;

import chancery.knowledge.States;
import chancery.model.Act;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.Place;
import chancery.model.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whoever visits a place, or signs there as a guest, deals with the state that the place lies in. */
final class Hosts {

    private static final Set<EventKind> HOSTED = EnumSet.of(EventKind.VISIT, EventKind.AGREEMENT);
    private final States states;

    Hosts(States states) {
        this.states = states;
    }

    /** The act with its host as recipient, if it names none and was held abroad. */
    Act complete(Act act, Span words) {
        if (!HOSTED.contains(act.kind())
                || act.agents().isEmpty()
                || !act.recipients().isEmpty()) {
            return act;
        }
        Optional<String> country = act.scene().flatMap(Place::country);
        boolean sameSide = act.agents().stream()
                .anyMatch(agent ->
                        agent.actor().state().isEmpty() || agent.actor().state().equals(country));
        boolean several = act.agents().stream()
                        .map(agent -> agent.actor().state())
                        .distinct()
                        .count()
                > 1;
        if (country.isEmpty() || sameSide || several) {
            return act;
        }
        return states.of(country.get())
                .map(host -> new Participant(host.actor(), Optional.empty(), words))
                .map(host -> act.withParties(act.agents(), List.of(host)))
                .orElse(act);
    }
}
