package chancery.store.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that stand in columns, each with its number, from 1 on. A word keeps its number while the index is kept. */
public final class Lexicon {

    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();

    /** A list as it was kept. */
    public void put(String name, List<String> words) {
        words.forEach(word -> learn(name, word));
    }

    /** The lists by name, each in the order of its numbers. */
    public Map<String, List<String>> lists() {
        return lists;
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
        lists.computeIfAbsent(list, key -> new ArrayList<>()).add(word);
        known.put(word, known.size() + 1);
        return known.size();
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

    /** The words of a column, that with number 1 first. */
    List<String> words(Column column) {
        return lists.getOrDefault(column.words(), List.of());
    }
}
