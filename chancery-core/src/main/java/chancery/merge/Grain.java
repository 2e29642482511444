package chancery.merge;

import chancery.model.When;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How finely an account dates its act: to a few days, more coarsely, or not at all. */
enum Grain {
    FINE,
    COARSE,
    NONE;

    private static final int FINE_DAYS = 10;

    static Grain of(Optional<When> when) {
        if (when.filter(When::isDated).isEmpty()) {
            return NONE;
        }
        return when.filter(Grain::isFine).isPresent() ? FINE : COARSE;
    }

    private static boolean isFine(When when) {
        return when.from().isPresent()
                && when.to().isPresent()
                && ChronoUnit.DAYS.between(when.from().get(), when.to().get()) < FINE_DAYS
                && when.precision().compareTo(When.Precision.WEEK) <= 0;
    }
}
