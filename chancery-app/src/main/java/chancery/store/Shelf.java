package chancery.store;

import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Figure;
import chancery.model.Statement;
import chancery.model.Tenure;
import chancery.model.Term;
import java.util.Optional;

/**
 * A kind of record in the merged view.
 *
 * @param name as the store and the export call it
 * @param type what its records are
 */
public record Shelf<T>(String name, Class<T> type) {

    public static final Shelf<Event> EVENTS = new Shelf<>("events", Event.class);
    public static final Shelf<Claim> STATEMENTS = new Shelf<>("statements", Claim.class);
    public static final Shelf<Claim> TENURES = new Shelf<>("tenures", Claim.class);
    public static final Shelf<Claim> FIGURES = new Shelf<>("figures", Claim.class);
    public static final Shelf<Claim> AGREEMENTS = new Shelf<>("agreements", Claim.class);
    public static final Shelf<Dispute> DISPUTES = new Shelf<>("disputes", Dispute.class);

    /** Events that people put aside: not told, not exported, but kept where they can be seen. */
    public static final Shelf<Event> REJECTED = new Shelf<>("rejected", Event.class);

    /** Statements, tenures, figures and agreements that people put aside. */
    public static final Shelf<Claim> REJECTED_CLAIMS = new Shelf<>("rejected-claims", Claim.class);

    /** The shelf of a claim that is a record by itself. */
    static Optional<Shelf<Claim>> of(Claim claim) {
        if (claim.assertion() instanceof Statement) {
            return Optional.of(STATEMENTS);
        }
        if (claim.assertion() instanceof Tenure) {
            return Optional.of(TENURES);
        }
        if (claim.assertion() instanceof Figure) {
            return Optional.of(FIGURES);
        }
        return claim.assertion() instanceof Term ? Optional.of(AGREEMENTS) : Optional.empty();
    }
}
