package chancery.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Named sets of lemmas ({@code @talks}) that phrase files share, from {@code words.tsv}. */
final class WordClasses {

    private static final String FILE = "words.tsv";
    private final Map<String, Set<String>> classes = new HashMap<>();

    WordClasses(KnowledgeSource source) {
        for (Table.Row row : Table.read(source, FILE).rows()) {
            Set<String> words = new TreeSet<>(row.words("words"));
            if (classes.put(row.required("class"), words) != null) {
                throw row.error("class '" + row.text("class") + "' is defined twice; join the two lines");
            }
        }
    }

    /** The words of a comma-separated list in which {@code @name} stands for the words of a class. */
    Set<String> expand(String list, Table.Row row) {
        Set<String> words = new TreeSet<>();
        for (String part : list.split(",", -1)) {
            String word = part.trim();
            if (word.startsWith("@")) {
                words.addAll(named(word, row));
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The names of the classes of each word, sorted. */
    Map<String, List<String>> byWord() {
        Map<String, List<String>> names = new HashMap<>();
        new TreeMap<>(classes)
                .forEach((name, words) -> words.forEach(word ->
                        names.computeIfAbsent(word, w -> new ArrayList<>()).add(name)));
        return names;
    }

    /** The words of the class, which must exist. */
    Set<String> named(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new KnowledgeError(FILE, 0, "has no class '" + name + "', which the program needs; define it");
        }
        return Set.copyOf(words);
    }

    private Set<String> named(String name, Table.Row row) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw row.error("unknown word class '" + name + "'; define it in " + FILE);
        }
        return words;
    }
}
