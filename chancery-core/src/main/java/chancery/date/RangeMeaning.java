package chancery.date;

import chancery.model.When;
import java.time.LocalDate;

/** From one time to another: "from 3 to 5 May", "between March and June 2017". */
record RangeMeaning(Meaning first, Meaning last) implements Meaning {

    @Override
    public Days on(LocalDate published, Tense tense) {
        Days end = last.on(published, tense);
        boolean named = first instanceof DayMeaning || first instanceof MonthMeaning || first instanceof WeekdayMeaning;
        Days begin = named ? first.on(end.to(), Tense.PAST) : first.on(published, tense);
        return begin.hull(end);
    }

    @Override
    public When.Precision precision() {
        return last.precision() == When.Precision.DAY ? When.Precision.WEEK : last.precision();
    }

    @Override
    public boolean isCertain() {
        return first.isCertain() && last.isCertain();
    }
}
