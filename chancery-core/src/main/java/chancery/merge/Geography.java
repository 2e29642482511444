package chancery.merge;

import chancery.knowledge.Places;
import chancery.model.Place;
import chancery.model.Place.Role;
import java.util.Optional;

/** Which places exclude each other: Ankara and Istanbul, Riyadh and Moscow; not Ankara and Turkey, which is the same said less finely. */
final class Geography {

    private static final double EARTH_KILOMETRES = 6371;

    /** What lies nearer may be a suburb, an airport or a palace of the town. */
    private static final double KILOMETRES_APART = 30;

    private final Places places;

    Geography(Places places) {
        this.places = places;
    }

    /** True if what was held at the one was not held at the other. */
    boolean areApart(Place a, Place b) {
        return a.role() == Role.HELD_AT && b.role() == Role.HELD_AT && (areAbroad(a, b) || areDistant(a, b));
    }

    private static boolean areAbroad(Place a, Place b) {
        return a.country().isPresent()
                && b.country().isPresent()
                && !a.country().equals(b.country());
    }

    private boolean areDistant(Place a, Place b) {
        return places.isPoint(a.name())
                && places.isPoint(b.name())
                && kilometres(a, b).filter(far -> far > KILOMETRES_APART).isPresent();
    }

    /** Along the great circle. */
    private static Optional<Double> kilometres(Place a, Place b) {
        if (a.latitude().isEmpty()
                || a.longitude().isEmpty()
                || b.latitude().isEmpty()
                || b.longitude().isEmpty()) {
            return Optional.empty();
        }
        double north = Math.toRadians(a.latitude().get());
        double south = Math.toRadians(b.latitude().get());
        double east = Math.toRadians(a.longitude().get() - b.longitude().get());
        double cosine = Math.sin(north) * Math.sin(south) + Math.cos(north) * Math.cos(south) * Math.cos(east);
        return Optional.of(EARTH_KILOMETRES * Math.acos(Math.min(1, cosine)));
    }
}
