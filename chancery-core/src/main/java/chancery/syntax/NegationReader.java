package chancery.syntax;

import chancery.knowledge.StatusWords;
import chancery.knowledge.StatusWords.Place;
import chancery.model.Status;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.Locale;
import java.util.Optional;

/** Tells whether a word is denied: by its own modifiers, by its subject or object, or by words that judge what is told. */
final class NegationReader {

    private final StatusWords words;

    NegationReader(StatusWords words) {
        this.words = words;
    }

    /** True for "did not attack", "neither side attacked", "signed no agreement", "nobody met", "did not attack or shell". */
    boolean isNegated(Tree tree, int head) {
        return isModified(tree, head) || (tree.token(head).isVerb() && hasNoParty(tree, head)) || isShared(tree, head);
    }

    /** By its own words alone: "will not help", but not "will spare no effort". */
    boolean isModified(Tree tree, int head) {
        return tree.children(head, "advmod", "det", "neg", "aux", "cc").stream()
                .anyMatch(child -> isDenial(tree, Place.MODIFIER, child) && !isTakenBack(tree, child));
    }

    /** "not only attacked but occupied": both are done. */
    boolean isTakenBack(Tree tree, int negation) {
        return negation + 1 < tree.size()
                && words.of(Place.ADDITION, lemma(tree, negation + 1)).isPresent();
    }

    private boolean hasNoParty(Tree tree, int verb) {
        return tree.children(verb, "nsubj", "obj").stream()
                .anyMatch(party -> isDenial(tree, Place.PARTY, party)
                        || tree.children(party, "det", "cc").stream()
                                .anyMatch(child -> isDenial(tree, Place.MODIFIER, child)));
    }

    /** The second of two joined by "or" shares the negation of the first. */
    private boolean isShared(Tree tree, int head) {
        Token token = tree.token(head);
        boolean joined = token.is("conj")
                && !tree.has(head, "nsubj", "aux")
                && tree.children(head, "cc").stream()
                        .anyMatch(cc -> lemma(tree, cc).equals("or"));
        return joined && tree.head(head).filter(first -> isNegated(tree, first)).isPresent();
    }

    /**
     * What a word above makes of what is told below it: "reports that … are untrue", "it is not true that …", "false reports of …"
     * deny it; "no evidence that …" leaves it open.
     */
    Optional<Status> verdict(Tree tree, int below, int governor) {
        return judged(tree, below, governor)
                .or(() -> isModifiedByVerdict(tree, below, governor)
                        ? Optional.of(Status.DENIED)
                        : unproved(tree, governor));
    }

    private Optional<Status> judged(Tree tree, int below, int governor) {
        Token token = tree.token(below);
        boolean clause = token.is("ccomp") || token.is("csubj") || token.is("acl");
        boolean claim = token.is("nsubj")
                && !tree.children(below, "ccomp", "acl", "nmod").isEmpty();
        if (!clause && !claim) {
            return Optional.empty();
        }
        boolean negated = isNegated(tree, governor);
        return words.of(Place.VERDICT, lemma(tree, governor))
                .map(verdict -> (verdict == Status.DENIED) == negated ? Status.HAPPENED : Status.DENIED)
                .filter(Status.DENIED::equals);
    }

    private boolean isModifiedByVerdict(Tree tree, int below, int governor) {
        Token token = tree.token(below);
        return (token.is("ccomp") || token.is("acl") || token.is("nmod"))
                && tree.token(governor).isNoun()
                && tree.children(governor, "amod").stream().anyMatch(child -> isDenial(tree, Place.VERDICT, child));
    }

    /** "no evidence that", "found no sign of", "did not find proof that". */
    private Optional<Status> unproved(Tree tree, int governor) {
        Optional<Status> open = words.of(Place.PROOF, lemma(tree, governor));
        boolean missing = isNegated(tree, governor)
                || (tree.token(governor).is("obj")
                        && tree.head(governor)
                                .filter(verb -> isNegated(tree, verb))
                                .isPresent());
        return missing ? open : Optional.empty();
    }

    private boolean isDenial(Tree tree, Place place, int token) {
        return words.of(place, lemma(tree, token)).filter(Status.DENIED::equals).isPresent();
    }

    private static String lemma(Tree tree, int index) {
        return tree.token(index).lemma().toLowerCase(Locale.ROOT);
    }
}
