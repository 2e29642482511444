package chancery.rank;

import chancery.model.PloverType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a question's answer may be.
 *
 * @param probabilities of each type; the rest to 1 is that nothing of the kind was done by the source to the target
 * @param words for each type, index of the token that most probably tells it; empty if no word can
 */
public record Ranking(Map<PloverType, Double> probabilities, Map<PloverType, Integer> words) {

    public Ranking {
        probabilities = Map.copyOf(probabilities);
        words = Map.copyOf(words);
    }

    public double probability(PloverType type) {
        return probabilities.getOrDefault(type, 0.0);
    }

    /** The token that most probably tells the type, if any can. */
    public Optional<Integer> word(PloverType type) {
        return Optional.ofNullable(words.get(type));
    }

    /** Types, the most probable first. */
    public List<PloverType> types() {
        return probabilities.entrySet().stream()
                .sorted(Map.Entry.<PloverType, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
