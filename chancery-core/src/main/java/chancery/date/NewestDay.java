package chancery.date;

import chancery.knowledge.Pieces;
import chancery.model.Sentence;
import chancery.model.Span;
import chancery.model.Tree;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The weekday that an undated report has come to, as a last clue: of a few days that are left it may name one. */
final class NewestDay {

    /** So many weekdays are told before a report turns to what was before. */
    private static final int LEAD = 3;

    private final TimeGrammar grammar;
    private final TenseReader tenses;

    NewestDay(TimeGrammar grammar, TenseReader tenses) {
        this.grammar = grammar;
        this.tenses = tenses;
    }

    private record Told(DayOfWeek day, Span words) {}

    /** The one day of those left that has the newest weekday; empty if none or several have. */
    Optional<Hint> hint(List<Sentence> sentences, List<LocalDate> left) {
        List<Told> first = first(sentences);
        return first.stream()
                .min((a, b) -> Integer.compare(back(a.day(), first), back(b.day(), first)))
                .flatMap(told -> hint(told, left));
    }

    private static Optional<Hint> hint(Told told, List<LocalDate> left) {
        List<LocalDate> named =
                left.stream().filter(day -> day.getDayOfWeek() == told.day()).toList();
        return named.size() == 1
                ? Optional.of(
                        Hint.within(told.words(), "the newest day told", List.of(Days.of(named.get(0))), Ledger.ENOUGH))
                : Optional.empty();
    }

    private List<Told> first(List<Sentence> sentences) {
        List<Told> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Tree tree = sentence.tree();
            Pieces pieces = Pieces.of(sentence.tokens());
            for (Found found : grammar.read(pieces, sentence.tokens())) {
                if (all.size() < LEAD
                        && found.meaning() instanceof WeekdayMeaning weekday
                        && weekday.direction() == WeekdayMeaning.Direction.NEAREST
                        && tenses.at(tree, Heads.of(tree, pieces, found)) != Tense.FUTURE) {
                    Span words = tree.span(
                            pieces.get(found.first()).token(),
                            pieces.get(found.last()).token());
                    all.add(new Told(weekday.day(), words));
                }
            }
        }
        return all;
    }

    /** How many days the others lie before this weekday, all together. */
    private static int back(DayOfWeek from, List<Told> others) {
        int week = DayOfWeek.values().length;
        return others.stream()
                .mapToInt(other -> Math.floorMod(from.getValue() - other.day().getValue(), week))
                .sum();
    }
}
