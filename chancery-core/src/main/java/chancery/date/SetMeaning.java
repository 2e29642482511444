package chancery.date;

import chancery.model.TimeReference;
import chancery.model.When;
import java.time.LocalDate;

/**
 * Again and again: "every Monday", "each year", "daily".
 *
 * @param iso what repeats, as TIMEX3 writes it: {@code XXXX-WXX-1}, {@code P1Y}
 */
record SetMeaning(String iso) implements Meaning {

    @Override
    public Days on(LocalDate published, Tense tense) {
        throw new IllegalStateException("a repeated time means no days");
    }

    @Override
    public When.Precision precision() {
        return When.Precision.UNKNOWN;
    }

    @Override
    public boolean isCertain() {
        return false;
    }

    @Override
    public boolean isResolvable() {
        return false;
    }

    @Override
    public boolean tellsWhen() {
        return false;
    }

    @Override
    public TimeReference.Kind kind() {
        return TimeReference.Kind.SET;
    }
}
