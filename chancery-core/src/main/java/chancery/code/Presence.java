package chancery.code;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.CodedAct;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.Place;
import chancery.model.PlaceReference;
import chancery.model.PloverType;
import chancery.model.ResolvedSentence;
import chancery.model.Status;
import chancery.model.Tree;
import chancery.syntax.Parties;
import chancery.syntax.Roles;
import chancery.syntax.StatusReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** "The minister was in Oslo last week": to be told in a foreign place is to have visited it. */
final class Presence {

    private static final String RULE = "construction: be in a foreign place";
    private static final double CONFIDENCE = 0.75;

    private final ResolvedSentence sentence;
    private final Tree tree;
    private final Roles roles;
    private final Parties parties;
    private final Circumstances circumstances;

    Presence(ResolvedSentence sentence, Roles roles, Parties parties, Circumstances circumstances) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.roles = roles;
        this.parties = parties;
        this.circumstances = circumstances;
    }

    List<CodedAct> visits(StatusReader statuses) {
        List<CodedAct> visits = new ArrayList<>();
        for (PlaceReference place : sentence.places()) {
            visit(place, statuses).ifPresent(visits::add);
        }
        return visits;
    }

    private Optional<CodedAct> visit(PlaceReference place, StatusReader statuses) {
        int head = place.head();
        boolean located = tree.has(head, "cop") && roles.marker(head).equals("in");
        List<Participant> visitors = located ? abroad(parties.actors(roles.subjects(head)), place.place()) : List.of();
        if (visitors.isEmpty()) {
            return Optional.empty();
        }
        Act act = new Act(
                EventKind.VISIT,
                Optional.of(PloverType.CONSULT),
                Optional.of("visit"),
                List.of(),
                Optional.of("042"),
                visitors,
                List.of(),
                circumstances.when(head),
                Optional.of(place.place().as(Place.Role.HELD_AT)));
        Status status = statuses.status(tree, head);
        return Optional.of(new CodedAct(
                act, status, head, tree.span(place.first(), place.last()), RULE, false, List.of(), CONFIDENCE));
    }

    private static List<Participant> abroad(List<Participant> people, Place place) {
        return people.stream()
                .filter(p ->
                        p.actor() instanceof Actor.Person && p.actor().state().isPresent())
                .filter(p ->
                        place.country().isPresent() && !Objects.equals(p.actor().state(), place.country()))
                .toList();
    }
}
