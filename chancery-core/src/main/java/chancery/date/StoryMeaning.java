package chancery.date;

import chancery.model.When;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Counts from another time of the story: "a day earlier", "the following month", "that year", "the quarter".
 *
 * @param unit the unit alone
 * @param count how many of it after that time; negative for before, 0 for the time itself
 */
record StoryMeaning(Unit unit, int count) implements Meaning {

    boolean isYearBefore() {
        return unit.kind() == Unit.Kind.YEAR && count == -1;
    }

    /** The days meant after what the story has told, if it has told a time that these words can count from. */
    Optional<When> after(Story story) {
        if (unit.kind() == Unit.Kind.YEAR && count != 0) {
            Optional<When> part = story.fraction().map(when -> shift(when, when.precision()));
            return part.or(() -> story.latest(When.Precision.YEAR).map(this::around));
        }
        if (unit.kind() == Unit.Kind.QUARTER) {
            return story.fraction().map(when -> shift(when, when.precision()));
        }
        return unit.kind() == Unit.Kind.DAY
                ? story.day().map(when -> shift(when, When.Precision.DAY))
                : story.latest(unit.precision()).map(this::around);
    }

    private When shift(When other, When.Precision precision) {
        LocalDate from = unit.times(count).plus(other.from().orElseThrow(), 1);
        LocalDate end = unit.times(count).plus(other.to().orElseThrow().plusDays(1), 1);
        return When.between(from, end.minusDays(1), precision, other.basis());
    }

    private When around(When other) {
        Days days = unit.around(unit.times(count).plus(other.from().orElseThrow(), 1));
        return When.between(days.from(), days.to(), unit.precision(), other.basis());
    }

    /** The same counted from the report, where the story has told no time: the last full quarter, the year before. */
    @Override
    public Days on(LocalDate published, Tense tense) {
        int back = unit.kind() == Unit.Kind.QUARTER && count == 0 ? -1 : count;
        return unit.around(unit.times(back).plus(published, 1));
    }

    @Override
    public When.Precision precision() {
        return unit.precision();
    }

    @Override
    public boolean isCertain() {
        return false;
    }

    /** No day can be told without the story. */
    @Override
    public boolean isResolvable() {
        return unit.kind() != Unit.Kind.DAY;
    }
}
