package chancery.code;

import chancery.knowledge.States;
import chancery.model.Participant;
import chancery.model.PlaceReference;
import chancery.model.ResolvedSentence;
import chancery.syntax.Roles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is done to a place is done to the state that it lies in: "shelled Kharkiv", "withdrew from Kherson". */
final class Territory {

    private final States states;
    private final ResolvedSentence sentence;
    private final Roles roles;

    Territory(States states, ResolvedSentence sentence, Roles roles) {
        this.states = states;
        this.sentence = sentence;
        this.roles = roles;
    }

    /** The state whose place stands in the first slot that has one, unless it is a state of the doers. */
    List<Participant> owners(int head, List<String> slots, List<Participant> doers) {
        return slots.stream()
                .flatMap(slot -> tokens(head, slot))
                .flatMap(token -> sentence.placeAt(token).stream())
                .flatMap(place -> owner(place).stream())
                .filter(owner -> doers.stream().noneMatch(doer -> isOf(doer, owner)))
                .limit(1)
                .toList();
    }

    private Stream<Integer> tokens(int head, String slot) {
        return switch (slot) {
            case "obj" -> roles.objects(head).stream();
            case "subj", "subj!", "poss", "adj", "iobj", "inner", "innersubj", "innersubj!" -> Stream.of();
            default -> roles.prepositionalNear(head, slot).stream();
        };
    }

    private Optional<Participant> owner(PlaceReference place) {
        return place.place()
                .country()
                .flatMap(states::of)
                .map(state -> new Participant(
                        state.actor(), Optional.empty(), sentence.tree().span(place.first(), place.last())));
    }

    private static boolean isOf(Participant doer, Participant owner) {
        return doer.id().equals(owner.id())
                || doer.actor().state().filter(owner.id().value()::equals).isPresent();
    }
}
