package chancery.attribute;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.CodedAct;
import chancery.model.CodedSentence;
import chancery.model.Participant;
import chancery.model.PloverType;
import chancery.model.Sector;
import chancery.model.Statement;
import chancery.model.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A charge without a verb of charging: whoever states in his own name that another harmed people or a third party accuses him
 * ("the minister said the rebels were shelling villages" is ACCUSE/112 by the minister of the rebels). Police and other
 * unnamed sources of news report; they charge nobody.
 */
final class Charge {

    private static final Set<PloverType> HARM = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE);
    private static final Set<Sector> ARMED = EnumSet.of(Sector.REB, Sector.UAF);
    private static final Set<Statement.Force> PLAIN = EnumSet.of(Statement.Force.SAY, Statement.Force.ASSERT);

    private Charge() {}

    /** The deed that the speaker lays at another's door, if his words tell one. */
    static Optional<CodedAct> in(CodedSentence sentence, Said said, Statement statement) {
        boolean charges = PLAIN.contains(said.force())
                && statement.stance() != Statement.Stance.SUPPORTIVE
                && statement.speakers().stream().anyMatch(Charge::isNamed);
        return charges
                ? sentence.acts().stream()
                        .filter(coded -> coded.head() != said.cueHead())
                        .filter(coded -> said.content()
                                .contains(sentence.resolved()
                                        .tree()
                                        .token(coded.head())
                                        .span()))
                        .filter(coded -> isHarm(coded, statement.speakers()))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isHarm(CodedAct coded, List<Participant> speakers) {
        Act act = coded.act();
        Set<String> own = Sides.of(speakers);
        return act.type().filter(HARM::contains).isPresent()
                && (coded.status() == Status.HAPPENED || coded.status() == Status.ONGOING)
                && !act.agents().isEmpty()
                && act.agents().stream().noneMatch(agent -> own.contains(Sides.side(agent)))
                && !act.recipients().isEmpty()
                && act.recipients().stream()
                        .noneMatch(victim ->
                                victim.actor().sector().filter(ARMED::contains).isPresent());
    }

    private static boolean isNamed(Participant speaker) {
        return speaker.actor() instanceof Actor.Person || speaker.actor() instanceof Actor.State;
    }
}
