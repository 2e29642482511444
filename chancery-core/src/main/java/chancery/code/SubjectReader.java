package chancery.code;

import chancery.model.ResolvedSentence;
import chancery.model.Span;
import chancery.model.Tree;
import chancery.syntax.Roles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Reads what an agreement is about: "signed an agreement on defence" has defence for its subject, "signed several agreements
 * including a licence and a deal for a port" one subject for each.
 */
final class SubjectReader {

    private static final List<String> ABOUT =
            List.of("on", "for", "including", "about", "concerning", "regarding", "to", "under");

    private final ResolvedSentence sentence;
    private final Tree tree;
    private final Roles roles;
    private final IntPredicate isStage;

    /** @param isStage true for verbs that tell what becomes of an agreement */
    SubjectReader(ResolvedSentence sentence, Roles roles, IntPredicate isStage) {
        this.isStage = isStage;
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.roles = roles;
    }

    /** The words that head its subjects; the agreement's own where no subject is told. */
    List<Integer> subjects(int agreement) {
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
        List<Integer> aims = tree.token(agreement).isNoun() ? roles.infinitives(agreement) : List.of();
        List<Integer> told = aims.isEmpty() ? clauses(agreement) : aims;
        return told.isEmpty() ? List.of(agreement) : told;
    }

    /** "An accord that ends the war", "a pact covering fish": what a clause on the noun tells of it, if it is no stage of its life. */
    private List<Integer> clauses(int agreement) {
        return tree.token(agreement).isNoun()
                ? tree.children(agreement, "acl").stream()
                        .filter(clause -> clause > agreement
                                && !isStage.test(clause)
                                && (tree.token(clause).tag().equals("VBG") || hasRelativeSubject(clause)))
                        .limit(1)
                        .toList()
                : List.of();
    }

    private boolean hasRelativeSubject(int clause) {
        return tree.children(clause, "nsubj").stream()
                .anyMatch(subject -> tree.token(subject).tag().startsWith("W"));
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

    /** The words of one of them. */
    String words(int subject, List<Integer> subjects) {
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

    /** Where the words of one of them stand. */
    Span phrase(int subject, List<Integer> subjects) {
        BitSet near = nearWords(subject, subjects);
        return tree.span(near.nextSetBit(0), near.length() - 1);
    }

    /** The words of the subject without its preposition, its day, and what is co-ordinated with it. */
    private BitSet nearWords(int subject, List<Integer> subjects) {
        BitSet words = tree.subtree(subject);
        for (int child : tree.children(subject, "conj", "cc", "case", "mark", "punct")) {
            words.andNot(tree.subtree(child));
        }
        tree.children(subject, "nsubj").stream()
                .filter(pronoun -> tree.token(pronoun).tag().startsWith("W"))
                .forEach(words::clear);
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
}
