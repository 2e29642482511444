package chancery.date;

import chancery.model.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts words of time from the days that a report can be of. */
enum Resolved {
    ;

    /** What the words mean in a report of one of these days: all that they mean on the first, the last, and between. */
    static When between(Meaning meaning, Tense tense, Days published) {
        Days first = meaning.on(published.from(), tense);
        Days last = meaning.on(published.to(), tense);
        if (first.equals(last)) {
            return When.between(first.from(), first.to(), meaning.precision(), When.Basis.RESOLVED);
        }
        Days all = first.hull(last);
        When.Precision grain = coarser(meaning.precision(), grain(all));
        return When.between(all.from(), all.to(), grain, When.Basis.INFERRED);
    }

    /** The grain of an interval by its length. */
    static When.Precision grain(Days days) {
        long length = ChronoUnit.DAYS.between(days.from(), days.to()) + 1;
        if (length == 1) {
            return When.Precision.DAY;
        }
        int week = 7;
        int month = 62;
        return length <= week ? When.Precision.WEEK : length <= month ? When.Precision.MONTH : When.Precision.YEAR;
    }

    private static When.Precision coarser(When.Precision a, When.Precision b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    static When day(LocalDate day) {
        return When.day(day, When.Basis.INFERRED);
    }
}
