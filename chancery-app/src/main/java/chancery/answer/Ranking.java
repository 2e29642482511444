package chancery.answer;

import chancery.answer.Evidenced.Item;
import chancery.model.Evidence;
import chancery.store.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts first what has most of the words asked for in its sentences; rare words count more. */
final class Ranking {

    /** Endings of words differ ("cleanse", "cleansed"): so many letters at their end do not count. */
    private static final int ENDING = 3;

    private static final int LEAST = 4;

    /** How strictly words choose. */
    enum Choice {
        /** words alone tell what is meant: most of them must be there, and what has much less than the best is no answer */
        BY_WORDS(0.34, 0.5),
        /** names tell what is meant, too: words only put the best first, and leave out what has hardly any */
        BY_NAMES(0, 0.25),
        /** nothing answers: some words are enough to stand near to it */
        NEAR(0.2, 0.6);

        private final double least;
        private final double ofTheBest;

        Choice(double least, double ofTheBest) {
            this.least = least;
            this.ofTheBest = ofTheBest;
        }
    }

    private final List<String> stems;

    Ranking(List<String> words) {
        this.stems = words.stream()
                .map(Spelling::fold)
                .filter(word -> word.length() > 2)
                .map(Ranking::stem)
                .distinct()
                .toList();
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(word.length(), Math.max(LEAST, word.length() - ENDING)));
    }

    /** The beginnings of the words asked for. */
    List<String> stems() {
        return stems;
    }

    private record Weighed(Item item, double weight) {}

    /** Those that fit best, the best first; of equals the earlier one. */
    List<Item> best(List<Item> items, Choice choice) {
        if (stems.isEmpty()) {
            return items;
        }
        Map<Item, String> texts = new HashMap<>();
        items.forEach(item -> texts.put(item, text(item)));
        Map<String, Double> weights = new HashMap<>();
        for (String stem : stems) {
            long having = texts.values().stream()
                    .filter(text -> text.contains(" " + stem))
                    .count();
            weights.put(stem, Math.log(1 + (items.size() + 1.0) / (having + 0.5)));
        }
        double all = weights.values().stream().mapToDouble(weight -> weight).sum();
        List<Weighed> weighed = new ArrayList<>();
        for (Item item : items) {
            double weight = stems.stream()
                    .filter(stem -> texts.getOrDefault(item, "").contains(" " + stem))
                    .mapToDouble(stem -> weights.getOrDefault(stem, 0.0))
                    .sum();
            weighed.add(new Weighed(item, weight));
        }
        double best = weighed.stream().mapToDouble(Weighed::weight).max().orElse(0);
        if (best < choice.least * all) {
            return List.of();
        }
        return weighed.stream()
                .filter(one -> one.weight() >= choice.ofTheBest * best)
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .map(Weighed::item)
                .toList();
    }

    private static String text(Item item) {
        String sentences =
                item.evidence().stream().map(Evidence::text).distinct().collect(Collectors.joining(" "));
        return " "
                + Spelling.fold(item.told() + " " + item.content() + " " + sentences)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ");
    }
}
