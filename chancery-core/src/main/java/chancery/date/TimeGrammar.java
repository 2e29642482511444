package chancery.date;

import chancery.knowledge.NumberWords;
import chancery.knowledge.Piece;
import chancery.knowledge.Pieces;
import chancery.knowledge.TimeWords;
import chancery.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words of time in a sentence: at each place the rule that takes most words wins. */
final class TimeGrammar {

    private static final List<Rule> RULES = List.of(
            new WeekdayRule(),
            new DayRule(),
            new MonthRule(),
            new PeriodRule(),
            new DistanceRule(),
            new WordRule(),
            new LengthRule(),
            new SetRule(),
            new StoryRule(),
            new ClockRule());

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final TimeWords words;
    private final NumberWords numbers;

    TimeGrammar(TimeWords words, NumberWords numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    List<Found> read(Pieces pieces, List<Token> tokens) {
        return read(new Scan(pieces, tokens, words, numbers));
    }

    /** Dates in text that is not parsed, such as a dateline. */
    List<Found> read(String text) {
        return read(new Scan(Pieces.of(text), List.of(), words, numbers));
    }

    private List<Found> read(Scan scan) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < scan.pieces().size()) {
            Optional<Found> best = mayBegin(scan.pieces().get(at)) ? longest(scan, at) : Optional.empty();
            best.ifPresent(found::add);
            at = best.map(words -> words.last() + 1).orElse(at + 1);
        }
        return Ranges.join(scan, Clocks.join(scan, found));
    }

    /** Rules are costly; most words begin no time. */
    private boolean mayBegin(Piece piece) {
        String low = piece.low();
        return piece.isNumber() || ARTICLES.contains(low) || words.begins(low) || numbers.begins(low);
    }

    private static Optional<Found> longest(Scan scan, int at) {
        return RULES.stream().flatMap(rule -> rule.at(scan, at).stream()).max(Comparator.comparingInt(Found::length));
    }
}
