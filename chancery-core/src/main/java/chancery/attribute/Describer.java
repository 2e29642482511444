package chancery.attribute;

import chancery.knowledge.Describers;
import chancery.model.Actor;
import chancery.model.Described;
import chancery.model.Participant;
import chancery.model.Span;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads descriptions of speakers in one sentence: "a senior official familiar with the talks", "court papers". What follows in
 * a relative clause or between commas is no part of the description.
 */
final class Describer {

    private static final Set<String> APART =
            Set.of("acl:relcl", "appos", "parataxis", "punct", "cc", "conj", "case", "mark", "advcl", "dep");

    private final Describers words;
    private final String report;
    private final Tree tree;

    /** @param report the text of the whole report */
    Describer(Describers words, String report, Tree tree) {
        this.words = words;
        this.report = report;
        this.tree = tree;
    }

    /**
     * The description at the first of these heads.
     *
     * @param open true if the cue alone shows that whoever stands there speaks ("said that"): then any noun will do
     */
    Optional<Described> of(List<Integer> heads, boolean open) {
        return heads.stream().limit(1).flatMap(head -> of(head, open).stream()).findFirst();
    }

    private Optional<Described> of(int head, boolean open) {
        Token token = tree.token(head);
        Optional<Described.Kind> known = words.kind(token.lemma()).or(() -> words.kind(token.word()));
        Optional<Described.Kind> kind = known.or(() -> unknown(token, open));
        return kind.map(k -> new Described(span(head).of(report), k, span(head)));
    }

    /** A name of nobody known may be anybody's; any other word is a source only where the cue says so. */
    private static Optional<Described.Kind> unknown(Token token, boolean open) {
        if (token.tag().startsWith("NNP")) {
            return Optional.of(Described.Kind.PERSON);
        }
        return open ? Optional.of(Described.Kind.OTHER) : Optional.empty();
    }

    private Span span(int head) {
        BitSet phrase = tree.subtree(head);
        for (int child : tree.children().get(head)) {
            if (APART.contains(tree.token(child).relation())) {
                phrase.andNot(tree.subtree(child));
            }
        }
        int first = head;
        while (first > 0 && phrase.get(first - 1)) {
            first--;
        }
        int last = head;
        while (last + 1 < tree.size() && phrase.get(last + 1)) {
            last++;
        }
        return tree.span(first, last);
    }

    /** True if these speakers are named: a group or an unnamed holder of an office is only described. */
    static boolean areNamed(List<Participant> speakers) {
        return !speakers.isEmpty()
                && !speakers.stream()
                        .allMatch(speaker ->
                                speaker.actor() instanceof Actor.Group || speaker.actor() instanceof Actor.Unnamed);
    }
}
