package chancery.model;

import java.util.Set;

/**
 * The keys by which a report is found when another one is merged.
 *
 * @param own from its claims
 * @param ofEvents from the events that it tells
 * @param asking those of both that make others under the key worth a look
 */
public record KeptKeys(Set<Long> own, Set<Long> ofEvents, Set<Long> asking) {
    public KeptKeys {
        own = Set.copyOf(own);
        ofEvents = Set.copyOf(ofEvents);
        asking = Set.copyOf(asking);
    }
}
