package chancery.train.teach;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Trees in the style of ClearNLP, which NLP4J makes, turned into Universal Dependencies: prepositions, copulas and
 * conjunctions stop being heads. What has no certain counterpart gets an unknown head.
 */
final class ClearStyle {

    private static final Set<String> PREPOSITIONS = Set.of("prep", "agent", "dative");
    private static final Set<String> FORMS_OF_BE =
            Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m");
    private static final Set<String> AUXILIARIES = Set.of("aux", "auxpass");
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("dobj", "obj"),
            Map.entry("dative", "iobj"),
            Map.entry("nsubjpass", "nsubj:pass"),
            Map.entry("csubjpass", "csubj:pass"),
            Map.entry("auxpass", "aux:pass"),
            Map.entry("relcl", "acl:relcl"),
            Map.entry("poss", "nmod:poss"),
            Map.entry("neg", "advmod"),
            Map.entry("prt", "compound:prt"),
            Map.entry("predet", "det:predet"),
            Map.entry("preconj", "cc:preconj"),
            Map.entry("num", "nummod"),
            Map.entry("npadvmod", "obl:npmod"),
            Map.entry("acomp", "xcomp"),
            Map.entry("attr", "xcomp"),
            Map.entry("oprd", "xcomp"),
            Map.entry("quantmod", "advmod"),
            Map.entry("complm", "mark"));

    private final List<String> words;
    private final String[] tags;
    private final int[] heads;
    private final String[] labels;

    private ClearStyle(List<String> words, String[] tags, int[] heads, String[] labels) {
        this.words = words;
        this.tags = tags;
        this.heads = heads.clone();
        this.labels = labels.clone();
    }

    /** The tree in the relations of Universal Dependencies; heads count from 0, -1 is the root. */
    static Tree toUniversal(List<String> words, String[] tags, int[] heads, String[] labels) {
        ClearStyle style = new ClearStyle(words, tags, heads, labels);
        style.lowerPrepositions();
        style.lowerCopulas();
        style.flattenConjuncts();
        style.rename();
        return Tree.of(style.heads, style.labels);
    }

    /** "visited - in - March" becomes "visited - March - in": the object takes the place of its preposition. */
    private void lowerPrepositions() {
        for (int p = heads.length - 1; p >= 0; p--) {
            boolean preposition =
                    PREPOSITIONS.contains(labels[p]) && !tags[p].startsWith("NN") && !tags[p].startsWith("PRP");
            boolean second = labels[p].equals("conj") && (tags[p].equals("IN") || tags[p].equals("TO"));
            if (preposition || second) {
                lower(p, second);
            }
        }
    }

    private void lower(int p, boolean second) {
        int object = child(p, "pobj");
        int clause = object < 0 ? child(p, "pcomp") : -1;
        int inner = Math.max(object, clause);
        if (inner < 0) {
            forget(p);
            return;
        }
        boolean underPreposition = heads[p] >= 0 && PREPOSITIONS.contains(labels[heads[p]]);
        heads[inner] = heads[p];
        labels[inner] = second || underPreposition ? (second ? "conj" : "pobj") : relation(heads[p], clause >= 0);
        moveChildren(p, inner);
        heads[p] = underPreposition ? Tree.UNKNOWN : inner;
        labels[p] = clause >= 0 ? "mark" : "case";
    }

    private String relation(int head, boolean clause) {
        boolean nominal =
                head >= 0 && (tags[head].startsWith("NN") || tags[head].startsWith("PRP") || tags[head].equals("CD"));
        if (clause) {
            return nominal ? "acl" : "advcl";
        }
        return nominal ? "nmod" : "obl";
    }

    /** "is - minister" becomes "minister - is"; with a place or nothing behind "be" the head is left open. */
    private void lowerCopulas() {
        for (int be = 0; be < heads.length; be++) {
            if (FORMS_OF_BE.contains(words.get(be).toLowerCase(Locale.ROOT)) && !AUXILIARIES.contains(labels[be])) {
                lowerCopula(be);
            }
        }
    }

    private void lowerCopula(int be) {
        int predicate = Math.max(child(be, "attr"), child(be, "acomp"));
        if (child(be, "expl") >= 0) {
            if (predicate >= 0) {
                labels[predicate] = "nsubj";
            }
        } else if (predicate >= 0) {
            heads[predicate] = heads[be];
            labels[predicate] = labels[be];
            moveChildren(be, predicate);
            heads[be] = predicate;
            labels[be] = "cop";
        } else if (child(be, "obl") >= 0) {
            forget(be);
            for (int i = 0; i < heads.length; i++) {
                if (heads[i] == be) {
                    forget(i);
                }
            }
        }
    }

    /** "A, B and C": C hangs on A and not on B, and "and" hangs on C. */
    private void flattenConjuncts() {
        for (int i = 0; i < heads.length; i++) {
            while (labels[i].equals("conj") && heads[i] >= 0 && labels[heads[i]].equals("conj")) {
                heads[i] = heads[heads[i]];
            }
        }
        for (int i = 0; i < heads.length; i++) {
            if (labels[i].equals("cc")) {
                heads[i] = conjunctAfter(i);
            }
        }
    }

    private int conjunctAfter(int cc) {
        int first = heads[cc];
        if (first >= 0 && labels[first].equals("conj")) {
            first = heads[first];
        }
        for (int i = cc + 1; i < heads.length; i++) {
            if (labels[i].equals("conj") && heads[i] == first) {
                return i;
            }
        }
        return Tree.UNKNOWN;
    }

    private void rename() {
        for (int i = 0; i < heads.length; i++) {
            if (labels[i].equals("punct")) {
                heads[i] = Tree.UNKNOWN;
            } else if (labels[i].equals("nmod")) {
                labels[i] = modifier(i);
            } else if (labels[i].equals("aux") && tags[i].equals("TO")) {
                labels[i] = "mark";
            } else {
                labels[i] = SAME.getOrDefault(labels[i], labels[i]);
            }
        }
    }

    /** ClearNLP's nmod is any word before a noun; ours, made above, is a noun with a preposition. */
    private String modifier(int word) {
        if (child(word, "case") >= 0) {
            return "nmod";
        }
        return tags[word].startsWith("NN") ? "compound" : "amod";
    }

    private int child(int head, String label) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && labels[i].equals(label)) {
                return i;
            }
        }
        return -1;
    }

    private void moveChildren(int from, int to) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == from && i != to) {
                heads[i] = to;
            }
        }
    }

    private void forget(int word) {
        heads[word] = Tree.UNKNOWN;
    }
}
