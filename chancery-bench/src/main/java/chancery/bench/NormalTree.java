package chancery.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A tree in which conventions that differ between treebanks of one language are evened out, to compare trees by what they say.
 *
 * <ul>
 *   <li>Flat names: UD has the first word as head ({@code flat}), CoreNLP the last ({@code compound}); here it is the last.
 *   <li>"made him angry": GUM has "him" as object of "made", CoreNLP as subject of "angry"; here it is the object. Only where the predicate is
 *       neither a verb nor has a copula or auxiliary of its own.
 *   <li>"told him that": GUM has {@code iobj}, CoreNLP {@code obj} where there is no other object; here both are {@code obj}.
 * </ul>
 */
final class NormalTree {

    private static final String FLAT = "flat";
    private static final String OBJECT = "obj";
    private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp");
    private static final Set<String> VERBAL = Set.of("cop", "aux", "mark");

    private final GoldTree tree;
    private final List<Integer> heads;
    private final List<String> relations;

    private NormalTree(GoldTree tree) {
        this.tree = tree;
        this.heads = new ArrayList<>(tree.heads());
        this.relations = new ArrayList<>(tree.relations());
    }

    static GoldTree of(GoldTree tree) {
        NormalTree normal = new NormalTree(tree);
        for (int word = 0; word < tree.size(); word++) {
            normal.turnName(word);
        }
        for (int word = 0; word < tree.size(); word++) {
            normal.raise(word);
            if (normal.relations.get(word).equals("iobj")) {
                normal.relations.set(word, OBJECT);
            }
        }
        return new GoldTree(tree.genre(), tree.forms(), tree.tags(), normal.heads, normal.relations, tree.names());
    }

    /** The last word of a flat name takes over the head, the relation and the children of the first; the others hang on it. */
    private void turnName(int first) {
        int last = lastOfName(first);
        if (last == first) {
            return;
        }
        heads.set(last, heads.get(first));
        relations.set(last, relations.get(first));
        heads.set(first, last);
        relations.set(first, FLAT);
        for (int word = 0; word < tree.size(); word++) {
            if (word != last && word != first && heads.get(word) == first) {
                heads.set(word, last);
            }
        }
    }

    private int lastOfName(int first) {
        int last = first;
        for (int word = first + 1; word < tree.size(); word++) {
            if (tree.heads().get(word) == first && tree.plainRelation(word).equals(FLAT)) {
                last = word;
            }
        }
        return last;
    }

    /** The subject of a bare predicate becomes the object of the verb that the predicate hangs on. */
    private void raise(int word) {
        int predicate = heads.get(word);
        if (predicate < 0 || !relations.get(word).equals("nsubj") || !isBare(predicate)) {
            return;
        }
        int verb = heads.get(predicate);
        if (verb >= 0 && verb < word && word < predicate && CLAUSES.contains(relations.get(predicate))) {
            heads.set(word, verb);
            relations.set(word, OBJECT);
        }
    }

    private boolean isBare(int predicate) {
        if (tree.tags().get(predicate).startsWith("VB")) {
            return false;
        }
        for (int word = 0; word < tree.size(); word++) {
            if (heads.get(word) == predicate
                    && VERBAL.contains(relations.get(word).replaceFirst(":.*", ""))) {
                return false;
            }
        }
        return true;
    }
}
