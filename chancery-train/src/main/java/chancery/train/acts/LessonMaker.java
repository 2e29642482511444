package chancery.train.acts;

import chancery.knowledge.Phrase;
import chancery.model.Span;
import chancery.model.Token;
import chancery.pipeline.Coding;
import chancery.pipeline.PairReader;
import chancery.pipeline.PairReading;
import chancery.rank.ActModel;
import chancery.rank.CaseReader;
import chancery.rank.Hint;
import chancery.rank.Question;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes lessons of coded acts and of the examples of the phrase files. */
final class LessonMaker {

    /** How much a lesson counts that leaves out what the phrase files know of its words. */
    private static final double BLIND = 0.5;

    private final PairReader pairs;
    private final CaseReader cases;

    LessonMaker(PairReader pairs, CaseReader cases) {
        this.pairs = pairs;
        this.cases = cases;
    }

    /** The line read; empty if neither party stands in a sentence of it. */
    Optional<ReadLine> read(ActLine line) {
        PairReading reading = pairs.read(line.text(), Optional.empty(), line.source(), line.target());
        return reading.question().map(question -> {
            Set<Integer> trigger = tokens(question, line.trigger());
            int column = line.type().map(ActModel.TYPES::indexOf).orElse(ActModel.NONE);
            long group = Split.checksum(line.text());
            Lesson seen = new Lesson(cases.read(question), column, trigger, 1, group);
            Lesson blind = new Lesson(cases.readBlind(question), column, trigger, BLIND, group);
            return new ReadLine(line, seen, blind, reading);
        });
    }

    private static Set<Integer> tokens(Question question, Span span) {
        List<Token> tokens = question.tree().tokens();
        Set<Integer> found = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (span.length() > 0 && tokens.get(i).span().overlaps(span)) {
                found.add(i);
            }
        }
        return found;
    }

    /**
     * The example of a phrase, once as it is and once as if no phrase knew its words; none without one doer, one receiver and a type.
     */
    Stream<Lesson> examples(Phrase phrase) {
        Marked marked = Marked.of(phrase.example());
        if (marked.sources().size() != 1 || marked.targets().size() != 1) {
            return Stream.of();
        }
        PairReading reading = pairs.read(marked.text(), Optional.empty(), marked.source(), marked.target());
        Optional<Integer> column = reading.codings().stream()
                .filter(coding -> coding.rule().equals(phrase.rule()))
                .flatMap(coding -> coding.type().stream())
                .findFirst()
                .map(ActModel.TYPES::indexOf);
        return reading.question().stream()
                .flatMap(question -> column.stream().flatMap(type -> examples(phrase, question, type)));
    }

    private Stream<Lesson> examples(Phrase phrase, Question question, int column) {
        Set<Integer> heads = question.hints().stream()
                .filter(hint -> hint.rule().equals(phrase.rule()))
                .map(Hint::head)
                .collect(Collectors.toSet());
        long group = Split.checksum(phrase.example());
        return Stream.of(
                new Lesson(cases.readBlind(question), column, heads, BLIND, group),
                new Lesson(cases.read(question), column, heads, 1, group));
    }

    /**
     * A line as lessons, and what the phrases alone make of it.
     *
     * @param blind as if no phrase knew its words
     */
    record ReadLine(ActLine line, Lesson seen, Lesson blind, PairReading reading) {

        /** True if the act that the phrases have first is of the right type. */
        boolean isRightByPhrases() {
            return reading.codings().stream().findFirst().flatMap(Coding::type).equals(line.type());
        }

        Stream<Lesson> lessons() {
            return Stream.of(seen, blind);
        }
    }
}
