package chancery.pipeline;

import chancery.rank.Question;
import java.util.List;
import java.util.Optional;

/**
 * A text read for two parties.
 *
 * @param codings what phrases coded in it, those between the two first; with the parties that the phrases found
 * @param question what the source did to the target, in the sentence that both stand in, or the source alone, or the target
 *     alone; empty if neither stands in any
 */
public record PairReading(List<Coding> codings, Optional<Question> question) {
    public PairReading {
        codings = List.copyOf(codings);
    }
}
