package chancery.syntax;

import chancery.model.Token;
import chancery.model.Tree;
import java.util.Locale;
import java.util.Set;

/** How far what a word says of the things below it passes down the tree. */
final class Climbing {

    private static final Set<String> UPWARD =
            Set.of("xcomp", "advcl", "acl", "obj", "nmod", "obl", "conj", "ccomp", "nsubj", "csubj");

    /** What leads in a circumstance, which stands as it is whatever its main clause says. */
    private static final Set<String> ASIDE = Set.of(
            "after",
            "since",
            "because",
            "although",
            "though",
            "despite",
            "following",
            "amid",
            "as",
            "while",
            "when",
            "whereas",
            "upon");

    private static final Set<String> PAST_AUXILIARIES = Set.of("was", "were", "had", "has", "have", "did", "'d", "'ve");

    private Climbing() {}

    /** Status passes down through complements, objects and purposes, not through circumstances or other people's words. */
    static boolean climbs(Tree tree, int below, int governor) {
        Token token = tree.token(below);
        String relation = token.relation();
        int colon = relation.indexOf(':');
        String plain = colon < 0 ? relation : relation.substring(0, colon);
        boolean participle = plain.equals("acl") && token.tag().equals("VBN");
        return !participle
                && UPWARD.contains(plain)
                && !relation.equals("acl:relcl")
                && !(token.is("obl") && tree.token(governor).isVerb())
                && !(token.is("advcl") && isCircumstance(tree, below));
    }

    /** "refused after they were hurt", "left while attacking": told of another time. */
    private static boolean isCircumstance(Tree tree, int clause) {
        return isPast(tree, clause)
                || isAside(tree, clause)
                || (tree.token(clause).tag().equals("VBG") && !tree.has(clause, "nsubj") && isLedAside(tree, clause));
    }

    private static boolean isPast(Tree tree, int clause) {
        return tree.token(clause).tag().equals("VBD")
                || tree.children(clause, "aux", "aux:pass", "cop").stream()
                        .anyMatch(aux ->
                                PAST_AUXILIARIES.contains(tree.token(aux).word().toLowerCase(Locale.ROOT)));
    }

    private static boolean isLedAside(Tree tree, int clause) {
        return tree.children(clause, "mark", "case", "advmod").stream()
                .filter(mark -> mark < clause)
                .anyMatch(mark -> ASIDE.contains(tree.token(mark).word().toLowerCase(Locale.ROOT)));
    }

    /** "urged Chad to come, saying that": a participle that nothing ties to the verb stands for itself. */
    private static boolean isAside(Tree tree, int clause) {
        Token token = tree.token(clause);
        return token.is("advcl")
                && token.tag().equals("VBG")
                && !tree.has(clause, "mark", "case")
                && clause > 0
                && tree.token(clause - 1).word().equals(",");
    }
}
