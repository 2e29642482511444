package chancery.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which lemmas point to which PLOVER context, from {@code contexts.tsv}. */
public final class ContextWords {

    private final Map<String, Set<String>> contexts = new HashMap<>();

    ContextWords(KnowledgeSource source) {
        for (Table.Row row : Table.read(source, "contexts.tsv").rows()) {
            for (String lemma : row.words("words")) {
                contexts.computeIfAbsent(lemma, l -> new HashSet<>()).add(row.required("context"));
            }
        }
    }

    /** The contexts that this lemma points to. */
    public Set<String> of(String lemma) {
        return Set.copyOf(contexts.getOrDefault(lemma, Set.of()));
    }
}
