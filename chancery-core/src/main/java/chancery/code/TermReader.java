package chancery.code;

import chancery.model.CodedAct;
import chancery.model.CodedTerm;
import chancery.model.ResolvedSentence;
import chancery.model.Span;
import chancery.model.Status;
import chancery.model.Term;
import chancery.model.Term.Stage;
import chancery.model.Tree;
import chancery.syntax.Roles;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what an agreement is about: "signed an agreement on defence" has defence for its subject, "signed several agreements
 * including a licence and a deal for a port" one subject for each.
 */
final class TermReader {

    private static final List<String> ABOUT =
            List.of("on", "for", "including", "about", "concerning", "regarding", "to", "under");
    private static final Set<String> SIGNED =
            Set.of("sign", "seal", "conclude", "finalise", "finalize", "ink", "reach", "strike", "agree");

    private final ResolvedSentence sentence;
    private final Tree tree;
    private final Roles roles;

    TermReader(ResolvedSentence sentence, Roles roles) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.roles = roles;
    }

    /** The subjects of the agreement that was coded, of which the phrase asked for these words. */
    List<CodedTerm> terms(CodedAct coded, Set<Integer> words) {
        int agreement = words.stream()
                .filter(word -> word != coded.head() && tree.token(word).isNoun())
                .findFirst()
                .orElse(coded.head());
        return subjects(agreement).stream().map(subject -> term(subject, coded)).toList();
    }

    private List<Integer> subjects(int agreement) {
        for (String preposition : ABOUT) {
            List<Integer> found = roles.prepositional(agreement, preposition).stream()
                    .filter(subject -> sentence.timeAt(subject).isEmpty())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<Integer> acl = roles.infinitives(agreement);
        return acl.isEmpty() ? List.of(agreement) : acl;
    }

    private CodedTerm term(int subject, CodedAct coded) {
        Stage stage = stage(coded.head(), coded.status());
        Term term = new Term(
                coded.act().participants(), words(subject), stage, coded.act().when(), List.of());
        return new CodedTerm(term, subject, phrase(subject), coded.rule());
    }

    private String words(int subject) {
        BitSet near = nearWords(subject);
        StringBuilder text = new StringBuilder();
        for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
            boolean glued = text.length() == 0
                    || (i > 0
                            && tree.token(i - 1).span().end()
                                    == tree.token(i).span().start());
            text.append(glued ? "" : " ").append(tree.token(i).word());
        }
        return text.toString();
    }

    private Span phrase(int subject) {
        BitSet near = nearWords(subject);
        return tree.span(near.nextSetBit(0), near.length() - 1);
    }

    /** The words of the subject without its preposition, its day, and what is co-ordinated with it. */
    private BitSet nearWords(int subject) {
        BitSet words = tree.subtree(subject);
        for (int child : tree.children(subject, "conj", "cc", "case", "mark", "punct")) {
            words.andNot(tree.subtree(child));
        }
        sentence.times().stream()
                .filter(time -> tree.token(time.head()).head() == subject)
                .forEach(time -> words.andNot(tree.subtree(time.head())));
        words.set(subject);
        return words;
    }

    private Stage stage(int head, Status status) {
        if (status == Status.PLANNED || status == Status.HYPOTHETICAL) {
            return Stage.PROPOSED;
        }
        return SIGNED.contains(tree.token(head).lemma()) ? Stage.SIGNED : Stage.NEGOTIATED;
    }
}
