package chancery.sequel;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.Participant;
import chancery.model.Place;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether the parties of a later act are those of an act that looked ahead to it. */
final class Sides {

    private Sides() {}

    /** The states, or those without one, that the participants stand for. */
    static Set<String> of(List<Participant> participants) {
        return participants.stream().map(Sides::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String of(Participant participant) {
        return participant.actor().state().orElse(participant.id().value());
    }

    static boolean meet(List<Participant> some, List<Participant> others) {
        return !Collections.disjoint(of(some), of(others));
    }

    /**
     * True if each party of the one is there: somebody or some body that is named, as itself; a state as itself or by a man of
     * office; people told as a role as the same role.
     */
    static boolean covers(List<Participant> asked, List<Participant> there) {
        return !asked.isEmpty() && asked.stream().allMatch(one -> there.stream().anyMatch(other -> isOne(one, other)));
    }

    private static boolean isOne(Participant one, Participant other) {
        boolean state = one.actor() instanceof Actor.State
                && other.actor().state().equals(one.actor().state())
                && other.office().isPresent();
        return one.id().equals(other.id()) || state;
    }

    /** The same where a deed is done: what a man of office promises, his state may do. */
    static boolean act(List<Participant> asked, List<Participant> there) {
        return covers(asked, there)
                || (!asked.isEmpty()
                        && asked.stream().allMatch(one -> one.office().isPresent() && hasState(one, there)));
    }

    private static boolean hasState(Participant one, List<Participant> there) {
        return there.stream()
                .anyMatch(other -> other.actor() instanceof Actor.State
                        && other.actor().state().equals(one.actor().state()));
    }

    /** True if somebody or some body is named in both, not only their states. */
    static boolean shareName(Act one, Act other) {
        return one.participants().stream()
                .filter(party -> isNamed(party.actor()))
                .anyMatch(party -> other.participants().stream()
                        .anyMatch(there -> there.id().equals(party.id())));
    }

    /** The sides of those whose last names stand in a sentence that tells the event. */
    static Set<String> namedIn(Act act, Event event) {
        return of(act.participants().stream()
                .filter(party -> party.actor() instanceof Actor.Person)
                .filter(party -> Subject.tells(event, Set.of(lastName(party.actor()))))
                .toList());
    }

    private static String lastName(Actor actor) {
        String name = actor.name().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static boolean isNamed(Actor actor) {
        return actor instanceof Actor.Person || actor instanceof Actor.Organisation;
    }

    /** True if the one's receivers are the other's, or the other's place lies with them. */
    static boolean reach(Act one, Act other) {
        Set<String> sides = of(one.recipients());
        one.place().flatMap(Place::country).filter(land -> sides.isEmpty()).ifPresent(sides::add);
        Set<String> reached = of(other.recipients());
        other.place().flatMap(Place::country).ifPresent(reached::add);
        return !Collections.disjoint(sides, reached);
    }
}
