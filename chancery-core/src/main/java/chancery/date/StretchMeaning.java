package chancery.date;

import chancery.model.TimeReference;
import chancery.model.When;
import java.time.LocalDate;

/**
 * A stretch that touches the day of the report: "over the last two weeks", "within three days".
 *
 * @param length the longest that it can be
 * @param sign -1 before the report, 1 after it
 * @param told whether a number says how long
 */
record StretchMeaning(Unit length, int sign, boolean told) implements Meaning {

    @Override
    public Days on(LocalDate published, Tense tense) {
        return Days.of(published).hull(Days.of(length.plus(published, sign)));
    }

    @Override
    public When.Precision precision() {
        return length.kind() == Unit.Kind.DAY && length.count() > 1 ? When.Precision.WEEK : length.precision();
    }

    @Override
    public TimeReference.Kind kind() {
        return TimeReference.Kind.DURATION;
    }

    @Override
    public String iso() {
        return length.length(told);
    }

    @Override
    public boolean isCertain() {
        return false;
    }
}
