package chancery.date;

import chancery.model.When;
import java.time.LocalDate;

/**
 * A week, month or year of the calendar: "last week", "this year", "earlier this month", "the first half of this year".
 *
 * @param offset how many units after the report's own
 */
record PeriodMeaning(Unit unit, int offset, Extent extent, Fraction fraction) implements Meaning {

    /**
     * A part by number.
     *
     * @param number the first is 1
     * @param months how long it is; 0 for the whole period
     */
    record Fraction(int number, int months) {

        static final Fraction WHOLE = new Fraction(1, 0);

        Days of(Days period) {
            if (months == 0) {
                return period;
            }
            LocalDate from = period.from().plusMonths((number - 1L) * months);
            return new Days(from, from.plusMonths(months).minusDays(1));
        }
    }

    static PeriodMeaning of(Unit unit, int offset, Extent extent) {
        return new PeriodMeaning(unit, offset, extent, Fraction.WHOLE);
    }

    @Override
    public Days on(LocalDate published, Tense tense) {
        Days period = fraction.of(unit.around(unit.times(offset).plus(published, 1)));
        return extent.of(period, published);
    }

    @Override
    public When.Precision precision() {
        return fraction.months() == 3 ? When.Precision.MONTH : unit.precision();
    }

    @Override
    public boolean isCertain() {
        return false;
    }
}
