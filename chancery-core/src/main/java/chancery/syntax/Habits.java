package chancery.syntax;

import chancery.model.Token;
import chancery.model.Tree;
import java.util.Set;

/** What is told of a kind of people as their habit, and of no occasion: "companies that sell wheat". */
final class Habits {

    private static final Set<String> PRESENT = Set.of("VBP", "VBZ");

    private Habits() {}

    /** True for a plain present in a clause on a plural noun that nothing makes definite. */
    static boolean isHabit(Tree tree, int verb) {
        Token token = tree.token(verb);
        return PRESENT.contains(token.tag())
                && token.relation().equals("acl:relcl")
                && !tree.has(verb, "aux")
                && tree.head(verb).filter(noun -> isKind(tree, noun)).isPresent();
    }

    private static boolean isKind(Tree tree, int noun) {
        return tree.token(noun).tag().equals("NNS") && !tree.has(noun, "det", "nmod:poss", "nummod");
    }
}
