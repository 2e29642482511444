package chancery.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Actors under the names, and as the actors, that people gave them.
 *
 * @param names what an actor is called
 * @param whole whom an actor really is
 */
public record Renaming(Map<ActorId, String> names, Map<ActorId, Actor> whole) {
    public Renaming {
        names = Map.copyOf(names);
        whole = Map.copyOf(whole);
    }

    /** @param rulings that stand, in their order; all but the renamings are passed over */
    public static Renaming of(List<Ruling> rulings) {
        Map<ActorId, String> names = new HashMap<>();
        Map<ActorId, Actor> whole = new HashMap<>();
        for (Ruling ruling : rulings) {
            if (ruling.correction() instanceof Correction.Rename rename) {
                rename.name().ifPresent(name -> names.put(rename.actor(), name));
                rename.into().ifPresent(into -> whole.put(rename.actor(), into));
            }
        }
        return new Renaming(names, whole);
    }

    /** Those who are told otherwise by the one than by the other. */
    public static Set<ActorId> apart(Renaming one, Renaming other) {
        Set<ActorId> all = new HashSet<>();
        Stream.of(one.names, one.whole, other.names, other.whole).forEach(map -> all.addAll(map.keySet()));
        all.removeIf(id -> one.steps(id).equals(other.steps(id)));
        return all;
    }

    /** Whom an actor turns into, one after the other, and what the last one is called. */
    private List<Object> steps(ActorId id) {
        List<Object> steps = new ArrayList<>();
        Set<ActorId> seen = new HashSet<>();
        ActorId at = id;
        while (whole.containsKey(at) && seen.add(at)) {
            Actor into = whole.get(at);
            steps.add(into);
            at = into.id();
        }
        steps.add(Optional.ofNullable(names.get(at)));
        return steps;
    }

    public boolean isEmpty() {
        return names.isEmpty() && whole.isEmpty();
    }

    /** Who an actor is; a ring of actors that are each other stays as it is. */
    public Actor actor(Actor actor) {
        Actor found = actor;
        Set<ActorId> seen = new HashSet<>(Set.of(actor.id()));
        while (whole.containsKey(found.id())) {
            found = whole.get(found.id());
            if (!seen.add(found.id())) {
                return actor;
            }
        }
        String name = names.get(found.id());
        return name == null || name.equals(found.name()) ? found : named(found, name);
    }

    /** Who the actor with this id is. */
    public ActorId id(ActorId id) {
        Actor into = whole.get(id);
        return into == null ? id : actor(into).id();
    }

    private static Actor named(Actor actor, String name) {
        List<String> aliases = Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .distinct()
                .filter(alias -> !alias.equals(name))
                .toList();
        if (actor instanceof Actor.State state) {
            return new Actor.State(state.id(), name, aliases);
        }
        if (actor instanceof Actor.Person person) {
            return new Actor.Person(person.id(), name, person.state(), person.sector(), aliases, person.wikidata());
        }
        if (actor instanceof Actor.Organisation body) {
            return new Actor.Organisation(body.id(), name, body.state(), body.sector(), aliases);
        }
        return actor instanceof Actor.Group group
                ? new Actor.Group(group.id(), name, group.state(), group.sector())
                : new Actor.Unnamed(actor.id(), name, actor.state(), actor.sector());
    }

    /** The claim with its actors under their names; itself if none of them was renamed. */
    public Claim claim(Claim claim) {
        if (isEmpty()) {
            return claim;
        }
        Claim renamed = new Claim(
                claim.id(),
                assertion(claim.assertion()),
                claim.status(),
                participants(claim.voices()),
                claim.certainty(),
                claim.evidence(),
                claim.confidence(),
                claim.within());
        return renamed.equals(claim) ? claim : renamed;
    }

    private Assertion assertion(Assertion assertion) {
        if (assertion instanceof Act act) {
            return act.withParties(participants(act.agents()), participants(act.recipients()));
        }
        if (assertion instanceof Statement said) {
            return statement(said);
        }
        if (assertion instanceof Tenure held) {
            return new Tenure(
                    participant(held.holder()),
                    held.office(),
                    held.standing(),
                    held.when(),
                    held.check(),
                    held.expected());
        }
        if (assertion instanceof Term term) {
            return new Term(
                    participants(term.parties()),
                    participants(term.by()),
                    term.pact(),
                    term.subject(),
                    term.stage(),
                    term.when(),
                    term.amounts());
        }
        return figure((Figure) assertion);
    }

    private Statement statement(Statement said) {
        return new Statement(
                participants(said.speakers()),
                said.described(),
                participants(said.addressees()),
                said.via().map(this::participant),
                said.cue(),
                said.force(),
                said.content(),
                said.span(),
                said.pieces(),
                said.quoted(),
                said.about().stream().map(this::id).distinct().toList(),
                said.stance(),
                said.attitudes().stream()
                        .map(attitude ->
                                new Statement.Attitude(id(attitude.target()), attitude.stance(), attitude.words()))
                        .toList(),
                said.when());
    }

    private Figure figure(Figure figure) {
        Optional<Participant> speaker = figure.speaker().map(this::participant);
        return new Figure(
                figure.value(),
                figure.upper(),
                figure.unit(),
                figure.of(),
                figure.bound(),
                figure.period(),
                speaker,
                figure.span(),
                figure.when(),
                figure.magnitude());
    }

    /** The participants under their names; two who are one are one. */
    public List<Participant> participants(List<Participant> participants) {
        Map<ActorId, Participant> each = new LinkedHashMap<>();
        participants.forEach(
                participant -> each.putIfAbsent(participant(participant).id(), participant(participant)));
        return new ArrayList<>(each.values());
    }

    private Participant participant(Participant participant) {
        return new Participant(actor(participant.actor()), participant.office(), participant.span());
    }
}
