package chancery.date;

import chancery.model.When;
import java.time.LocalDate;

/**
 * A year or several: "in 2015", "late 2017", "the 1990s".
 *
 * @param length number of years
 */
record YearMeaning(int year, int length, Extent extent) implements Meaning {

    static YearMeaning of(int year, Extent extent) {
        return new YearMeaning(year, 1, extent);
    }

    @Override
    public Days on(LocalDate published, Tense tense) {
        return extent.of(
                new Days(
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year + length, 1, 1).minusDays(1)),
                published);
    }

    @Override
    public When.Precision precision() {
        return When.Precision.YEAR;
    }

    @Override
    public boolean isCertain() {
        return true;
    }
}
