package chancery.code;

import chancery.model.Act;
import chancery.model.PloverType;
import chancery.model.Status;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The rules by which PLOVER turns deeds that are only spoken of into words (manual of 2024-02-04): a future CONSULT, SUPPORT,
 * COOPERATE or AID is AGREE, future force is THREATEN, cooperation ruled out is REJECT. The record itself keeps the deed and
 * its status; these rules apply where a PLOVER code is asked for.
 */
final class PloverRules {

    private static final Set<PloverType> COOPERATION =
            EnumSet.of(PloverType.CONSULT, PloverType.SUPPORT, PloverType.COOPERATE, PloverType.AID, PloverType.YIELD);
    private static final Set<PloverType> FORCE = EnumSet.of(
            PloverType.PROTEST, PloverType.SANCTION, PloverType.COERCE, PloverType.ASSAULT, PloverType.REJECT);

    private PloverRules() {}

    static Optional<PloverType> type(Act act, Status status) {
        return act.type().map(type -> type(type, status));
    }

    private static PloverType type(PloverType type, Status status) {
        if (status == Status.PLANNED) {
            return COOPERATION.contains(type) ? PloverType.AGREE : FORCE.contains(type) ? PloverType.THREATEN : type;
        }
        if (status == Status.DENIED && (type == PloverType.AGREE || COOPERATION.contains(type))) {
            return PloverType.REJECT;
        }
        return type;
    }
}
