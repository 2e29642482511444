package chancery.count;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Met;
import chancery.knowledge.NumberWords;
import chancery.knowledge.Pieces;
import chancery.model.CodedFigure;
import chancery.model.Figure;
import chancery.model.ResolvedSentence;
import chancery.model.Span;
import chancery.model.TimeReference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says how many: numbers with their unit, what they count, how exact they are and the time they cover. */
public final class FigureCoder {

    private final NumberWords numbers;
    private final NumberFinder finder;
    private final UnitFinder unitFinder;
    private final Period periods;

    public FigureCoder(Knowledge knowledge) {
        this.numbers = knowledge.numbers();
        this.finder = new NumberFinder(knowledge.numbers(), knowledge.units());
        this.unitFinder = new UnitFinder(knowledge.units());
        this.periods = new Period(knowledge.time());
    }

    /** The quantities of a sentence in text order. Vague amounts and ordinals are none. */
    public List<CodedFigure> count(ResolvedSentence sentence) {
        Pieces pieces = Pieces.of(sentence.sentence().tokens());
        return finder.find(pieces).stream()
                .filter(quantity -> quantity.value() > 0)
                .filter(quantity -> !isDate(sentence, pieces, quantity))
                .flatMap(
                        quantity -> unitFinder
                                .find(sentence.tree(), pieces, quantity)
                                .map(unit -> figure(sentence, pieces, quantity, unit))
                                .stream())
                .toList();
    }

    /** A number in a date counts nothing; "eight years ago" counts years. */
    private boolean isDate(ResolvedSentence sentence, Pieces pieces, Quantity quantity) {
        int token = pieces.get(quantity.number()).token();
        Optional<TimeReference> time = sentence.timeAt(token).filter(TimeReference::tellsWhen);
        int bound = numbers.before(pieces, quantity.first(), NumberWords.Kind.BOUND)
                .map(Met::length)
                .orElse(0);
        int first = pieces.get(quantity.first() - bound).token();
        boolean counts = pieces.at(quantity.end())
                .filter(next -> next.tag().equals("NNS"))
                .filter(next -> time.filter(t -> first <= t.first() && next.token() <= t.last())
                        .isPresent())
                .isPresent();
        return time.isPresent() && !counts;
    }

    private CodedFigure figure(ResolvedSentence sentence, Pieces pieces, Quantity quantity, Unit unit) {
        Optional<TimeReference> period = unit.kind() == Unit.Kind.SIZE
                ? Optional.empty()
                : periods.of(sentence, pieces.get(quantity.number()).token(), unit.head());
        Span span =
                pieces.get(quantity.first()).span().to(pieces.get(unit.last()).span());
        Figure figure = new Figure(
                quantity.value(),
                quantity.upper(),
                unit.name(),
                unit.of(),
                bound(pieces, quantity, unit),
                period.map(time -> Period.text(sentence, time)),
                Optional.empty(),
                span,
                period.map(TimeReference::when),
                Optional.empty());
        return new CodedFigure(figure, pieces.get(quantity.number()).token(), unit.rule());
    }

    private Figure.Bound bound(Pieces pieces, Quantity quantity, Unit unit) {
        return numbers.before(pieces, quantity.first(), NumberWords.Kind.BOUND)
                .or(() -> numbers.at(pieces, quantity.end(), NumberWords.Kind.AFTER))
                .or(() -> numbers.at(pieces, unit.last() + 1, NumberWords.Kind.AFTER))
                .map(Met::value)
                .map(word -> Figure.Bound.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT)))
                .orElse(Figure.Bound.EXACT);
    }
}
