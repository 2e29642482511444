package chancery.code;

import chancery.knowledge.ContextWords;
import chancery.model.Tree;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Reads the PLOVER contexts of an act from its words and those it governs. */
final class ContextReader {

    private final ContextWords words;

    ContextReader(ContextWords words) {
        this.words = words;
    }

    List<String> contexts(Tree tree, int head) {
        TreeSet<String> found = new TreeSet<>();
        BitSet near = tree.subtree(head);
        near.stream().forEach(i -> found.addAll(words.of(tree.token(i).lemma().toLowerCase(Locale.ROOT))));
        return List.copyOf(found);
    }
}
