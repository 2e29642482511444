package chancery.attribute;

import chancery.knowledge.States;
import chancery.model.Actor;
import chancery.model.Participant;
import chancery.model.ResolvedSentence;
import chancery.model.Sector;
import chancery.model.Statement;
import chancery.syntax.Parties;
import chancery.syntax.Roles;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** To whom, or about whom, a statement is. */
final class Receivers {

    /** What these strike at is their object: "questioned a report that Chad had helped" blames no Chad. */
    private static final Set<Statement.Force> BLAMING = EnumSet.of(
            Statement.Force.CONDEMN, Statement.Force.CRITICISE, Statement.Force.REJECT, Statement.Force.DENY);

    /** A nameless group of these is a side by itself, of whatever state it is. */
    private static final Set<Sector> ARMED =
            EnumSet.of(Sector.REB, Sector.UAF, Sector.PRM, Sector.OPP, Sector.IMG, Sector.CRM, Sector.MIL);

    private static final String PEOPLE = " people";
    private static final String FORCES = " forces";

    private final ResolvedSentence sentence;
    private final States states;
    private final Roles roles;
    private final Parties parties;

    Receivers(ResolvedSentence sentence, States states) {
        this.sentence = sentence;
        this.states = states;
        this.roles = new Roles(sentence.tree());
        this.parties = new Parties(sentence, roles);
    }

    /** The addressees, else whom the words strike at, else one other side that they are about. */
    List<Participant> of(Said said, Statement statement) {
        if (!statement.addressees().isEmpty() && said.force() != Statement.Force.SAY) {
            return statement.addressees().stream()
                    .filter(one -> said.speakers().stream()
                            .noneMatch(speaker -> speaker.id().equals(one.id())))
                    .toList();
        }
        List<Participant> blamed = blamed(said);
        if (!blamed.isEmpty()) {
            return blamed.stream().filter(one -> isOther(one, said)).limit(1).toList();
        }
        List<Participant> jointly = eachOther(said.speakers());
        if (!jointly.isEmpty()) {
            return jointly;
        }
        return said.speakers().stream().anyMatch(Receivers::isOfASide) ? about(said) : List.of();
    }

    /** What the ministers of two states say together they say to each other. */
    private List<Participant> eachOther(List<Participant> speakers) {
        List<Participant> sides =
                speakers.stream().flatMap(speaker -> stateOf(speaker).stream()).toList();
        long different = sides.stream().map(Participant::id).distinct().count();
        return different > 1 && different == speakers.size() ? sides : List.of();
    }

    private List<Participant> blamed(Said said) {
        return said.cueHead() >= 0 && BLAMING.contains(said.force())
                ? parties.actors(roles.objects(said.cueHead()))
                : List.of();
    }

    /** The other side in the words: whoever does what they tell before whoever undergoes it, a state before anybody else. */
    private List<Participant> about(Said said) {
        Stream<Participant> main = said.contentHead() < 0
                ? Stream.of()
                : Stream.of(roles.subjects(said.contentHead()), roles.objects(said.contentHead()))
                        .flatMap(tokens -> parties.actors(tokens).stream());
        Stream<Participant> named = sentence.references().stream()
                .filter(reference -> said.content()
                        .contains(sentence.tree().token(reference.head()).span()))
                .flatMap(reference -> reference.participants().stream());
        List<Participant> others = Stream.concat(main, named)
                .map(this::nation)
                .filter(one -> isOther(one, said) && isASide(one) && !Sides.areMedia(List.of(one)))
                .toList();
        return Stream.of(true, false)
                .flatMap(ofAState ->
                        others.stream().filter(other -> other.actor().state().isPresent() == ofAState))
                .limit(1)
                .toList();
    }

    private static boolean isOther(Participant one, Said said) {
        return !Sides.of(said.speakers()).contains(Sides.side(one));
    }

    /** True if it is known for whom the speaker speaks: where it is not, nobody can be told to be another side. */
    private static boolean isOfASide(Participant speaker) {
        Actor actor = speaker.actor();
        return actor.state().isPresent() || actor instanceof Actor.Organisation || isForce(actor);
    }

    /** A bare name of which nothing is known is often no person ("the Guarantee Program"), and a remark about it no act towards anybody. */
    private static boolean isASide(Participant one) {
        Actor actor = one.actor();
        boolean known = actor instanceof Actor.Person person
                ? person.wikidata().isPresent()
                        || one.office().isPresent()
                        || actor.sector().isPresent()
                : actor instanceof Actor.Organisation && actor.sector().isPresent();
        return known || actor.state().isPresent() || isForce(actor);
    }

    private static boolean isForce(Actor actor) {
        return actor.sector().filter(ARMED::contains).isPresent();
    }

    /** Who speaks of "the Syrian people" or "the Syrian forces" speaks of the nation. */
    Participant nation(Participant participant) {
        Actor actor = participant.actor();
        boolean people =
                actor.sector().equals(Optional.of(Sector.CVL)) && actor.name().endsWith(PEOPLE);
        boolean forces =
                actor.sector().equals(Optional.of(Sector.MIL)) && actor.name().endsWith(FORCES);
        return actor instanceof Actor.Group && (people || forces)
                ? stateOf(participant).orElse(participant)
                : participant;
    }

    private Optional<Participant> stateOf(Participant one) {
        return one.actor()
                .state()
                .flatMap(states::of)
                .map(state -> new Participant(state.actor(), Optional.empty(), one.span()));
    }
}
