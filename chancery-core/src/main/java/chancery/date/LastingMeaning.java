package chancery.date;

import chancery.model.TimeReference;
import chancery.model.When;
import java.time.LocalDate;

/**
 * Days that are told with their length: "the first nine months of 2017".
 *
 * @param iso the length
 */
record LastingMeaning(Meaning days, String iso) implements Meaning {

    @Override
    public Days on(LocalDate published, Tense tense) {
        return days.on(published, tense);
    }

    @Override
    public When.Precision precision() {
        return days.precision();
    }

    @Override
    public boolean isCertain() {
        return days.isCertain();
    }

    @Override
    public TimeReference.Kind kind() {
        return TimeReference.Kind.DURATION;
    }
}
