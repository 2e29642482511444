package chancery.date;

import chancery.model.When;
import java.time.LocalDate;

/** Words about time that mean no days of their own: a length, a repetition, "recently". */
sealed interface Dayless extends Meaning permits Meaning.Vague, LengthMeaning, SetMeaning {

    @Override
    default Days on(LocalDate published, Tense tense) {
        throw new IllegalStateException(this + " means no days");
    }

    @Override
    default When.Precision precision() {
        return When.Precision.UNKNOWN;
    }

    @Override
    default boolean isCertain() {
        return false;
    }

    @Override
    default boolean isResolvable() {
        return false;
    }
}
