package chancery.date;

import java.time.LocalDate;
import java.time.YearMonth;

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

    /** First and last day of the part of a longer or shorter stretch: thirds of it. */
    Days of(Days whole, LocalDate published) {
        long third = whole.length() / 3;
        return switch (this) {
            case EARLY -> new Days(whole.from(), whole.from().plusDays(third));
            case MID -> new Days(whole.from().plusDays(third), whole.to().minusDays(third));
            case LATE -> new Days(whole.to().minusDays(third), whole.to());
            default -> cut(whole, published);
        };
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
