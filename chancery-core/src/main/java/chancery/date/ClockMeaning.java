package chancery.date;

import chancery.model.TimeReference;
import chancery.model.When;
import java.time.LocalDate;

/**
 * A time of a day: "9 a.m. on Wednesday", "this morning", "Sunday night".
 *
 * @param iso {@code T09:00} or a part of the day: {@code TMO}
 * @param day the day, by a {@link StoryMeaning} where the words leave it to the story
 */
record ClockMeaning(String iso, Meaning day) implements Meaning {

    /** A time of the day that the story has come to. */
    static ClockMeaning of(String iso) {
        return new ClockMeaning(iso, new StoryMeaning(new Unit(1, Unit.Kind.DAY), 0));
    }

    boolean isOfAnyDay() {
        return day instanceof StoryMeaning;
    }

    @Override
    public Days on(LocalDate published, Tense tense) {
        return day.on(published, tense);
    }

    @Override
    public When.Precision precision() {
        return When.Precision.DAY;
    }

    @Override
    public boolean isCertain() {
        return day.isCertain();
    }

    @Override
    public boolean isResolvable() {
        return day.isResolvable();
    }

    /** "In the night" is of the day that was told before only as a guess. */
    @Override
    public boolean tellsWhen() {
        return !isOfAnyDay();
    }

    @Override
    public TimeReference.Kind kind() {
        return TimeReference.Kind.TIME;
    }
}
