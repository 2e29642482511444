package chancery.place;

import chancery.knowledge.PlaceWords;
import chancery.knowledge.Places;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells a place from the government of the same name by the words it hangs on. */
final class Locative {

    private static final Set<String> WAYS = Set.of("to", "from", "for");
    private static final Set<String> LEGS = Set.of("between", "of");

    private final PlaceWords words;

    Locative(PlaceWords words) {
        this.words = words;
    }

    boolean isPlace(Tree tree, Hit hit) {
        int anchor = anchor(tree, hit.head());
        if (tree.token(anchor).relation().equals("nsubj")) {
            return false;
        }
        return words.isArea(lemma(tree, hit.head()))
                || (hit.place().mayAct() ? isWhere(tree, hit, anchor) : !isActor(tree, anchor));
    }

    /** The first of several names: "Egypt" for "Jordan" in "to Egypt and Jordan". */
    static int anchor(Tree tree, int head) {
        int anchor = head;
        while (tree.token(anchor).is("conj")
                && tree.token(tree.token(anchor).head()).isName()) {
            anchor = tree.token(anchor).head();
        }
        return anchor;
    }

    /** "The Geneva talks" were in Geneva; "the US embassy" is not in the US. */
    private boolean isWhere(Tree tree, Hit hit, int head) {
        Token token = tree.token(head);
        Optional<Integer> above = tree.head(head);
        Optional<String> preposition = tree.preposition(head);
        if (preposition.isPresent()) {
            return words.isPlacePreposition(preposition.get())
                    || (WAYS.contains(preposition.get())
                            && above.filter(a -> words.isMotion(lemma(tree, a))).isPresent())
                    || (LEGS.contains(preposition.get())
                            && above.filter(a -> words.isArea(lemma(tree, a))).isPresent());
        }
        boolean visited = token.is("obj")
                && above.filter(a -> words.takesPlace(lemma(tree, a))).isPresent();
        boolean held = hit.place().kind() != Places.Kind.STATE
                && token.is("compound")
                && above.filter(a -> words.isHeld(lemma(tree, a))).isPresent();
        boolean named = token.is("appos")
                && above.filter(a -> words.isArea(lemma(tree, a))).isPresent();
        return visited || held || named;
    }

    /** "Talks with Gaza", "said by Hong Kong"; "Boston Consulting" is a name. */
    private boolean isActor(Tree tree, int head) {
        Optional<String> preposition = tree.preposition(head);
        boolean inName = tree.token(head).is("compound")
                && tree.head(head)
                        .filter(noun -> tree.token(noun).isName() && !words.isHeld(lemma(tree, noun)))
                        .isPresent();
        return inName
                || preposition.filter(Set.of("with", "by", "against")::contains).isPresent();
    }

    private static String lemma(Tree tree, int index) {
        return tree.token(index).lemma().toLowerCase(Locale.ROOT);
    }
}
