package chancery.date;

import chancery.model.When;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The times that a report has told so far, for words that count from them. */
final class Story {

    /** Words count from what was told in their sentence or in so many before it. */
    private static final int REACH = 3;

    private static final long QUARTER = 92;
    private static final long SHORT = 89;
    private static final long HALF = 184;

    private record Told(When when, int sentence) {}

    private final List<Told> told = new ArrayList<>();
    private int sentence;

    void nextSentence() {
        sentence++;
    }

    void add(When when) {
        if (when.from().isPresent() && when.to().isPresent()) {
            told.add(new Told(when, sentence));
        }
    }

    /** The day told last. */
    Optional<When> day() {
        return last(
                when -> when.precision() == When.Precision.DAY && when.from().equals(when.to()));
    }

    /** The time told last that is no coarser than this. */
    Optional<When> latest(When.Precision grain) {
        return last(when -> when.precision().compareTo(grain) <= 0);
    }

    /** The quarter or half of a year told last. */
    Optional<When> fraction() {
        return last(Story::isFraction);
    }

    private static boolean isFraction(When when) {
        long days = ChronoUnit.DAYS.between(when.from().orElseThrow(), when.to().orElseThrow()) + 1;
        boolean begins = when.from().orElseThrow().getMonthValue() % 3 == 1;
        return begins
                && when.from().orElseThrow().getDayOfMonth() == 1
                && ((days > SHORT && days <= QUARTER) || (days > 2 * SHORT && days <= HALF));
    }

    private Optional<When> last(Predicate<When> which) {
        for (int i = told.size() - 1; i >= 0 && sentence - told.get(i).sentence() <= REACH; i--) {
            if (which.test(told.get(i).when())) {
                return Optional.of(told.get(i).when());
            }
        }
        return Optional.empty();
    }
}
