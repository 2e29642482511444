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
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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
        List<Integer> subjects = subjects(agreement);
        return subjects.stream().map(subject -> term(subject, subjects, coded)).toList();
    }

    private List<Integer> subjects(int agreement) {
        for (String preposition : ABOUT) {
            List<Integer> found = roles.prepositional(agreement, preposition).stream()
                    .filter(subject -> sentence.timeAt(subject).isEmpty())
                    .filter(subject -> sharedHead(subject).isEmpty())
                    .toList();
            if (!found.isEmpty()) {
                return found.stream()
                        .flatMap(subject -> listed(subject).stream())
                        .toList();
            }
        }
        List<Integer> acl = roles.infinitives(agreement);
        return acl.isEmpty() ? List.of(agreement) : acl;
    }

    /**
     * The items of a list that begins with this subject: parsers hang the later ones on the first without a tie, after a comma ("a
     * licence, the transfer of land"), and the last on a word within the one before it ("and a quay for fishermen").
     */
    private List<Integer> listed(int subject) {
        List<Integer> items = new ArrayList<>(List.of(subject));
        tree.children(subject, "dep", "appos").stream()
                .filter(item -> item > subject && tree.token(item).isNoun())
                .forEach(items::add);
        if (items.size() > 1) {
            lastItem(items.get(items.size() - 1)).ifPresent(items::add);
        }
        return items;
    }

    /** "Defence and technical cooperation": a bare noun before "and" and an adjective is one more modifier of the noun behind them. */
    private Optional<Integer> sharedHead(int subject) {
        boolean bare = !tree.has(subject, "det", "amod", "nmod", "compound", "nummod", "acl", "nmod:poss");
        return bare
                ? tree.children(subject, "conj").stream()
                        .filter(next -> next == subject + 3
                                && tree.token(subject + 1).is("cc")
                                && tree.token(subject + 2).is("amod"))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Integer> lastItem(int item) {
        return IntStream.range(item + 1, tree.size())
                .filter(token -> tree.subtree(item).get(token)
                        && tree.token(token).is("conj")
                        && tree.has(token, "cc")
                        && tree.has(token, "det", "nummod", "nmod"))
                .boxed()
                .findFirst();
    }

    private CodedTerm term(int subject, List<Integer> subjects, CodedAct coded) {
        Stage stage = stage(coded.head(), coded.status());
        Term term = new Term(
                coded.act().participants(),
                words(subject, subjects),
                stage,
                coded.act().when(),
                List.of());
        return new CodedTerm(term, subject, phrase(subject, subjects), coded.rule());
    }

    private String words(int subject, List<Integer> subjects) {
        BitSet near = nearWords(subject, subjects);
        StringBuilder text = new StringBuilder();
        for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
            boolean glued = text.length() == 0
                    || (near.get(i - 1)
                            && tree.token(i - 1).span().end()
                                    == tree.token(i).span().start());
            text.append(glued ? "" : " ").append(tree.token(i).word());
        }
        return text.toString();
    }

    private Span phrase(int subject, List<Integer> subjects) {
        BitSet near = nearWords(subject, subjects);
        return tree.span(near.nextSetBit(0), near.length() - 1);
    }

    /** The words of the subject without its preposition, its day, and what is co-ordinated with it. */
    private BitSet nearWords(int subject, List<Integer> subjects) {
        BitSet words = tree.subtree(subject);
        for (int child : tree.children(subject, "conj", "cc", "case", "mark", "punct")) {
            words.andNot(tree.subtree(child));
        }
        subjects.stream().filter(other -> !tree.subtree(other).get(subject)).forEach(other -> {
            words.andNot(tree.subtree(other));
            tree.children(other, "cc").forEach(words::clear);
        });
        sentence.times().stream()
                .filter(time -> tree.token(time.head()).head() == subject)
                .forEach(time -> words.andNot(tree.subtree(time.head())));
        words.set(subject);
        tree.head(subject)
                .filter(first ->
                        sharedHead(first).filter(head -> head == subject).isPresent())
                .ifPresent(first -> words.set(first, subject));
        return words;
    }

    private Stage stage(int head, Status status) {
        if (status == Status.PLANNED || status == Status.HYPOTHETICAL) {
            return Stage.PROPOSED;
        }
        return SIGNED.contains(tree.token(head).lemma()) ? Stage.SIGNED : Stage.NEGOTIATED;
    }
}
