package chancery.date;

import chancery.model.TimeReference;
import chancery.model.When;
import java.time.LocalDate;

/** What words of time mean, before the day on which they are read is known. */
sealed interface Meaning
        permits Dayless,
                StoryMeaning,
                NamedMeaning,
                ClockMeaning,
                DayMeaning,
                MonthMeaning,
                YearMeaning,
                WeekdayMeaning,
                DistanceMeaning,
                StretchMeaning,
                PeriodMeaning,
                RangeMeaning,
                Years.InYear {

    /** The days that are meant in a report of this day. */
    Days on(LocalDate published, Tense tense);

    /** The grain of the words. */
    When.Precision precision();

    /** True if the words mean the same days in every report: the year is told. */
    boolean isCertain();

    /** True if days can be given once the day of the report is known. */
    default boolean isResolvable() {
        return true;
    }

    /** Whether the words tell days, a time of day, a length or a repeated time. */
    default TimeReference.Kind kind() {
        return TimeReference.Kind.DATE;
    }

    /** True if the words can say when something happened. */
    default boolean tellsWhen() {
        return true;
    }

    /** What the days leave out, as {@link TimeReference#iso} tells it. */
    default String iso() {
        return "";
    }

    /**
     * Words that tell no days: "recently".
     *
     * @param iso {@code PAST_REF}, {@code PRESENT_REF}, {@code FUTURE_REF}
     */
    record Vague(String iso) implements Dayless {

        /** By where it lies: -1 before the report, 0 at it, 1 after it. */
        static Vague of(int direction) {
            return new Vague(direction < 0 ? "PAST_REF" : direction == 0 ? "PRESENT_REF" : "FUTURE_REF");
        }

        @Override
        public boolean tellsWhen() {
            return !iso.equals("PRESENT_REF");
        }
    }
}
