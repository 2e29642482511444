package chancery.code;

import chancery.model.Act;
import chancery.model.EventKind;
import chancery.model.PloverType;
import chancery.model.Status;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A good deed announced for the future is a pledge that is made now: "Iran will continue to support Syria" is AGREE, and what
 * it promises is no event. Meetings and visits to come stay what they are, planned.
 */
final class Promises {

    private static final Set<PloverType> DEEDS =
            EnumSet.of(PloverType.SUPPORT, PloverType.AID, PloverType.COOPERATE, PloverType.YIELD);
    /** CAMEO 1.1: what is done, and the code of the intent to do it. */
    private static final Map<String, String> INTENTS = Map.ofEntries(
            Map.entry("060", "031"),
            Map.entry("061", "0311"),
            Map.entry("062", "0312"),
            Map.entry("063", "0313"),
            Map.entry("064", "0314"),
            Map.entry("070", "033"),
            Map.entry("071", "0331"),
            Map.entry("072", "0332"),
            Map.entry("073", "0333"),
            Map.entry("074", "0334"));

    private Promises() {}

    static boolean isPromise(Act act, Status status) {
        return status == Status.PLANNED
                && !act.agents().isEmpty()
                && act.kind() != EventKind.AGREEMENT
                && act.type().filter(DEEDS::contains).isPresent();
    }

    static Act pledge(Act act) {
        String cameo = act.cameo()
                .map(code -> INTENTS.getOrDefault(code.substring(0, Math.min(3, code.length())), intent(act)))
                .orElse("030");
        return new Act(
                EventKind.PLEDGE,
                Optional.of(PloverType.AGREE),
                Optional.empty(),
                act.contexts(),
                Optional.of(cameo),
                act.agents(),
                act.recipients(),
                Optional.empty(),
                act.place());
    }

    private static String intent(Act act) {
        return act.type()
                .filter(type -> type == PloverType.YIELD)
                .map(type -> "035")
                .orElse("032");
    }
}
