package chancery.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of a file with the columns words, kind and value, found by the words that stand at a place in a sentence. */
final class Wordlist {

    private record Entry(List<Piece> words, String value) {

        boolean standsAt(Pieces pieces, int from) {
            for (int i = 0; i < words.size(); i++) {
                int at = from + i;
                if (at >= pieces.size()
                        || !same(words.get(i).text(), pieces.get(at).text())) {
                    return false;
                }
            }
            return true;
        }

        private static boolean same(String entry, String word) {
            return Character.isUpperCase(entry.charAt(0))
                    ? entry.equals(word) || shouted(entry, word)
                    : entry.equalsIgnoreCase(word);
        }

        private static boolean shouted(String entry, String word) {
            return word.length() > 3 && entry.toUpperCase(Locale.ROOT).equals(word);
        }
    }

    private final Map<String, Map<String, List<Entry>>> kinds = new HashMap<>();

    private final Set<String> firsts = new HashSet<>();

    private Wordlist() {}

    static Wordlist read(KnowledgeSource source, String file, Set<String> known) {
        Wordlist list = new Wordlist();
        for (Table.Row row : Table.read(source, file).rows()) {
            String kind = row.required("kind");
            if (!known.contains(kind)) {
                throw row.error("unknown kind '" + kind + "'; known are "
                        + known.stream().sorted().toList());
            }
            list.add(kind, row.required("words"), row.text("value"));
        }
        return list;
    }

    private void add(String kind, String words, String value) {
        Entry entry = new Entry(Pieces.of(words).all(), value);
        List<Entry> entries = kinds.computeIfAbsent(kind, k -> new HashMap<>())
                .computeIfAbsent(entry.words().get(0).low(), w -> new ArrayList<>());
        firsts.add(entry.words().get(0).low());
        entries.add(entry);
        entries.sort(Comparator.comparingInt((Entry e) -> e.words().size()).reversed());
    }

    /** The longest entry of the kind whose words begin at the place. */
    Optional<Met> at(Pieces pieces, int from, String kind) {
        if (from < 0 || from >= pieces.size()) {
            return Optional.empty();
        }
        return kinds.getOrDefault(kind, Map.of()).getOrDefault(pieces.get(from).low(), List.of()).stream()
                .filter(entry -> entry.standsAt(pieces, from))
                .findFirst()
                .map(entry -> new Met(entry.value(), entry.words().size()));
    }

    /** True if some entry begins with this word in lower case. */
    boolean begins(String low) {
        return firsts.contains(low);
    }

    /** The longest entry of the kind whose words end before the place. */
    Optional<Met> before(Pieces pieces, int end, String kind) {
        for (int length = 3; length > 0; length--) {
            Optional<Met> met = at(pieces, end - length, kind);
            if (met.isPresent() && met.get().length() == length) {
                return met;
            }
        }
        return Optional.empty();
    }
}
