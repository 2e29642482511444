package chancery.pipeline;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.PloverType;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tells which acts lack a party without which they say nothing: words that nobody speaks ("the allegations continued"), remarks about nobody, help and
 * praise for nobody ("bonds guaranteed by Austria"), a meeting of some officials, an appointment of no person.
 */
final class BareActs {

    private static final Set<EventKind> SENT = EnumSet.of(EventKind.MESSAGE, EventKind.CALL);
    private static final Set<PloverType> BENEFITS = EnumSet.of(PloverType.AID, PloverType.COOPERATE);

    private BareActs() {}

    static boolean isBare(Claim claim) {
        return claim.assertion() instanceof Act act && isBare(act);
    }

    private static boolean isBare(Act act) {
        boolean doer = !act.agents().isEmpty();
        boolean receiver = !act.recipients().isEmpty();
        boolean several = act.participants().size() > 1;
        if (act.kind().isSpeech() || SENT.contains(act.kind())) {
            return !doer || (concernsOthers(act) && !receiver);
        }
        if (act.type().filter(BENEFITS::contains).isPresent()) {
            return !several;
        }
        if (act.kind() == EventKind.APPOINTMENT && act.type().isEmpty()) {
            return act.recipients().stream().noneMatch(BareActs::isSomebody);
        }
        return act.kind().isSymmetric() && !several && !isOfSomebody(act);
    }

    /** Praise, and a plain remark: a statement in any case, an act only towards somebody. */
    private static boolean concernsOthers(Act act) {
        return act.kind() == EventKind.STATEMENT
                && act.type().filter(type -> type != PloverType.SUPPORT).isEmpty();
    }

    /** "In a meeting with the president they agreed", "a US-backed summit": worth telling, though not who else was there. */
    private static boolean isOfSomebody(Act act) {
        return act.participants().stream()
                .anyMatch(one -> one.actor() instanceof Actor.Person
                        || (act.kind() == EventKind.SUMMIT && one.actor() instanceof Actor.State));
    }

    private static boolean isSomebody(Participant one) {
        return one.actor() instanceof Actor.Person || one.actor() instanceof Actor.Unnamed;
    }
}
