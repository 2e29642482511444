package chancery.code;

import chancery.knowledge.Phrase;
import chancery.model.Act;
import chancery.model.CodedAct;
import chancery.model.EventKind;
import chancery.model.PloverType;
import chancery.model.Status;
import chancery.syntax.Roles;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The operator "commit": who plans, promises, offers, agrees or is ready to do good makes a pledge (AGREE); to do harm, whatever
 * the harm, makes a threat (THREATEN). The phrase of committing takes in the act that it is about, so that act decides.
 */
final class Commitments {

    private static final Set<PloverType> HARM =
            EnumSet.of(PloverType.SANCTION, PloverType.COERCE, PloverType.ASSAULT, PloverType.REJECT);
    private static final String THREATEN = "130";

    private Commitments() {}

    /** True if the phrase is a pledge whose complement is headed by a harmful act; "undertook not to attack" stays a pledge. */
    static boolean isToHarm(
            PhraseMatcher.Match pledge, List<PhraseMatcher.Match> matches, Roles roles, Predicate<Integer> negated) {
        Phrase phrase = pledge.phrase();
        if (phrase.type().filter(type -> type == PloverType.AGREE).isEmpty() || phrase.inner() != Phrase.Inner.ABSORB) {
            return false;
        }
        List<Integer> complements = roles.infinitives(pledge.head());
        return matches.stream()
                .filter(inner -> complements.contains(inner.head()) && !negated.test(inner.head()))
                .anyMatch(inner -> inner.phrase().type().filter(HARM::contains).isPresent());
    }

    /** The pledge as the threat that it is. */
    static CodedAct threat(CodedAct pledge) {
        Act act = pledge.act();
        return pledge.with(
                new Act(
                        EventKind.THREAT,
                        Optional.of(PloverType.THREATEN),
                        Optional.empty(),
                        act.contexts(),
                        Optional.of(THREATEN),
                        act.agents(),
                        act.recipients(),
                        act.when(),
                        act.place()),
                pledge.status() == Status.PLANNED ? Status.HAPPENED : pledge.status());
    }
}
