package chancery.date;

import chancery.model.DateClue;
import chancery.model.Dated;
import chancery.model.Report;
import chancery.model.Sentence;
import chancery.model.StatedTenure;
import chancery.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dates a report that carries no date from what it says. Each hint charges the days that it speaks against: a past date those
 * before it, a planned one those after it, an office-holder those out of office. What is left are the days that cost little more
 * than the cheapest, so that no single doubtful hint decides; the weekday of the newest act may leave one of a few.
 */
final class Dating {

    /** The weekday of the newest act decides only inside so many days. */
    private static final long FORTNIGHT = 14;

    private final ToldDates dates;
    private final Tenures tenures;
    private final Anniversaries anniversaries;
    private final Occasions occasions;
    private final Lifetimes lifetimes;
    private final NewestDay newest;

    Dating(
            ToldDates dates,
            Tenures tenures,
            Anniversaries anniversaries,
            Occasions occasions,
            Lifetimes lifetimes,
            NewestDay newest) {
        this.dates = dates;
        this.tenures = tenures;
        this.anniversaries = anniversaries;
        this.occasions = occasions;
        this.lifetimes = lifetimes;
        this.newest = newest;
    }

    Dated of(Report report, List<Sentence> sentences, List<StatedTenure> stated) {
        List<Hint> hints = new ArrayList<>(lifetimes.hints(sentences));
        hints.addAll(tenures.hints(stated));
        hints.addAll(anniversaries.hints(sentences));
        hints.addAll(occasions.hints(sentences));
        hints.addAll(dates.hints(report, sentences));
        Ledger ledger = new Ledger();
        List<Days> left = new ArrayList<>();
        for (Hint hint : hints) {
            ledger.charge(hint);
            left.add(ledger.stretch());
        }
        Days all = ledger.stretch();
        Optional<Hint> last = all.length() <= FORTNIGHT ? newest.hint(sentences, ledger.open()) : Optional.empty();
        last.ifPresent(hint -> {
            hints.add(hint);
            left.add(hint.days().get(0));
        });
        return new Dated(when(last.map(hint -> hint.days().get(0)).orElse(all)), clues(hints, left));
    }

    private static List<DateClue> clues(List<Hint> hints, List<Days> left) {
        List<DateClue> clues = new ArrayList<>();
        for (int i = 0; i < hints.size(); i++) {
            Hint hint = hints.get(i);
            boolean followed = hint.meets(left.get(left.size() - 1));
            clues.add(new DateClue(hint.words(), hint.says(), followed, when(left.get(i))));
        }
        return clues;
    }

    /** The days as a time; an end that nothing bounds, or only the day of the year, is open. */
    private static Optional<When> when(Days days) {
        Optional<LocalDate> from = Optional.of(days.from()).filter(Ledger.FIRST.plusYears(1)::isBefore);
        Optional<LocalDate> to = Optional.of(days.to()).filter(Ledger.LAST.minusYears(1)::isAfter);
        return from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(new When(from, to, Resolved.grain(days), When.Basis.INFERRED, Optional.empty()));
    }
}
