package chancery.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Which part of a day's, month's or year's length the words pick: "early January", "late 2017", "earlier this month". */
enum Extent {
    WHOLE,
    EARLY,
    MID,
    LATE,
    /** before the day of the report */
    EARLIER,
    /** after the day of the report */
    LATER;

    private static final int TENTH = 10;

    /** First and last day of the part of this month. */
    Days of(YearMonth month, LocalDate published) {
        Days whole = new Days(month.atDay(1), month.atEndOfMonth());
        return switch (this) {
            case EARLY -> new Days(month.atDay(1), month.atDay(TENTH));
            case MID -> new Days(month.atDay(TENTH + 1), month.atDay(2 * TENTH));
            case LATE -> new Days(month.atDay(2 * TENTH + 1), month.atEndOfMonth());
            default -> cut(whole, published);
        };
    }

    /** First and last day of the part of a longer or shorter stretch: thirds of it, in months where it has enough. */
    Days of(Days whole, LocalDate published) {
        return switch (this) {
            case EARLY -> new Days(whole.from(), third(whole, 1).minusDays(1));
            case MID -> new Days(third(whole, 1), third(whole, 2).minusDays(1));
            case LATE -> new Days(third(whole, 2), whole.to());
            default -> cut(whole, published);
        };
    }

    /** The first day of a third, counted from 0. */
    private static LocalDate third(Days whole, int number) {
        long months = ChronoUnit.MONTHS.between(whole.from(), whole.to().plusDays(1));
        return months >= 3
                ? whole.from().plusMonths(number * months / 3)
                : whole.from().plusDays(number * whole.length() / 3);
    }

    private Days cut(Days whole, LocalDate published) {
        if (this == EARLIER && published.isAfter(whole.from()) && !published.isAfter(whole.to())) {
            return new Days(whole.from(), published.minusDays(1));
        }
        if (this == LATER && published.isBefore(whole.to()) && !published.isBefore(whole.from())) {
            return new Days(published.plusDays(1), whole.to());
        }
        return whole;
    }
}
