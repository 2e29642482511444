package chancery.rank;

import chancery.model.PloverType;
import chancery.model.Span;
import chancery.model.Status;
import java.util.List;

/**
 * An act that the ranker tells by itself.
 *
 * @param probability of the type
 * @param trigger the word that most probably tells it, in the report's text
 * @param status how the word stands to the world
 * @param reasons the signs that spoke most for it, the strongest first, each with its weight
 */
public record Told(PloverType type, double probability, Span trigger, Status status, List<String> reasons) {
    public Told {
        reasons = List.copyOf(reasons);
    }
}
