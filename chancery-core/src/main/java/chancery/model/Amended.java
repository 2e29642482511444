package chancery.model;

import java.util.List;

/**
 * A chronicle with the rulings of people in it.
 *
 * @param chronicle what is told from now on
 * @param rejectedEvents put aside by people, as they would be told
 * @param rejectedClaims statements, tenures, figures and terms put aside by people
 * @param effects what each standing ruling does, in the order of the rulings; those of renamings are not among them
 */
public record Amended(
        Chronicle chronicle, List<Event> rejectedEvents, List<Claim> rejectedClaims, List<Effect> effects) {
    public Amended {
        rejectedEvents = List.copyOf(rejectedEvents);
        rejectedClaims = List.copyOf(rejectedClaims);
        effects = List.copyOf(effects);
    }

    /** A chronicle about which nobody ruled anything. */
    public static Amended untouched(Chronicle chronicle) {
        return new Amended(chronicle, List.of(), List.of(), List.of());
    }
}
