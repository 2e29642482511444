package chancery.date;

import chancery.model.When;
import java.time.LocalDate;

/** What words of time mean, before the day on which they are read is known. */
sealed interface Meaning
        permits Meaning.Vague,
                Meaning.Story,
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

    /** Words that tell no days: "recently". */
    record Vague() implements Meaning {

        @Override
        public Days on(LocalDate published, Tense tense) {
            throw new IllegalStateException("vague words mean no days");
        }

        @Override
        public When.Precision precision() {
            return When.Precision.UNKNOWN;
        }

        @Override
        public boolean isCertain() {
            return false;
        }

        @Override
        public boolean isResolvable() {
            return false;
        }
    }

    /**
     * Words that count from another day of the story: "a day earlier", "the same day".
     *
     * @param days how many days after that day; negative for days before
     */
    record Story(int days) implements Meaning {

        @Override
        public Days on(LocalDate other, Tense tense) {
            return Days.of(other.plusDays(days));
        }

        @Override
        public When.Precision precision() {
            return When.Precision.DAY;
        }

        @Override
        public boolean isCertain() {
            return false;
        }

        @Override
        public boolean isResolvable() {
            return false;
        }
    }
}
