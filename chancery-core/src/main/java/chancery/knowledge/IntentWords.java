package chancery.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that tell what somebody binds himself or others to by what he says, from {@code voices/intent.tsv}. */
public final class IntentWords {

    /** What a word says of what is said. */
    public enum Use {
        /** others are to do it: must */
        DUTY,
        /** the speaker's side is going to do it: will */
        WILL,
        /** the speaker's side would do it: ready to */
        READY,
        /** what happens to somebody and is not in his hands: face, lose */
        UNWILLED,
        /** the speaker is of one mind with others, and bound to nothing: shares the concern */
        VIEW,
        /** what somebody has in mind, and nobody has heard: fears */
        THOUGHT,
        /** the verb by which somebody comes to speak: went on to say */
        TURN
    }

    /**
     * A word with its example.
     *
     * @param rule where it is written: file and line
     */
    public record Entry(Use use, String word, String example, String rule) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);

    IntentWords(KnowledgeSource source) {
        for (Table.Row row : Table.read(source, "voices/intent.tsv").rows()) {
            Use use = row.one("use", Use.class);
            String word = row.required("word").toLowerCase(Locale.ROOT);
            words.computeIfAbsent(use, one -> new HashSet<>()).add(word);
            entries.add(new Entry(use, word, row.required("example"), row.place()));
        }
    }

    /** All of them, in file order. */
    public List<Entry> all() {
        return List.copyOf(entries);
    }

    /** Whether the lemma has this use. */
    public boolean is(Use use, String lemma) {
        return words.getOrDefault(use, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
    }
}
