package chancery.store.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words that stand in columns, each with its number, from 1 on. A word keeps its number while the index is kept. */
public final class Lexicon {

    /** Words that are kept elsewhere. */
    public interface Kept {

        /** The number of a word of a list; 0 if it has none. */
        int number(String list, String word);

        /** How many words a list has. */
        int size(String list);
    }

    /** A word that was not kept. */
    public record Learned(String list, int number, String word) {}

    private static final Kept NOTHING = new Kept() {
        @Override
        public int number(String list, String word) {
            return 0;
        }

        @Override
        public int size(String list) {
            return 0;
        }
    };

    private final Kept kept;
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<String, Beginnings> beginnings = new ConcurrentHashMap<>();
    private final Map<String, Order> orders = new ConcurrentHashMap<>();
    private final List<Learned> learned = new ArrayList<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();

    /** Without any word. */
    public Lexicon() {
        this(NOTHING);
    }

    /** One that looks up words that are kept elsewhere as they are met, to learn new ones; it does not list them. */
    public Lexicon(Kept kept) {
        this.kept = kept;
    }

    /** A list as it was kept. */
    public void put(String name, List<String> words) {
        Map<String, Integer> known = numbers.computeIfAbsent(name, key -> new HashMap<>());
        words.forEach(word -> known.put(word, known.size() + 1));
        lists.put(name, new ArrayList<>(words));
        sizes.put(name, words.size());
    }

    /** The words that were not kept. */
    public List<Learned> learned() {
        return learned;
    }

    int learn(Column column, String word) {
        return learn(column.words(), word);
    }

    private int learn(String list, String word) {
        Map<String, Integer> known = numbers.computeIfAbsent(list, key -> new HashMap<>());
        Integer number = known.get(word);
        if (number != null) {
            return number;
        }
        int found = kept.number(list, word);
        if (found == 0) {
            found = sizes.computeIfAbsent(list, kept::size) + 1;
            sizes.put(list, found);
            learned.add(new Learned(list, found, word));
            lists.computeIfAbsent(list, key -> new ArrayList<>()).add(word);
        }
        known.put(word, found);
        return found;
    }

    /** One more than the largest number of a word of the column. */
    int size(Column column) {
        return words(column).size() + 1;
    }

    String word(Column column, int number) {
        return words(column).get(number - 1);
    }

    /** The number of a word; 0 if no record has it. */
    int number(Column column, String word) {
        return numbers.getOrDefault(column.words(), Map.of()).getOrDefault(word, 0);
    }

    /**
     * With what the words of a column begin.
     *
     * @param words the beginnings, in the order in which they were met
     * @param places for the number of each word, the place of its beginning among them
     */
    record Beginnings(List<String> words, Numbers places) {

        /** The place of the beginning of a word among them. */
        int of(int number) {
            return places.at(number);
        }
    }

    /**
     * What the words of a column begin with; found out once, so nothing is to be learned any more.
     *
     * @param letters so many; no word has fewer
     */
    Beginnings beginnings(Column column, int letters) {
        return beginnings.computeIfAbsent(column.words() + letters, key -> {
            Map<String, Integer> places = new LinkedHashMap<>();
            int[] of = new int[size(column)];
            for (int i = 1; i < of.length; i++) {
                of[i] = places.computeIfAbsent(word(column, i).substring(0, letters), word -> places.size());
            }
            return new Beginnings(List.copyOf(places.keySet()), Numbers.of(of, of.length));
        });
    }

    /**
     * The words of a column in the order of letters.
     *
     * @param sorted all of them
     * @param ranks for the number of each its place in that order, from 1 on; 0 for no word
     */
    record Order(List<String> sorted, Numbers ranks) {

        /** The place of the first word that is this one or comes after it. */
        int from(String word) {
            int found = Collections.binarySearch(sorted, word);
            return found >= 0 ? found + 1 : -found;
        }

        /** The place of the last word that is this one or comes before it; 0 if there is none. */
        int upTo(String word) {
            int found = Collections.binarySearch(sorted, word);
            return found >= 0 ? found + 1 : -found - 1;
        }
    }

    /** The order of a column's words; found out once, so nothing is to be learned any more. */
    Order order(Column column) {
        return orders.computeIfAbsent(column.words(), key -> {
            List<String> sorted = words(column).stream().sorted().toList();
            int[] ranks = new int[size(column)];
            for (int i = 0; i < sorted.size(); i++) {
                ranks[number(column, sorted.get(i))] = i + 1;
            }
            return new Order(sorted, Numbers.of(ranks, ranks.length));
        });
    }

    /** The words of a column, that with number 1 first. */
    List<String> words(Column column) {
        return lists.getOrDefault(column.words(), List.of());
    }
}
