package chancery.code;

import chancery.model.Act;
import chancery.model.PloverType;
import chancery.model.Status;
import java.util.Optional;

/**
 * The rules by which PLOVER turns deeds that are only spoken of into words ({@link PloverType#spokenOf}). The record itself keeps the
 * deed and its status; these rules apply where a PLOVER code is asked for.
 */
final class PloverRules {

    private PloverRules() {}

    static Optional<PloverType> type(Act act, Status status) {
        return act.type().map(type -> type.spokenOf(status));
    }
}
