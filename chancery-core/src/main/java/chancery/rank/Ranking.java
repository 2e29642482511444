package chancery.rank;

import chancery.model.PloverType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a question's answer may be.
 *
 * @param probabilities of each type; the rest to 1 is that nothing of the kind was done by the source to the target
 * @param words for each type, index of the token that most probably tells it; none where no word can
 */
public record Ranking(Map<PloverType, Double> probabilities, Map<PloverType, Integer> words) {

    public Ranking {
        probabilities = Map.copyOf(probabilities);
        words = Map.copyOf(words);
    }

    /** What a table of weights makes of a case. */
    public static Ranking of(Case asked, Table table) {
        Outcomes outcomes = Outcomes.of(asked, table);
        Map<PloverType, Double> sums = new EnumMap<>(PloverType.class);
        Map<PloverType, Integer> words = new EnumMap<>(PloverType.class);
        for (int column = 0; column < ActModel.NONE; column++) {
            PloverType type = ActModel.TYPES.get(column);
            double sum = 0;
            double best = 0;
            for (int c = 0; c < asked.candidates().size(); c++) {
                double probability = outcomes.coded(c, column);
                sum += probability;
                if (probability > best) {
                    best = probability;
                    words.put(type, asked.candidates().get(c).head());
                }
            }
            sums.put(type, sum);
        }
        return new Ranking(sums, words);
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
