package chancery.model;

import java.util.Optional;

/**
 * What a ruling does to the record as it is now.
 *
 * @param ruling its id
 * @param record id of the event, claim, dispute or actor that it holds for
 * @param remark what a person should know: that only some of its sentences were found; empty if nothing
 */
public record Effect(String ruling, State state, Optional<String> record, String remark) {

    /** Whether a ruling holds. */
    public enum State {
        /** it holds for a record */
        HOLDS,
        /** what it is about is no longer there, or not here: it is kept, and holds again when that comes back */
        WITHOUT_OBJECT,
        /** a later ruling took it back */
        UNDONE
    }
}
