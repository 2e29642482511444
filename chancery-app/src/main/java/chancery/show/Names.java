package chancery.show;

import chancery.model.Actor;
import chancery.model.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes who somebody is: "Ana Mirza (Norland, foreign minister)". */
final class Names {

    private static final int MOST = 4;
    private static final int STEM = 4;

    private final UnaryOperator<String> stateName;

    /** @param stateName gives the name of a state for its code, or the code itself */
    Names(UnaryOperator<String> stateName) {
        this.stateName = stateName;
    }

    String state(String code) {
        return stateName.apply(code);
    }

    String of(Participant participant) {
        List<String> more = new ArrayList<>();
        land(participant.actor()).ifPresent(more::add);
        participant.office().map(Names::office).ifPresent(more::add);
        String name = participant.actor().name();
        return more.isEmpty() ? name : name + " (" + String.join(", ", more) + ")";
    }

    /** "A, B and C"; beyond four, how many others. */
    String all(List<Participant> participants) {
        List<String> names = participants.stream().map(this::of).distinct().toList();
        if (names.size() > MOST) {
            int others = names.size() - (MOST - 1);
            return String.join(", ", names.subList(0, MOST - 1)) + " and " + others + " others";
        }
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** The state of an actor, where its name does not say it: not for "Iran", nor for "Iranian forces". */
    private Optional<String> land(Actor actor) {
        if (actor instanceof Actor.State || (actor instanceof Actor.Organisation)) {
            return Optional.empty();
        }
        return actor.state()
                .map(stateName)
                .filter(land -> !actor.name().contains(land.substring(0, Math.min(STEM, land.length()))));
    }

    /** The title as the report or the record writes it; a key of the knowledge files without its underscores. */
    static String office(String title) {
        return title.replace('_', ' ');
    }
}
