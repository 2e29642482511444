package chancery.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with what they stand for, for longest match from a token on. Hyphens and full stops in the text do not count, case
 * does as the phrase asks.
 *
 * @param <T> what a phrase stands for
 */
public final class Lexicon<T> {

    /** How the case of the text must be. */
    public enum Case {
        /** any */
        FREE,
        /** a capital or digit first */
        NAME,
        /** exactly as the phrase is written: an acronym */
        EXACT
    }

    /**
     * The longest phrase that begins at a token.
     *
     * @param last index of its last token, inclusive
     * @param values what the phrase stands for, in file order
     */
    public record Hit<T>(int last, List<T> values) {
        public Hit {
            values = List.copyOf(values);
        }
    }

    private record Entry<T>(T value, Case letters, String written) {}

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>(2);
        final List<Entry<T>> entries = new ArrayList<>(1);
    }

    private static final int SHORT = 5;
    private final Node<T> root = new Node<>();

    /** Adds a name: a phrase in capitals of at most five letters is an acronym and must be met as it is. */
    void name(String phrase, T value) {
        String joined = String.join("", Spelling.parts(phrase));
        boolean acronym = joined.length() <= SHORT && joined.chars().noneMatch(Character::isLowerCase);
        boolean capital = joined.chars().anyMatch(Character::isUpperCase);
        add(phrase, value, acronym ? Case.EXACT : capital ? Case.NAME : Case.FREE);
    }

    /** Adds a common noun or title: one in capitals is an acronym ("MP"), others are met in any case. */
    void word(String phrase, T value) {
        boolean acronym = phrase.length() <= SHORT
                && phrase.chars().filter(Character::isUpperCase).count() > 1;
        add(phrase, value, acronym ? Case.EXACT : Case.FREE);
    }

    void add(String phrase, T value, Case letters) {
        Node<T> node = root;
        List<String> parts = Spelling.parts(phrase);
        for (String part : parts) {
            node = node.next.computeIfAbsent(Spelling.fold(part), k -> new Node<>());
        }
        Entry<T> entry = new Entry<>(value, letters, String.join("", parts));
        if (node != root && !node.entries.contains(entry)) {
            node.entries.add(entry);
        }
    }

    /** The longest phrase that begins with this token. */
    public Optional<Hit<T>> longest(Words words, int first) {
        Node<T> node = root;
        Optional<Hit<T>> best = Optional.empty();
        for (int token = first; token < words.size(); token++) {
            Node<T> end = walk(node, words, token);
            if (end == null) {
                break;
            }
            node = end;
            if (!node.entries.isEmpty() && !words.parts(token).isEmpty()) {
                List<T> values = fitting(node.entries, words, first, token);
                best = values.isEmpty() ? best : Optional.of(new Hit<>(token, values));
            }
        }
        return best;
    }

    /** What exactly these words stand for. */
    public List<T> of(String phrase) {
        Node<T> node = root;
        for (String part : Spelling.parts(phrase)) {
            node = node.next.get(Spelling.fold(part));
            if (node == null) {
                return List.of();
            }
        }
        return node.entries.stream().map(Entry::value).distinct().toList();
    }

    private @Nullable Node<T> walk(Node<T> from, Words words, int token) {
        List<String> parts = words.parts(token);
        if (parts.isEmpty() && from == root) {
            return null;
        }
        if (parts.isEmpty()) {
            return words.joins(token) ? from : null;
        }
        Node<T> node = from;
        for (String part : parts) {
            node = node.next.get(part);
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    private List<T> fitting(List<Entry<T>> entries, Words words, int first, int last) {
        List<T> values = new ArrayList<>(entries.size());
        for (Entry<T> entry : entries) {
            if (fits(entry, words, first, last) && !values.contains(entry.value)) {
                values.add(entry.value);
            }
        }
        return values;
    }

    private boolean fits(Entry<T> entry, Words words, int first, int last) {
        return switch (entry.letters) {
            case NAME ->
                !Character.isLowerCase(words.raw(words.firstPart(first)).charAt(0))
                        || Character.isLowerCase(entry.written.charAt(0));
            case EXACT -> entry.written.equals(words.raw(first, last));
            case FREE -> true;
        };
    }
}
