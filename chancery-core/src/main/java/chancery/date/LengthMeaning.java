package chancery.date;

import chancery.model.TimeReference;
import chancery.model.When;
import java.time.LocalDate;

/**
 * How long, not when: "six months", "a few days", "a three-year term".
 *
 * @param length all of it; the least where the words leave it open
 * @param told whether the number is told
 * @param anchored whether it counts from something that is named: "two days after the vote"
 */
record LengthMeaning(Unit length, boolean told, boolean anchored) implements Meaning {

    @Override
    public Days on(LocalDate published, Tense tense) {
        throw new IllegalStateException("a length means no days");
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
        return anchored;
    }

    @Override
    public TimeReference.Kind kind() {
        return TimeReference.Kind.DURATION;
    }

    @Override
    public String iso() {
        return length.length(told);
    }
}
