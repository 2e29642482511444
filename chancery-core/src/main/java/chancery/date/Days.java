package chancery.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of days, both ends inclusive.
 */
record Days(LocalDate from, LocalDate to) {

    Days {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("days cannot end on " + to + " before they begin on " + from);
        }
    }

    static Days of(LocalDate day) {
        return new Days(day, day);
    }

    long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    Days hull(Days other) {
        return new Days(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
