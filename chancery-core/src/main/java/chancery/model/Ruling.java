package chancery.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A correction as somebody made it. Rulings are never changed and never dropped; one is taken back by another.
 *
 * @param id made from the content
 * @param who made it
 * @param when it was made, to the millisecond
 * @param why in that person's words; may be empty
 */
public record Ruling(String id, Correction correction, String who, Instant when, String why) {

    /** The order in which rulings hold: the later one has the last word. */
    public static final Comparator<Ruling> IN_ORDER =
            Comparator.comparing(Ruling::when).thenComparing(Ruling::id);

    public static Ruling of(Correction correction, String who, Instant when, String why) {
        return new Ruling(
                ContentId.of("u", correction.toString(), who, when.toString(), why), correction, who, when, why);
    }

    /** Those that hold, in their order: without what was undone, and without the undoing. */
    public static List<Ruling> standing(List<Ruling> all) {
        List<Ruling> newestFirst = all.stream().sorted(IN_ORDER.reversed()).toList();
        Set<String> undone = new HashSet<>();
        List<Ruling> standing = new ArrayList<>();
        for (Ruling ruling : newestFirst) {
            if (undone.contains(ruling.id())) {
                continue;
            }
            if (ruling.correction() instanceof Correction.Undo undo) {
                undone.add(undo.ruling());
            } else {
                standing.add(0, ruling);
            }
        }
        return standing;
    }
}
