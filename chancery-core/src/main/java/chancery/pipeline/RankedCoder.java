package chancery.pipeline;

import chancery.model.Act;
import chancery.model.EventKind;
import chancery.model.PloverType;
import chancery.model.ResolvedSentence;
import chancery.model.Status;
import chancery.pipeline.SentenceCoder.Coding;
import chancery.rank.ActRanker;
import chancery.rank.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Joins what phrases coded between two parties with what the ranker makes of it. */
final class RankedCoder {

    /** Below this probability the ranker adds no act of its own. */
    private static final double LEAST = 0.2;

    private static final String RULE = "learned";

    private final ActRanker ranker;

    RankedCoder(ActRanker ranker) {
        this.ranker = ranker;
    }

    /** The codings, the most probable first; an act that the ranker adds among them. */
    List<Coding> rank(PairReading reading) {
        return reading.question()
                .map(question -> rank(reading, ranker.rank(question)))
                .orElse(reading.codings());
    }

    private static List<Coding> rank(PairReading reading, Ranking ranking) {
        List<Coding> codings = new ArrayList<>();
        for (Coding coding : reading.codings()) {
            double probability = coding.type().map(ranking::probability).orElse(0.0);
            codings.add(coding.withConfidence(probability));
        }
        PloverType best = ranking.types().get(0);
        boolean told = codings.stream().anyMatch(coding -> coding.type().equals(Optional.of(best)));
        if (!told && ranking.probability(best) >= LEAST) {
            ranking.word(best)
                    .map(word -> learned(reading.sentence().orElseThrow(), best, ranking, word))
                    .ifPresent(codings::add);
        }
        codings.sort(Comparator.comparingDouble(Coding::confidence).reversed());
        return codings;
    }

    private static Coding learned(ResolvedSentence sentence, PloverType type, Ranking ranking, int word) {
        Act act = new Act(
                EventKind.OTHER,
                Optional.of(type),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        String trigger = sentence.tree().token(word).word();
        return new Coding(Optional.of(type), act, Status.HAPPENED, ranking.probability(type), trigger, RULE);
    }
}
