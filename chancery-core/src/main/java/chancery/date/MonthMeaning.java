package chancery.date;

import chancery.model.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One month or several in a row: "in April", "early January 2017", "last May", "the winter of 2016".
 *
 * @param month the first month
 * @param length number of months
 */
record MonthMeaning(Optional<Integer> year, int month, int length, Extent extent, Optional<Tense> told)
        implements Meaning {

    private static final int YEAR = 12;
    private static final int FAR = 200;

    static MonthMeaning of(int month, Extent extent) {
        return new MonthMeaning(Optional.empty(), month, 1, extent, Optional.empty());
    }

    MonthMeaning in(Optional<Integer> other) {
        return new MonthMeaning(year.or(() -> other), month, length, extent, told);
    }

    @Override
    public Days on(LocalDate published, Tense tense) {
        if (year.isPresent()) {
            return days(year.get(), published);
        }
        int last = published.getYear();
        while (days(last, published).from().isAfter(published)) {
            last--;
        }
        Days latest = days(last, published);
        Days next = days(latest.to().isBefore(published) ? last + 1 : last, published);
        return switch (told.orElse(tense)) {
            case PAST -> isAtHand(published, latest, next) ? next : latest;
            case FUTURE -> isJustOver(published, latest, next) ? latest : next;
            case OPEN -> isNear(published, latest, next) ? next : latest;
        };
    }

    /** "Will report on the third quarter" in October is no matter of the next year. */
    private static boolean isJustOver(LocalDate published, Days latest, Days next) {
        return ChronoUnit.DAYS.between(latest.to(), published) <= DayMeaning.NEAR
                && latest.to().isBefore(published)
                && ChronoUnit.DAYS.between(published, next.from()) > FAR;
    }

    /** So close ahead that the verb belongs to something else: "talked of a cut in September" at the end of August. */
    private static boolean isAtHand(LocalDate published, Days latest, Days next) {
        return ChronoUnit.DAYS.between(published, next.from()) <= DayMeaning.CLOSE
                && ChronoUnit.DAYS.between(latest.to(), published) > FAR;
    }

    private static boolean isNear(LocalDate published, Days latest, Days next) {
        return ChronoUnit.DAYS.between(published, next.from()) <= DayMeaning.NEAR
                && ChronoUnit.DAYS.between(latest.to(), published) > DayMeaning.NEAR;
    }

    private Days days(int y, LocalDate published) {
        YearMonth first = YearMonth.of(y, month);
        if (length == 1) {
            return extent.of(first, published);
        }
        Days whole = new Days(first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth());
        return extent.of(whole, published);
    }

    @Override
    public When.Precision precision() {
        return length < YEAR / 2 ? When.Precision.MONTH : When.Precision.YEAR;
    }

    @Override
    public boolean isCertain() {
        return year.isPresent();
    }
}
