package chancery.pipeline;

import chancery.model.ResolvedSentence;
import chancery.pipeline.SentenceCoder.Coding;
import chancery.rank.Question;
import java.util.List;
import java.util.Optional;

/**
 * A text read for two parties.
 *
 * @param codings what phrases coded in it, those between the two first; with the parties that the phrases found
 * @param fits for each of them how well it fits the two
 * @param sentence that the two stand in, or the source alone, or the target alone; empty if neither stands in any
 * @param question what the source did to the target in that sentence
 */
public record PairReading(
        List<Coding> codings, List<Double> fits, Optional<ResolvedSentence> sentence, Optional<Question> question) {
    public PairReading {
        codings = List.copyOf(codings);
        fits = List.copyOf(fits);
    }
}
