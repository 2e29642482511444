package chancery.train.acts;

import chancery.knowledge.Phrase;
import chancery.model.PloverType;
import chancery.model.Span;
import chancery.model.Token;
import chancery.pipeline.PairReader;
import chancery.pipeline.PairReading;
import chancery.pipeline.SentenceCoder.Coding;
import chancery.rank.ActModel;
import chancery.rank.CaseReader;
import chancery.rank.Question;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes lessons of coded acts and of the examples of the phrase files. */
final class LessonMaker {

    /** How much a lesson counts that leaves out what the phrase files know of its words. */
    private static final double BLIND = Double.parseDouble(System.getProperty("blind", "0.5"));
    private static final double BLIND_EXAMPLE = Double.parseDouble(System.getProperty("blindexample", "0.5"));
    private static final double EXAMPLE = Double.parseDouble(System.getProperty("example", "0.1"));

    private final PairReader pairs;
    private final CaseReader cases;

    LessonMaker(PairReader pairs, CaseReader cases) {
        this.pairs = pairs;
        this.cases = cases;
    }

    /** What a line is as a question, with what the phrases alone answer. */
    record Read(ActLine line, Lesson lesson, Optional<Lesson> blind, PairReading reading) {}

    /** The line read; empty if neither party stands in a sentence of it. */
    Optional<Read> read(ActLine line) {
        PairReading reading = pairs.read(line.text(), Optional.empty(), line.source(), line.target());
        return reading.question().map(question -> {
            Set<Integer> trigger = tokens(question, line.trigger());
            return new Read(
                    line,
                    lesson(line, cases.read(question), trigger, 1),
                    Optional.of(lesson(line, cases.readBlind(question), trigger, BLIND)),
                    reading);
        });
    }

    private static Lesson lesson(ActLine line, chancery.rank.Case asked, Set<Integer> trigger, double weight) {
        int column = line.type().map(ActModel.TYPES::indexOf).orElse(ActModel.NONE);
        return new Lesson(asked, column, trigger, weight, Split.checksum(line.text()));
    }

    /** The example of a phrase, as if the phrase were not there; empty without one doer and one receiver, or a type. */
    Stream<Lesson> examples(Phrase phrase) {
        Marked marked = Marked.of(phrase.example());
        Optional<PloverType> type = phrase.type();
        if (type.isEmpty() || marked.sources().size() != 1 || marked.targets().size() != 1) {
            return Stream.of();
        }
        PairReading reading = pairs.read(marked.text(), Optional.empty(), marked.source(), marked.target());
        Optional<Coding> coding = reading.codings().stream()
                .filter(one -> one.rule().equals(phrase.rule()))
                .findFirst();
        if (coding.isEmpty()
                || coding.get().type().isEmpty()
                || reading.question().isEmpty()) {
            return Stream.of();
        }
        Question question = reading.question().get();
        Set<Integer> heads = new LinkedHashSet<>();
        question.hints().stream()
                .filter(hint -> hint.rule().equals(phrase.rule()))
                .forEach(hint -> heads.add(hint.head()));
        int column = ActModel.TYPES.indexOf(coding.get().type().get());
        long group = Split.checksum(marked.text());
        return Stream.of(
                new Lesson(cases.readBlind(question), column, heads, BLIND_EXAMPLE, group),
                new Lesson(cases.read(question), column, heads, EXAMPLE, group));
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

    /** All of them read, those left out that cannot be. */
    List<Read> readAll(List<ActLine> lines) {
        List<Read> read = new ArrayList<>();
        lines.forEach(line -> read(line).ifPresent(read::add));
        return read;
    }
}
