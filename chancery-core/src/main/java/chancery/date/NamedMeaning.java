package chancery.date;

import chancery.model.TimeReference;
import chancery.model.When;
import java.time.LocalDate;

/**
 * Days that are told with more than days: "the first nine months of 2017", "within the year".
 *
 * @param iso the length; empty for a period that is only spoken of and dates nothing
 */
record NamedMeaning(Meaning days, TimeReference.Kind kind, String iso) implements Meaning {

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
    public boolean tellsWhen() {
        return !iso.isEmpty();
    }
}
