package chancery.syntax;

import chancery.knowledge.HedgeWords;
import chancery.knowledge.HedgeWords.Place;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.Locale;
import java.util.Set;

/** Tells from the words around an act whether its teller stands behind it, or keeps it at arm's length. */
public final class HedgeReader {

    private static final Set<String> BELOW = Set.of("xcomp", "advcl", "ccomp", "acl", "nmod", "obl", "conj");

    private final HedgeWords words;

    public HedgeReader(HedgeWords words) {
        this.words = words;
    }

    /** True for "allegedly bombed", "the suspected attack", "is believed to have bombed", "suspected of bombing". */
    public boolean isHedged(Tree tree, int head) {
        return isModified(tree, head) || isGoverned(tree, head);
    }

    private boolean isModified(Tree tree, int head) {
        return tree.children(head, "advmod", "amod").stream()
                .anyMatch(child -> words.hedges(Place.MODIFIER, lemma(tree, child)) || isWord(tree, child));
    }

    /** "suspected" as an adjective may keep the lemma of its verb. */
    private boolean isWord(Tree tree, int child) {
        return words.hedges(Place.MODIFIER, tree.token(child).word().toLowerCase(Locale.ROOT));
    }

    private boolean isGoverned(Tree tree, int head) {
        Token token = tree.token(head);
        return BELOW.stream().anyMatch(token::is)
                && tree.head(head)
                        .filter(above -> token.is("conj")
                                ? isGoverned(tree, above)
                                : words.hedges(Place.GOVERNOR, lemma(tree, above)) && isHedge(tree, above))
                        .isPresent();
    }

    /** A noun, or a verb without one who says so: "is said to have", not "says it has". */
    private static boolean isHedge(Tree tree, int governor) {
        Token token = tree.token(governor);
        boolean passive = token.tag().equals("VBN")
                && (!tree.children(governor, "nsubj:pass", "aux:pass").isEmpty() || token.is("acl"));
        return token.isVerb() ? passive : token.isNoun();
    }

    private static String lemma(Tree tree, int index) {
        return tree.token(index).lemma().toLowerCase(Locale.ROOT);
    }
}
