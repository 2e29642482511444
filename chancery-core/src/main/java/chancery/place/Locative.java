package chancery.place;

import chancery.knowledge.PlaceWords;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells a place from the government of the same name by the words it hangs on. */
final class Locative {

    private static final Set<String> WAYS = Set.of("to", "from", "for");
    private static final Set<String> LEGS = Set.of("between", "of", "and");

    private final PlaceWords words;

    Locative(PlaceWords words) {
        this.words = words;
    }

    boolean isPlace(Tree tree, Hit hit) {
        Token token = tree.token(hit.head());
        if (token.relation().equals("nsubj")) {
            return false;
        }
        return isDescribed(hit) || (hit.place().mayAct() ? isWhere(tree, hit) : !isActor(tree, hit));
    }

    /** "The Syrian capital", "the city of Damascus" are never governments. */
    private static boolean isDescribed(Hit hit) {
        return hit.length() > 2;
    }

    private boolean isWhere(Tree tree, Hit hit) {
        int head = hit.head();
        Token token = tree.token(head);
        Optional<Integer> above = tree.head(head);
        Optional<String> preposition = tree.preposition(head);
        if (preposition.isPresent()) {
            return words.isPlacePreposition(preposition.get())
                    || (WAYS.contains(preposition.get()) && above.filter(a -> words.isMotion(lemma(tree, a))).isPresent())
                    || (LEGS.contains(preposition.get()) && above.filter(a -> words.isArea(lemma(tree, a))).isPresent());
        }
        boolean visited = token.is("obj") && above.filter(a -> words.takesPlace(lemma(tree, a))).isPresent();
        boolean held = token.is("compound") && above.filter(a -> words.isHeld(lemma(tree, a))).isPresent();
        boolean named = token.is("appos") && above.filter(a -> words.isArea(lemma(tree, a))).isPresent();
        boolean about = words.isArea(lemma(tree, head));
        return visited || held || named || about;
    }

    /** "Talks with Gaza", "said by Hong Kong". */
    private static boolean isActor(Tree tree, Hit hit) {
        Optional<String> preposition = tree.preposition(hit.head());
        return preposition.filter(Set.of("with", "by", "against")::contains).isPresent();
    }

    private static String lemma(Tree tree, int index) {
        return tree.token(index).lemma().toLowerCase(Locale.ROOT);
    }
}
