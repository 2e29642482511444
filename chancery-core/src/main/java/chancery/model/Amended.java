package chancery.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A chronicle with the rulings of people in it.
 *
 * @param chronicle what is told from now on
 * @param rejectedEvents put aside by people, as they would be told
 * @param rejectedClaims statements, tenures, figures and terms put aside by people
 * @param effects what each standing ruling does, in the order of the rulings; those of renamings are not among them
 * @param ties for each ruling that was replayed, by its id, the ids of the claims that it was tied to
 */
public record Amended(
        Chronicle chronicle,
        List<Event> rejectedEvents,
        List<Claim> rejectedClaims,
        List<Effect> effects,
        Map<String, Set<String>> ties) {
    public Amended {
        rejectedEvents = List.copyOf(rejectedEvents);
        rejectedClaims = List.copyOf(rejectedClaims);
        effects = List.copyOf(effects);
        ties = Map.copyOf(ties);
    }

    /** A chronicle about which nobody ruled anything. */
    public static Amended untouched(Chronicle chronicle) {
        return new Amended(chronicle, List.of(), List.of(), List.of(), Map.of());
    }
}
