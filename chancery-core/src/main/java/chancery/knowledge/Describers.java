package chancery.knowledge;

import chancery.model.Described;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Nouns and pronouns by which texts describe speakers without naming them, from {@code voices/speakers.tsv}. */
public final class Describers {

    private static final String FILE = "voices/speakers.tsv";
    private final Map<String, Described.Kind> kinds = new HashMap<>();

    Describers(KnowledgeSource source) {
        for (Table.Row row : Table.read(source, FILE).rows()) {
            Described.Kind kind = kind(row);
            row.words("words").forEach(word -> kinds.put(word, kind));
        }
    }

    /** The kind of source that a noun or pronoun stands for; empty for a word that says nothing by itself ("the wall"). */
    public Optional<Described.Kind> kind(String lemma) {
        return Optional.ofNullable(kinds.get(lemma.toLowerCase(Locale.ROOT)));
    }

    private static Described.Kind kind(Table.Row row) {
        try {
            return Described.Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("unknown kind of source '" + row.text("kind") + "'; the kinds are "
                    + List.of(Described.Kind.values()));
        }
    }
}
