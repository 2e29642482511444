package chancery.date;

import chancery.model.When;
import java.time.LocalDate;

/**
 * A stretch that touches the day of the report: "over the last two weeks", "within three days".
 *
 * @param length the longest that it can be
 * @param sign -1 before the report, 1 after it
 */
record StretchMeaning(Unit length, int sign) implements Meaning {

    @Override
    public Days on(LocalDate published, Tense tense) {
        return Days.of(published).hull(Days.of(length.plus(published, sign)));
    }

    @Override
    public When.Precision precision() {
        return length.kind() == Unit.Kind.DAY && length.count() > 1 ? When.Precision.WEEK : length.precision();
    }

    @Override
    public boolean isCertain() {
        return false;
    }
}
