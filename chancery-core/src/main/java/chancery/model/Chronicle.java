package chancery.model;

import java.util.List;

/**
 * All that the reports describe: the merged view, sorted, the same for the same claims in any order.
 *
 * @param events merged acts
 * @param statements claims whose assertion is a {@link Statement}
 * @param tenures claims whose assertion is a {@link Tenure}
 * @param figures claims whose assertion is a {@link Figure}
 * @param terms claims whose assertion is a {@link Term}
 */
public record Chronicle(
        List<Event> events,
        List<Claim> statements,
        List<Claim> tenures,
        List<Claim> figures,
        List<Claim> terms,
        List<Dispute> disputes) {

    public Chronicle {
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        tenures = List.copyOf(tenures);
        figures = List.copyOf(figures);
        terms = List.copyOf(terms);
        disputes = List.copyOf(disputes);
    }
}
