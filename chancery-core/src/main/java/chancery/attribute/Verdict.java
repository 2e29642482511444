package chancery.attribute;

import chancery.model.Participant;
import chancery.model.Span;
import chancery.model.Tree;
import chancery.syntax.Parties;
import chancery.syntax.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Tells whether plain words pass judgement on somebody: a word of approval or disapproval has to be said of him ("Chad has failed",
 * "the presence of Chad is the cause of trouble") or of what is his ("Chad's unfailing support"). Warm words near a name are none.
 */
final class Verdict {

    private final Tree tree;
    private final Roles roles;
    private final Parties parties;
    private final ToIntFunction<Span> tone;

    Verdict(Tree tree, Roles roles, Parties parties, ToIntFunction<Span> tone) {
        this.tree = tree;
        this.roles = roles;
        this.parties = parties;
        this.tone = tone;
    }

    boolean isPassedOn(Participant target, Span content) {
        return IntStream.range(0, tree.size())
                .filter(token -> content.contains(tree.token(token).span()))
                .filter(token -> tone.applyAsInt(tree.token(token).span()) != 0)
                .anyMatch(token -> isOf(token, target) || isSaidOf(token, target));
    }

    /** "Chad's support", "the Chadian aggression", "support by Chad"; for "unfailing" the same of the noun that it stands with. */
    private boolean isOf(int judgement, Participant target) {
        int noun = tree.token(judgement).is("amod") ? tree.head(judgement).orElse(judgement) : judgement;
        List<Integer> owners = new ArrayList<>(tree.children(noun, "nmod:poss", "amod", "compound"));
        List.of("of", "by", "from").forEach(preposition -> owners.addAll(roles.prepositional(noun, preposition)));
        return names(owners, target);
    }

    /** The subject of the clause that the word stands in. */
    private boolean isSaidOf(int judgement, Participant target) {
        return tree.ancestors(judgement).stream()
                .filter(above -> tree.has(above, "nsubj", "nsubj:pass"))
                .findFirst()
                .filter(predicate -> names(roles.subjects(predicate), target))
                .isPresent();
    }

    private boolean names(List<Integer> tokens, Participant target) {
        return parties.actors(tokens).stream()
                .anyMatch(actor -> Sides.side(actor).equals(Sides.side(target)));
    }
}
