package chancery.model;

import java.util.List;

/**
 * A part of the record, of events and other records that rulings make hang together, with these rulings in it.
 *
 * @param merged its events as they were merged
 * @param claims statements, tenures, figures and terms that the rulings are about, rejected or not
 * @param rulings that were replayed, in their order
 * @param amended what is told of it; its effects and ties are those of the rulings
 */
public record RuledPart(List<Event> merged, List<Claim> claims, List<Ruling> rulings, Amended amended) {
    public RuledPart {
        merged = List.copyOf(merged);
        claims = List.copyOf(claims);
        rulings = List.copyOf(rulings);
    }
}
