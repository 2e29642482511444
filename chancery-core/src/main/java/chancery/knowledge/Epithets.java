package chancery.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Loaded wording, from {@code epithets.tsv}: what one side calls another. Some of it names somebody ("Zionist regime" is Israel), some may be
 * said of anybody ("terrorists"); all of it is kept as wording, and none of it is a name of whom it is said.
 */
public final class Epithets {

    private static final int LONGEST = 6;

    private final Lexicon<String> loaded = new Lexicon<>();
    private final Lexicon<String> naming = new Lexicon<>();

    private Epithets() {}

    static Epithets read(KnowledgeSource source) {
        Epithets epithets = new Epithets();
        Table.read(source, "epithets.tsv").rows().forEach(epithets::add);
        return epithets;
    }

    private void add(Table.Row row) {
        row.required("words");
        Optional<String> names = row.optional("names");
        for (String words : row.list("words")) {
            loaded.add(words, names.orElse(""), Lexicon.Case.FREE);
            names.ifPresent(who -> naming.name(words, who));
        }
    }

    /** The longest that begins with this token and names somebody: by ISO code, {@code organisation/KEY} or {@code person/KEY}. */
    public Optional<Lexicon.Hit<String>> naming(Words words, int token) {
        return naming.longest(words, token);
    }

    /** Whom these words name, as above; empty where they may mean anybody, or are not listed. */
    public Optional<String> named(String words) {
        return naming.of(words).stream().findFirst();
    }

    /** The loaded words in some text as they are written there, the longest ones, in their order. */
    public List<String> in(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = end(words, at);
            if (end > at) {
                found.add(String.join(" ", words.subList(at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private int end(List<String> words, int first) {
        for (int end = Math.min(words.size(), first + LONGEST); end > first; end--) {
            if (!loaded.of(String.join(" ", words.subList(first, end))).isEmpty()) {
                return end;
            }
        }
        return first;
    }
}
