package chancery.code;

import chancery.knowledge.Pattern;
import chancery.knowledge.Phrase;
import chancery.model.Tree;
import chancery.syntax.Roles;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which words stand inside the complement of a phrase that says something about acts told there. */
final class Scope {

    private final Map<PhraseMatcher.Match, BitSet> complements = new LinkedHashMap<>();

    Scope(Tree tree, Roles roles, List<PhraseMatcher.Match> matches) {
        for (PhraseMatcher.Match match : matches) {
            if (match.phrase().inner() != Phrase.Inner.KEEP) {
                complements.put(match, complement(tree, roles, match));
            }
        }
    }

    /** The phrases that have the word in their complement, the innermost first. */
    List<PhraseMatcher.Match> around(int head) {
        return complements.entrySet().stream()
                .filter(entry ->
                        entry.getKey().head() != head && entry.getValue().get(head))
                .sorted(Comparator.comparingInt(entry -> entry.getValue().cardinality()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static BitSet complement(Tree tree, Roles roles, PhraseMatcher.Match match) {
        int head = match.head();
        BitSet inside = new BitSet(tree.size());
        roles.infinitives(head).forEach(i -> inside.or(tree.subtree(i)));
        roles.clauses(head).forEach(i -> inside.or(tree.subtree(i)));
        roles.objects(head).stream().filter(i -> i > head).forEach(i -> inside.or(tree.subtree(i)));
        if (match.phrase().inner() != Phrase.Inner.ABSORB) {
            tree.children(head, "nsubj:pass").forEach(i -> inside.or(tree.subtree(i)));
        }
        for (Pattern.Need need : match.phrase().pattern().needs()) {
            if (need.relation() == Pattern.Relation.PREPOSITION && !need.forbidden()) {
                roles.prepositional(head, need.preposition()).forEach(i -> inside.or(tree.subtree(i)));
            }
        }
        if (match.phrase().pattern().pos() != Pattern.Pos.VERB) {
            tree.children(head, "nmod", "acl").stream().filter(i -> i > head).forEach(i -> inside.or(tree.subtree(i)));
        }
        removeAsides(tree, inside);
        inside.clear(head);
        return inside;
    }

    /** Relative clauses tell facts of their own, whatever stands around them. */
    private static void removeAsides(Tree tree, BitSet inside) {
        for (int i = inside.nextSetBit(0); i >= 0; i = inside.nextSetBit(i + 1)) {
            if (tree.token(i).is("acl:relcl")) {
                inside.andNot(tree.subtree(i));
            }
        }
    }
}
