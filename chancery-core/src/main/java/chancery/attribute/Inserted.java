package chancery.attribute;

import chancery.model.Span;
import chancery.model.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words of saying set into what is said or put after it, between commas: "The test, the ministry said, was its biggest yet".
 * All the rest of the sentence is then what is said, whatever a parser makes of it.
 */
final class Inserted {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> OPENING = Set.of("IN", "WDT", "WP", "WRB", "CC", "WP$", "VBG", "TO");
    private static final Set<String> ABOUT = Set.of("WDT", "WP", "WP$", "VBG");
    private static final String AS = "as";
    /** Commas and dashes, which part what is set into a sentence from the rest of it. */
    static final Set<String> PAUSES = Set.of(",", "--", "\u2014", "\u2013", "\u2015");

    private final Tree tree;
    private final boolean told;

    /** @param told true for a cue whose object is who is told: "he told reporters" */
    Inserted(Tree tree, boolean told) {
        this.tree = tree;
        this.told = told;
    }

    /**
     * What is said around an inserted cue, in one or two pieces; empty if the cue is not inserted.
     *
     * @param cue index of a finite verb of saying
     * @param others the heads of all cues of the sentence
     */
    List<Span> around(int cue, List<Integer> others) {
        if (isLedByAs(cue)) {
            return behind(cue, others);
        }
        int left = pauseBefore(cue);
        if (left <= 0 || !isFinite(cue) || !speaksInside(left, cue)) {
            return List.of();
        }
        int right = rightOf(cue);
        if (!isBare(left + 1, right, cue)) {
            return List.of();
        }
        Optional<Span> rest = right < tree.size() - 1 && isPause(right) && goesOn(right + 1, cue, others)
                ? piece(right + 1, endOfWords(cue, right + 1, others))
                : Optional.empty();
        List<Span> pieces = new ArrayList<>();
        if (rest.isEmpty() || !isOnlyScene(left, right)) {
            piece(0, left).ifPresent(pieces::add);
        }
        rest.ifPresent(pieces::add);
        return pieces;
    }

    /** True for a cue in "As the ministry said, the ferry sank": a clause with "as" that opens the sentence. */
    boolean isLedByAs(int cue) {
        return tree.token(0).lemma().equalsIgnoreCase(AS)
                && pauseBefore(cue) < 0
                && isFinite(cue)
                && isBare(1, rightOf(cue), cue);
    }

    /** All that follows the clause is what is said. */
    private List<Span> behind(int cue, List<Integer> others) {
        int right = rightOf(cue);
        return right < tree.size() - 1 && isPause(right) && goesOn(right + 1, cue, others)
                ? piece(right + 1, endOfWords(cue, right + 1, others)).stream().toList()
                : List.of();
    }

    /** "The poll, which asks many, showed": who speaks stands before the pause, and the cue is not set into its words. */
    private boolean speaksInside(int left, int cue) {
        List<Integer> subjects = tree.children(cue, "nsubj", "nsubj:pass");
        return subjects.stream().noneMatch(subject -> subject < left)
                || subjects.stream().anyMatch(subject -> left < subject && subject < cue);
    }

    /** "Asked for the figures, he said, "I forget them"": before a quotation, words outside it are no words of his. */
    private boolean isOnlyScene(int left, int right) {
        boolean quoteAfter =
                IntStream.range(right, Math.min(right + 2, tree.size())).anyMatch(this::isQuote);
        return quoteAfter && IntStream.range(0, left + 1).noneMatch(this::isQuote);
    }

    private boolean isQuote(int token) {
        return tree.token(token).tag().matches("``|''");
    }

    /** The pause that the cue's own words begin after; -1 if there is none. */
    private int pauseBefore(int cue) {
        int at = cue - 1;
        while (at >= 0 && !isPause(at)) {
            at--;
        }
        return at;
    }

    private boolean isPause(int token) {
        return PAUSES.contains(tree.token(token).word());
    }

    /** Where the cue's own words end: at the next pause, or after what is said of the speaker ("said Ada Berg, the minister"). */
    private int rightOf(int cue) {
        int right = nextPause(cue + 1);
        while (right < tree.size() - 1
                && isPause(right)
                && belongsToSpeaker(right + 1, cue)
                && nextPause(right + 1) > right) {
            right = nextPause(right + 1);
        }
        return right;
    }

    private int nextPause(int from) {
        return IntStream.range(from, tree.size())
                .filter(i ->
                        isPause(i) || (i == tree.size() - 1 && tree.token(i).is("punct")))
                .findFirst()
                .orElse(tree.size());
    }

    private boolean belongsToSpeaker(int token, int cue) {
        return tree.children(cue, "nsubj").stream()
                .anyMatch(subject -> subject > cue && tree.subtree(subject).get(token));
    }

    /** True if nothing but the speaker, the cue and its circumstances stands there. */
    private boolean isBare(int from, int to, int cue) {
        boolean opens = !OPENING.contains(tree.token(from).tag());
        boolean lone = IntStream.range(from, Math.min(to, tree.size()))
                .filter(i -> i < cue || i > cue)
                .noneMatch(i -> FINITE.contains(tree.token(i).tag()) && !isOfSpeaker(i, cue) && !isHelper(i, cue));
        boolean speaker = IntStream.range(from, Math.min(to, tree.size()))
                .anyMatch(i -> i != cue
                        && (tree.token(i).isNoun() || tree.token(i).tag().equals("PRP")));
        boolean full = tree.children(cue, "obj", "ccomp", "xcomp").stream()
                .filter(c -> !(told && tree.token(c).is("obj")))
                .anyMatch(c -> c > cue && c < to);
        return opens && lone && speaker && !full;
    }

    private boolean isHelper(int token, int cue) {
        return tree.token(token).head() == cue && tree.token(token).is("aux");
    }

    private boolean isOfSpeaker(int token, int cue) {
        return tree.children(cue, "nsubj").stream()
                .anyMatch(subject -> tree.subtree(subject).get(token));
    }

    private boolean isFinite(int token) {
        return FINITE.contains(tree.token(token).tag())
                || tree.children(token, "aux").stream()
                        .anyMatch(aux -> FINITE.contains(tree.token(aux).tag()));
    }

    /**
     * True if what follows is more of what is said: it has a verb, and is neither about the speaker ("said the mayor, who") nor the
     * next saying of the same speaker ("adding that"). After a quotation only a quotation goes on.
     */
    private boolean goesOn(int from, int cue, List<Integer> others) {
        int end = endOfWords(cue, from, others);
        boolean afterQuote = IntStream.range(Math.max(0, pauseBefore(cue) - 1), pauseBefore(cue) + 2)
                .anyMatch(i -> tree.token(i).tag().equals("''"));
        boolean quote = isQuote(from);
        boolean ownClause = !ABOUT.contains(tree.token(from).tag());
        return (afterQuote ? quote : ownClause)
                && IntStream.range(from, end)
                        .anyMatch(i -> quote || tree.token(i).isVerb());
    }

    private int endOfWords(int cue, int from, List<Integer> others) {
        return others.stream()
                .filter(other -> other >= from && isNextSaying(other, cue))
                .mapToInt(other -> Math.max(
                        from,
                        tree.children(other, "cc").stream()
                                .filter(and -> and < other)
                                .findFirst()
                                .orElse(other)))
                .min()
                .orElse(tree.size());
    }

    private boolean isNextSaying(int other, int cue) {
        boolean loose = tree.token(other).tag().equals("VBG") && isPause(other - 1);
        boolean joined = tree.token(other).is("conj") && tree.token(other).head() == cue && !tree.has(other, "nsubj");
        return loose || joined;
    }

    private Optional<Span> piece(int from, int to) {
        int first = from;
        int last = to - 1;
        while (first <= last && isOutside(first)) {
            first++;
        }
        while (last >= first && isOutside(last)) {
            last--;
        }
        return first > last ? Optional.empty() : Optional.of(tree.span(first, last));
    }

    private boolean isOutside(int token) {
        return tree.token(token).is("punct") || (token == 0 && tree.token(token).is("cc"));
    }
}
