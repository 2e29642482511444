package chancery.pipeline;

import chancery.model.Act;
import chancery.model.ActorId;
import chancery.model.Claim;
import chancery.model.Participant;
import chancery.model.ResolvedSentence;
import chancery.model.Span;
import chancery.rank.Hint;
import chancery.rank.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A text that stands alone, read: what it tells between any two parties of it.
 *
 * @param sentences of the text
 * @param acts claims of acts in them
 */
record TextReading(List<ResolvedSentence> sentences, List<Claim> acts) {

    TextReading {
        sentences = List.copyOf(sentences);
        acts = List.copyOf(acts);
    }

    /** What is told between two participants of it. */
    PairReading between(Participant source, Participant target) {
        return between(Set.of(source.id()), Set.of(target.id()), source.span(), target.span());
    }

    /**
     * What is told between two parties.
     *
     * @param sources who the one party may be
     * @param targets who the other may be
     * @param source where the one stands in the text
     * @param target where the other stands
     */
    PairReading between(Set<ActorId> sources, Set<ActorId> targets, Span source, Span target) {
        List<FittedAct> fitted = acts.stream()
                .map(claim -> FittedAct.of(claim, sources, targets))
                .sorted(Comparator.comparingDouble(FittedAct::fit).reversed())
                .toList();
        Optional<ResolvedSentence> sentence = sentences.stream()
                .max(Comparator.comparingInt(one -> (covers(one, source) ? 2 : 0) + (covers(one, target) ? 1 : 0)))
                .filter(one -> covers(one, source) || covers(one, target));
        return new PairReading(
                fitted.stream().map(FittedAct::coding).toList(),
                sentence.map(one -> question(one, source, target, fitted)));
    }

    private static boolean covers(ResolvedSentence sentence, Span span) {
        return sentence.sentence().span().overlaps(span);
    }

    private static Question question(ResolvedSentence sentence, Span source, Span target, List<FittedAct> fitted) {
        List<Hint> hints = fitted.stream()
                .filter(one -> one.sentence() == sentence.sentence().number())
                .flatMap(one -> one.hint(sentence.tree()).stream())
                .toList();
        return new Question(
                sentence.tree(), Sides.of(sentence.tree(), source), Sides.of(sentence.tree(), target), hints);
    }

    /** Everybody who takes part in an act of the text or is named in it, each once, in text order. */
    List<Participant> participants() {
        Map<ActorId, Participant> found = new TreeMap<>();
        Stream<Participant> acting = acts.stream().flatMap(claim -> ((Act) claim.assertion()).participants().stream());
        Stream<Participant> named = sentences.stream()
                .flatMap(sentence -> sentence.references().stream())
                .flatMap(reference -> reference.participants().stream());
        Stream.concat(acting, named).forEach(one -> found.putIfAbsent(one.id(), one));
        return found.values().stream()
                .sorted(Comparator.comparing(participant -> participant.span().start()))
                .toList();
    }
}
