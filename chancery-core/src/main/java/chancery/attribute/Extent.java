package chancery.attribute;

import chancery.knowledge.CueBook;
import chancery.knowledge.Pattern;
import chancery.model.Span;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** From where to where said words reach in one sentence: without the cue's own words and without the "that" before them. */
final class Extent {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> LEADING = Set.of("mark", "case", "punct", "cc");

    private static final Set<String> SUBORDINATE = Set.of("acl:relcl", "advcl", "acl");
    private static final Set<String> SPOKEN_IN = Set.of("in", "during", "at", "on", "via");

    private final CueBook book;
    private final Tree tree;

    Extent(CueBook book, Tree tree) {
        this.book = book;
        this.tree = tree;
    }

    /** True for a verb that makes a clause. */
    boolean isFinite(int token) {
        return FINITE.contains(tree.token(token).tag());
    }

    /** True if all that follows the cue may be one said clause: there are words, and a finite verb among them. */
    boolean isClauseAfter(int cueHead, int contentHead) {
        return contentHead > cueHead
                && !nextWords(cueHead).isEmpty()
                && IntStream.range(cueHead + 1, tree.size()).anyMatch(this::isFinite);
    }

    /** From the first word of the clause to the end of the sentence, or to where other words than the said ones go on. */
    Span clause(int cueHead, int contentHead) {
        List<Integer> words = nextWords(cueHead);
        int first = begin(cueHead, contentHead);
        int end = Math.min(words.get(words.size() - 1), beforeNextClause(cueHead, contentHead));
        end = Math.min(end, beforeOtherSaying(contentHead, end));
        end = Math.min(end, beforeNextSaying(contentHead, end));
        end = Math.min(end, beforeOuterClause(cueHead, contentHead, end));
        end = Math.min(end, beforeOuterVerb(cueHead, end));
        end = Math.min(end, beforeFinite(contentHead, end));
        end = beforeMedium(contentHead, end);
        while (end > contentHead
                && (tree.token(end).is("punct") || tree.token(end).is("cc"))
                && !isQuote(tree.token(end))) {
            end--;
        }
        return tree.span(first, Math.max(first, end));
    }

    private int begin(int cueHead, int contentHead) {
        int first = Math.min(contentHead, tree.subtree(contentHead).nextSetBit(0));
        first = isFillerBetween(cueHead, first) ? first : cueHead + 1;
        while (first < contentHead && isLeading(first, contentHead)) {
            first++;
        }
        return afterTime(first, contentHead);
    }

    /** "Said this week the port was closed": a time right after the cue and right before the clause's subject is the cue's. */
    private int afterTime(int first, int contentHead) {
        int subject = tree.children(contentHead, "nsubj", "nsubj:pass", "expl").stream()
                .findFirst()
                .orElse(-1);
        return tree.children(contentHead, "obl:tmod").stream()
                .filter(time -> time >= first && time < subject)
                .filter(time -> tree.subtree(time).nextSetBit(0) == first)
                .filter(time -> tree.subtree(subject).nextSetBit(0) == time + 1)
                .findFirst()
                .map(time -> time + 1)
                .orElse(first);
    }

    /** Where the cue's own clause goes on: "said the port was closed and left". */
    private int beforeNextClause(int cueHead, int contentHead) {
        return tree.children(cueHead, "conj", "advcl", "parataxis").stream()
                .filter(child -> child > contentHead)
                .mapToInt(child -> tree.subtree(child).nextSetBit(0))
                .filter(start -> start > contentHead)
                .map(start -> start - 1)
                .min()
                .orElse(tree.size());
    }

    /** "said the port was closed and warned that …", "said the port was closed, and sailors complained that …": another saying. */
    private int beforeOtherSaying(int contentHead, int end) {
        return tree.children(contentHead, "conj").stream()
                .filter(other -> other > contentHead && other <= end)
                .filter(other -> isFinite(other) && !tree.has(other, "mark", "aux"))
                .filter(other -> tree.has(other, "ccomp", "xcomp")
                        && !book.headedBy(tree.token(other).lemma(), Pattern.Pos.VERB)
                                .isEmpty())
                .flatMap(other -> tree.children(other, "cc").stream().limit(1))
                .map(and -> and - 1)
                .min(Integer::compare)
                .orElse(end);
    }

    /** "said the port was closed, citing the storm": a participle of saying after a pause is the speaker's next saying. */
    private int beforeNextSaying(int contentHead, int end) {
        return IntStream.rangeClosed(contentHead + 2, end)
                .filter(i -> tree.token(i).tag().equals("VBG")
                        && Inserted.PAUSES.contains(tree.token(i - 1).word())
                        && !book.headedBy(tree.token(i).lemma(), Pattern.Pos.VERB)
                                .isEmpty())
                .map(i -> i - 1)
                .findFirst()
                .orElse(end);
    }

    /**
     * "While the mayor said the port was closed, the ferry sailed": what the cue's clause, or one that it is in, is subordinate to.
     * Parsers draw its subject into the said words, which then end at the last pause before it.
     */
    private int beforeOuterClause(int cueHead, int contentHead, int end) {
        boolean subordinate = tree.ancestors(cueHead).stream()
                .anyMatch(i -> SUBORDINATE.contains(tree.token(i).relation()));
        return tree.ancestors(cueHead).stream()
                .skip(1)
                .filter(outer -> subordinate && outer > contentHead && outer <= end)
                .min(Integer::compare)
                .stream()
                .flatMapToInt(outer -> IntStream.range(contentHead + 1, outer))
                .filter(i -> Inserted.PAUSES.contains(tree.token(i).word()))
                .map(i -> i - 1)
                .max()
                .orElse(end);
    }

    /** "promised to sail but are often late": beside an infinitive a finite verb goes on with the cue's own clause. */
    private int beforeFinite(int contentHead, int end) {
        return tree.children(contentHead, "conj").stream()
                .filter(other -> isFinite(other, contentHead))
                .map(other -> tree.subtree(other).nextSetBit(0) - 1)
                .filter(before -> before >= contentHead)
                .min(Integer::compare)
                .orElse(end);
    }

    /** "The firm, which argued that tax was high, is small": a finite verb right after a comma goes on with the clause around "which". */
    private int beforeOuterVerb(int cueHead, int end) {
        boolean relative = tree.children(cueHead, "nsubj").stream()
                .anyMatch(who -> tree.token(who).tag().startsWith("W"));
        return IntStream.rangeClosed(cueHead + 2, end)
                .filter(i -> relative && isFinite(i) && tree.token(i - 1).word().equals(","))
                .limit(1)
                .filter(i -> IntStream.range(cueHead + 1, i)
                        .noneMatch(inner -> tree.token(inner).tag().matches("WDT|WP")))
                .map(i -> i - 2)
                .findFirst()
                .orElse(end);
    }

    /** True if what stands between cue and clause is time, place, addressee or "that", not a part of the clause. */
    private boolean isFillerBetween(int cueHead, int first) {
        return IntStream.range(cueHead + 1, first).noneMatch(this::isFinite);
    }

    private List<Integer> nextWords(int cueHead) {
        return IntStream.range(cueHead + 1, tree.size())
                .filter(i -> i < tree.size() - 1 || !tree.token(i).is("punct") || isQuote(tree.token(i)))
                .boxed()
                .toList();
    }

    /**
     * The text below the content's head, without the cue's own words and without "that" or the preposition before it; empty where nothing
     * is left.
     */
    Span phrase(int contentHead, int cueHead) {
        BitSet words = tree.subtree(contentHead);
        if (words.get(cueHead)) {
            words.andNot(tree.subtree(cueHead));
        }
        tree.children(contentHead, "conj").stream()
                .filter(c -> (tree.has(c, "mark") && tree.has(c, "nsubj")) || isFinite(c, contentHead))
                .forEach(c -> words.andNot(tree.subtree(c)));
        if (words.isEmpty()) {
            return new Span(0, 0);
        }
        int at = words.get(contentHead) ? contentHead : words.nextSetBit(0);
        int first = words.previousClearBit(at) + 1;
        int last = words.nextClearBit(at) - 1;
        while (first < at && isLeading(first, contentHead)) {
            first++;
        }
        int from = Math.max(at, contentHead);
        last = beforeMedium(from, beforeCircumstance(from, contentHead, beforeAside(from, last)));
        while (last > at && tree.token(last).is("punct") && !isQuote(tree.token(last))) {
            last--;
        }
        return tree.span(first, last);
    }

    /** "promised to sail but are likely to be late": a finite verb beside an infinitive; of bare forms taggers err. */
    private boolean isFinite(int other, int contentHead) {
        boolean infinitive = tree.children(contentHead, "mark", "aux").stream()
                .anyMatch(to -> tree.token(to).tag().equals("TO"));
        boolean finite = isFinite(other) && !tree.token(other).tag().equals("VBP");
        return infinitive
                && (finite || tree.children(other, "aux", "cop").stream().anyMatch(this::isFinite));
    }

    /** "endorsed the plan, which had failed twice", "rejects the plan, calling it weak": after the comma the report goes on. */
    private int beforeAside(int from, int last) {
        return IntStream.rangeClosed(from + 2, last)
                .filter(i -> tree.token(i - 1).word().equals(",")
                        && !tree.token(i).is("case")
                        && tree.token(i).tag().matches("WDT|WP|WP\\$|WRB|VBG"))
                .map(i -> i - 2)
                .findFirst()
                .orElse(last);
    }

    /** "condemned the raid as soldiers fired": a clause of time or ground on a noun is not said; parsers hang it so. */
    private int beforeCircumstance(int from, int contentHead, int last) {
        return IntStream.rangeClosed(from + 1, last)
                .filter(i -> book.isCircumstance(tree.token(i).word()))
                .filter(i -> tree.token(contentHead).isNoun()
                        && tree.head(i)
                                .filter(clause -> isClauseOnNoun(clause, contentHead))
                                .isPresent())
                .map(i -> i - 1)
                .findFirst()
                .orElse(last);
    }

    private boolean isClauseOnNoun(int clause, int contentHead) {
        boolean adverbial =
                tree.token(clause).is("advcl") || tree.token(clause).relation().equals("acl");
        return adverbial
                && tree.has(clause, "nsubj", "nsubj:pass")
                && tree.ancestors(clause).stream()
                        .skip(1)
                        .takeWhile(above -> above > contentHead)
                        .noneMatch(above -> tree.token(above).isVerb());
    }

    /** "would sail at noon in a statement on Friday": where the speaker spoke is no part of what he said. */
    private int beforeMedium(int from, int last) {
        return IntStream.rangeClosed(from + 1, last)
                .filter(i -> tree.token(i).is("case")
                        && SPOKEN_IN.contains(tree.token(i).word()))
                .filter(i -> tree.head(i)
                        .filter(noun -> book.isMedium(tree.token(noun).lemma()) && isLast(noun, last))
                        .isPresent())
                .map(i -> i - 1)
                .findFirst()
                .orElse(last);
    }

    private boolean isLast(int noun, int last) {
        BitSet phrase = tree.subtree(noun);
        return IntStream.rangeClosed(phrase.nextSetBit(0), last)
                .allMatch(i -> phrase.get(i) || tree.token(i).is("punct"));
    }

    /** "That" before a clause is no part of what is said; "whether" and "if" are: to ask "if they came" tells of no coming. */
    private boolean isLeading(int index, int contentHead) {
        Token token = tree.token(index);
        boolean infinitive =
                token.word().equalsIgnoreCase("to") && tree.token(contentHead).isVerb();
        return LEADING.contains(token.relation()) && !infinitive && !isQuote(token) && !isSaidMark(token);
    }

    private boolean isSaidMark(Token token) {
        return token.is("mark") && book.isSaidMark(token.word());
    }

    private static boolean isQuote(Token token) {
        return token.tag().equals("``") || token.tag().equals("''");
    }
}
