package chancery.date;

import chancery.model.When;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day of a month: "August 26", "Monday, 26 August 2019".
 *
 * @param year if told
 * @param weekday if told; it decides the year where none is told
 */
record DayMeaning(Optional<Integer> year, int month, int day, Optional<DayOfWeek> weekday) implements Meaning {

    /** Without a verb that tells, a day so near ahead is the one meant. */
    static final int NEAR = 45;

    /** A day so close is meant even against the verb, which may belong to another clause. */
    static final int CLOSE = 21;

    /** So many years can pass without a 29 February. */
    private static final int LEAP = 8;

    /** Fails for a day that no calendar has. */
    static Optional<DayMeaning> of(Optional<Integer> year, int month, int day) {
        DayMeaning meaning = new DayMeaning(year, month, day, Optional.empty());
        int leapYear = 2000;
        return meaning.inYear(year.orElse(leapYear)).map(any -> meaning);
    }

    DayMeaning in(Optional<Integer> told) {
        return new DayMeaning(year.or(() -> told), month, day, weekday);
    }

    DayMeaning on(DayOfWeek named) {
        return new DayMeaning(year, month, day, Optional.of(named));
    }

    @Override
    public Days on(LocalDate published, Tense tense) {
        if (year.isPresent()) {
            return Days.of(inYear(year.get())
                    .orElseGet(() -> YearMonth.of(year.get(), month).atEndOfMonth()));
        }
        return Days.of(onWeekday(published).orElseGet(() -> nearest(published, tense)));
    }

    /** The days of this name in the years around, leap days included. */
    Stream<LocalDate> candidates(LocalDate published) {
        return IntStream.rangeClosed(published.getYear() - LEAP, published.getYear() + LEAP)
                .mapToObj(this::inYear)
                .flatMap(Optional::stream);
    }

    private Optional<LocalDate> onWeekday(LocalDate published) {
        return weekday.flatMap(named -> candidates(published)
                .filter(candidate -> candidate.getDayOfWeek() == named)
                .min(Comparator.comparingLong(candidate -> distance(candidate, published))));
    }

    /** The verb decides, unless it would pass over a day of the same name that is close at hand. */
    private LocalDate nearest(LocalDate published, Tense tense) {
        LocalDate last = candidates(published)
                .filter(c -> !c.isAfter(published))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate next = candidates(published)
                .filter(c -> !c.isBefore(published))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        long passed = distance(last, published);
        long ahead = distance(next, published);
        return switch (tense) {
            case PAST -> ahead <= CLOSE && passed > NEAR ? next : last;
            case FUTURE -> passed <= CLOSE && ahead > NEAR ? last : next;
            case OPEN -> ahead <= NEAR && passed > NEAR ? next : last;
        };
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    private Optional<LocalDate> inYear(int y) {
        try {
            return Optional.of(LocalDate.of(y, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public When.Precision precision() {
        return When.Precision.DAY;
    }

    @Override
    public boolean isCertain() {
        return year.isPresent();
    }
}
