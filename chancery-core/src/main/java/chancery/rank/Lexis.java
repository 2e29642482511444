package chancery.rank;

import chancery.knowledge.Acts;
import chancery.knowledge.Pattern;
import chancery.knowledge.Phrase;
import chancery.knowledge.StatusWords;
import chancery.learn.WordTable;
import chancery.model.PloverType;
import chancery.model.Status;
import chancery.syntax.StatusReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is known of words alone: the types of the phrases they stand in, their sets in the knowledge files, their learned class. */
final class Lexis {

    /** A word's number in the table of classes is its fine class times this, plus its coarse class. */
    private static final int COARSE_CLASSES = 1 << 10;

    private static final String[] CLASS_NAMES = new String[COARSE_CLASSES];

    static {
        for (int i = 0; i < CLASS_NAMES.length; i++) {
            CLASS_NAMES[i] = "#" + i;
        }
    }

    private static final double MOST = 0.5;

    private final Map<String, Map<PloverType, String>> headed = new HashMap<>();
    private final Map<String, Map<PloverType, String>> needed = new HashMap<>();
    private final Map<String, List<String>> sets;
    private final StatusWords statuses;
    private final StatusReader statusReader;
    private final WordTable classes;

    Lexis(Acts acts, WordTable classes) {
        this.sets = acts.wordSets();
        this.statuses = acts.statuses();
        this.statusReader = new StatusReader(statuses);
        this.classes = classes;
        Map<String, Map<PloverType, Integer>> heads = new HashMap<>();
        Map<String, Map<PloverType, Integer>> needs = new HashMap<>();
        acts.phrases().all().forEach(phrase -> count(phrase, heads, needs));
        heads.forEach((word, counts) -> headed.put(word, shares(counts)));
        needs.forEach((word, counts) -> needed.put(word, shares(counts)));
    }

    private Lexis(Lexis other) {
        this.sets = other.sets;
        this.statuses = other.statuses;
        this.statusReader = other.statusReader;
        this.classes = other.classes;
    }

    /** The same without phrases. */
    Lexis withoutPhrases() {
        return new Lexis(this);
    }

    private static void count(
            Phrase phrase, Map<String, Map<PloverType, Integer>> heads, Map<String, Map<PloverType, Integer>> needs) {
        phrase.type().ifPresent(type -> {
            String pos = pos(phrase.pattern().pos());
            phrase.pattern().heads().forEach(head -> count(heads, head + pos, type));
            for (Pattern.Need need : phrase.pattern().needs()) {
                if (!need.forbidden()) {
                    need.lemmas().forEach(lemma -> count(needs, lemma, type));
                }
            }
        });
    }

    private static void count(Map<String, Map<PloverType, Integer>> counts, String word, PloverType type) {
        counts.computeIfAbsent(word, w -> new EnumMap<>(PloverType.class)).merge(type, 1, Integer::sum);
    }

    private static Map<PloverType, String> shares(Map<PloverType, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        Map<PloverType, String> shares = new EnumMap<>(PloverType.class);
        counts.forEach((type, count) -> shares.put(
                type, count == all ? "all" : count >= MOST * all ? "most" : 5 * count >= all ? "some" : "few"));
        return shares;
    }

    private static String pos(Pattern.Pos pos) {
        return switch (pos) {
            case VERB -> "/v";
            case NOUN -> "/n";
            case ADJECTIVE -> "/a";
            case PREPOSITION -> "/p";
        };
    }

    /** How many of the phrases with this head ({@code attack/v}) have which type: all, most, some, few. */
    Map<PloverType, String> headed(String word) {
        return headed.getOrDefault(word, Map.of());
    }

    /** How many of the phrases that ask for this lemma beside their head have which type. */
    Map<PloverType, String> needed(String lemma) {
        return needed.getOrDefault(lemma, Map.of());
    }

    /** The type of most phrases with this head, {@code mixed} if there is none such, {@code -} if there are no phrases. */
    String mainType(String word) {
        Map<PloverType, String> types = headed(word);
        if (types.isEmpty()) {
            return "-";
        }
        for (Map.Entry<PloverType, String> type : types.entrySet()) {
            if (type.getValue().equals("all") || type.getValue().equals("most")) {
                return type.getKey().name();
            }
        }
        return "mixed";
    }

    /** The sets of the knowledge files that have the lemma: {@code @aid}. */
    List<String> sets(String lemma) {
        return sets.getOrDefault(lemma, List.of());
    }

    /** The status that a word in this place gives to what it stands with, in lower case; empty text for none. */
    String status(StatusWords.Place place, String lemma) {
        return statuses.of(place, lemma).map(Status::name).orElse("");
    }

    StatusReader statusReader() {
        return statusReader;
    }

    /** The learned classes of a word, fine then coarse; empty if it was too rare to have one. */
    List<String> classes(String word) {
        int number = classes.get(word);
        if (number == WordTable.ABSENT) {
            return List.of();
        }
        List<String> names = new ArrayList<>(2);
        names.add(CLASS_NAMES[number / COARSE_CLASSES % CLASS_NAMES.length]);
        names.add(CLASS_NAMES[number % COARSE_CLASSES]);
        return names;
    }
}
