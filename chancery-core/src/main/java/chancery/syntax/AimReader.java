package chancery.syntax;

import chancery.knowledge.StatusWords;
import chancery.knowledge.StatusWords.Place;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.Locale;

/**
 * Tells whether an infinitive is only what somebody aims at. It is done where it completes a bare verb ("began to attack") or one of the
 * words by which it comes about ("was forced to leave", "used the base to attack"); on any other object, noun or adjective it is an aim.
 */
final class AimReader {

    private final StatusWords words;

    AimReader(StatusWords words) {
        this.words = words;
    }

    /** True for the infinitive, and for what is its object, goes on with it or is joined to it: "sent envoys to hold talks and sign". */
    boolean isAim(Tree tree, int head) {
        Token token = tree.token(head);
        if (tree.head(head).isEmpty()) {
            return false;
        }
        int above = tree.head(head).get();
        if (isInfinitive(tree, head)) {
            return isAimOf(tree, head, above) || (token.is("xcomp") && isAim(tree, above));
        }
        boolean object = token.isNoun() && token.relation().equals("obj");
        boolean joined = token.is("conj") && token.tag().equals("VB") && !tree.has(head, "nsubj", "aux");
        return (object || joined || token.is("xcomp")) && isAim(tree, above);
    }

    private boolean isAimOf(Tree tree, int infinitive, int above) {
        Token token = tree.token(infinitive);
        boolean bare = token.is("xcomp")
                && tree.token(above).isVerb()
                && !is(Place.ERRAND, tree, above)
                && tree.children(above, "obj").stream().noneMatch(object -> object < infinitive);
        boolean completes =
                token.is("xcomp") || token.is("advcl") || token.relation().equals("acl") || token.is("ccomp");
        return completes && !bare && !is(Place.MEANS, tree, above);
    }

    private boolean is(Place place, Tree tree, int word) {
        Token token = tree.token(word);
        return words.of(place, token.lemma().toLowerCase(Locale.ROOT)).isPresent()
                || words.of(place, token.word().toLowerCase(Locale.ROOT)).isPresent();
    }

    /** True for an aim that is only judged or named: "it is time to thank him", but not "came to thank him", who does it by coming. */
    boolean isOnlyNamed(Tree tree, int head) {
        return isAim(tree, head)
                && tree.head(head)
                        .filter(above -> tree.token(above).isVerb()
                                && !tree.token(above).lemma().equals("be"))
                        .isEmpty();
    }

    static boolean isInfinitive(Tree tree, int verb) {
        return tree.token(verb).tag().equals("VB")
                && tree.children(verb, "mark", "aux").stream()
                        .anyMatch(to -> tree.token(to).tag().equals("TO"));
    }
}
