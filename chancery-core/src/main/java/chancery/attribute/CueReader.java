package chancery.attribute;

import chancery.knowledge.Cue;
import chancery.knowledge.CueBook;
import chancery.knowledge.Pattern;
import chancery.knowledge.Voices;
import chancery.model.Described;
import chancery.model.Participant;
import chancery.model.ResolvedSentence;
import chancery.model.Span;
import chancery.model.Statement;
import chancery.model.Statement.Force;
import chancery.model.Token;
import chancery.model.Tree;
import chancery.syntax.Parties;
import chancery.syntax.PatternMatcher;
import chancery.syntax.Roles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds in one sentence who says what by which cue, from the tree alone. */
final class CueReader {

    /** Before the slot of what completes an object. */
    private static final String OBJECT_AND = "obj+";

    private static final List<String> NOUN_SPEAKER = List.of("poss", "by", "adj");
    private static final Set<Force> PLAIN =
            EnumSet.of(Force.SAY, Force.ASSERT, Force.ANNOUNCE, Force.DENY, Force.WARN, Force.PROMISE, Force.HOPE);
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> LEADING = Set.of("mark", "case", "punct", "cc");

    private static final Comparator<Cue> CHOOSIEST = Comparator.comparingInt(
                    (Cue cue) -> cue.pattern().specificity())
            .thenComparing(cue -> -cue.pattern().breadth())
            .thenComparing(Cue::rule);

    /** A cue that fits, with its head. */
    record Found(Cue cue, int head) {}

    private final CueBook book;
    private final int position;
    private final ResolvedSentence sentence;
    private final Tree tree;
    private final Roles roles;
    private final Parties parties;
    private final Describer describer;
    private final Circumstantial circumstantial;

    /** @param report the text of the whole report */
    CueReader(Voices voices, String report, int position, ResolvedSentence sentence) {
        this.book = voices.cues();
        this.position = position;
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.roles = new Roles(tree);
        this.parties = new Parties(sentence, roles);
        this.describer = new Describer(voices.describers(), report, tree);
        this.circumstantial = new Circumstantial(position, tree, parties, describer);
    }

    /** All cues of the sentence, in text order, whether or not content stands with them. */
    List<Found> cues() {
        PatternMatcher patterns = new PatternMatcher(tree, roles);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            int head = i;
            PatternMatcher.pos(tree.token(i))
                    .flatMap(pos -> best(patterns, head, pos))
                    .ifPresent(cue -> found.add(new Found(cue, head)));
        }
        return found;
    }

    private Optional<Cue> best(PatternMatcher patterns, int head, Pattern.Pos pos) {
        return book.headedBy(patterns.lemma(head), pos).stream()
                .filter(cue -> patterns.fit(head, cue.pattern()).isPresent())
                .max(CHOOSIEST);
    }

    /** The sayings of the sentence whose speaker and content the tree shows. */
    List<Said> sayings() {
        List<Found> cues = cues();
        List<Said> all = new ArrayList<>();
        for (Found found : cues) {
            all.addAll(isPreposition(found) ? List.of() : sayings(found, cues));
        }
        for (Found found : cues) {
            all = isPreposition(found) ? circumstantial.joined(all, found) : all;
        }
        return all;
    }

    private List<Said> sayings(Found found, List<Found> cues) {
        Optional<Said> inserted = inserted(found, cues);
        return inserted.isPresent()
                ? List.of(inserted.get())
                : contents(found).stream()
                        .flatMap(head -> saying(found, head).stream())
                        .collect(Collectors.toMap(
                                Said::content, said -> said, (first, twin) -> first, LinkedHashMap::new))
                        .values()
                        .stream()
                        .toList();
    }

    /** "X, the ministry said, is Y": all around it is what the ministry said. */
    private Optional<Said> inserted(Found found, List<Found> cues) {
        boolean verb = found.cue().pattern().pos() == Pattern.Pos.VERB && takesClause(found.cue());
        List<Span> pieces = verb
                ? new Inserted(tree)
                        .around(found.head(), cues.stream().map(Found::head).toList())
                : List.of();
        return pieces.isEmpty()
                ? Optional.empty()
                : said(found, pieces, contents(found).stream().findFirst().orElse(-1));
    }

    private Optional<Said> said(Found found, List<Span> pieces, int contentHead) {
        if (!hasSource(found)) {
            return Optional.empty();
        }
        Said first = new Said(
                position,
                found.head(),
                Optional.of(found.cue()),
                speakers(found),
                described(found),
                addressees(found),
                Optional.empty(),
                pieces.get(0),
                List.of(),
                contentHead,
                Statement.Quoted.INDIRECT);
        return Optional.of(pieces.size() == 1 ? first : first.with(pieces.get(1)));
    }

    private Optional<Said> saying(Found found, int contentHead) {
        Span span = saysClause(found, contentHead)
                ? clauseSpan(found.head(), contentHead)
                : span(contentHead, found.head());
        Span whole = complement(found, contentHead)
                .filter(rest -> rest > contentHead && span.length() > 0)
                .map(rest -> span.to(span(rest, found.head())))
                .orElse(span);
        return whole.length() == 0 ? Optional.empty() : said(found, List.of(whole), contentHead);
    }

    private static boolean isPreposition(Found found) {
        return found.cue().pattern().pos() == Pattern.Pos.PREPOSITION;
    }

    /** Who says it: the subject of a verb; of a noun ("Iran's claim") only who is named right at it. */
    List<Participant> speakers(Found found) {
        if (isPreposition(found)) {
            return circumstantial.speakers(found);
        }
        return found.cue().pattern().pos() == Pattern.Pos.NOUN
                ? parties.in(found.head(), NOUN_SPEAKER)
                : parties.actors(roles.subjects(found.head()));
    }

    /** Who says it, if no named actor does: in the words of the text. */
    Optional<Described> described(Found found) {
        if (Describer.areNamed(speakers(found))) {
            return Optional.empty();
        }
        return switch (found.cue().pattern().pos()) {
            case PREPOSITION -> describer.of(tree.head(found.head()).stream().toList(), true);
            case NOUN -> describer.of(tree.children(found.head(), "nmod:poss"), false);
            default -> describer.of(roles.subjects(found.head()), saysThat(found));
        };
    }

    boolean hasSource(Found found) {
        return !speakers(found).isEmpty() || described(found).isPresent();
    }

    /** True for "said that": words with which only speakers stand. */
    private boolean saysThat(Found found) {
        return PLAIN.contains(found.cue().force())
                && takesClause(found.cue())
                && (!roles.clauses(found.head()).isEmpty() || contents(found).isEmpty());
    }

    List<Participant> addressees(Found found) {
        return parties.in(found.head(), found.cue().addressee());
    }

    /** Heads of the said clauses or nominals: each co-ordinated clause with a subject of its own is a statement. */
    private List<Integer> contents(Found found) {
        for (String slot : found.cue().content()) {
            List<Integer> heads = slot(found.head(), slot);
            if (!heads.isEmpty()) {
                return heads;
            }
        }
        boolean inverted = tree.token(found.head()).is("parataxis") && takesClause(found.cue());
        return inverted ? tree.head(found.head()).stream().toList() : List.of();
    }

    /** "called [the vote] illegal", "dismissed [the offer] as empty words": what completes the object is said, too. */
    private Optional<Integer> complement(Found found, int object) {
        return tree.token(object).is("obj")
                ? found.cue().content().stream()
                        .filter(slot -> slot.startsWith(OBJECT_AND))
                        .flatMap(slot -> slot(found.head(), slot.substring(OBJECT_AND.length())).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean takesClause(Cue cue) {
        return cue.content().contains("ccomp");
    }

    /** "Spoke on Wednesday" does not say on what. */
    private List<Integer> withoutTimes(List<Integer> nominals) {
        return nominals.stream().filter(n -> sentence.timeAt(n).isEmpty()).toList();
    }

    private List<Integer> slot(int head, String slot) {
        return switch (slot) {
            case "ccomp" -> clauses(head);
            case "xcomp" -> roles.complements(head);
            case "obj", "obj+xcomp", "obj+as", "obj+for", "obj+to" ->
                first(roles.objects(head).stream().filter(o -> o != head).toList());
            default -> first(withoutTimes(roles.prepositionalNear(head, slot)));
        };
    }

    /** "factions, which did best, announced": a relative clause that a parser took for what is announced. */
    private boolean isRelative(int clause) {
        return tree.children(clause, "nsubj").stream()
                .anyMatch(s -> tree.token(s).tag().startsWith("W"));
    }

    /** True if all that follows the cue is what is said: parsers cut such clauses short. */
    private boolean saysClause(Found found, int contentHead) {
        return found.cue().pattern().pos() == Pattern.Pos.VERB
                && PLAIN.contains(found.cue().force())
                && takesClause(found.cue())
                && contentHead > found.head()
                && !nextWords(found.head()).isEmpty()
                && IntStream.range(found.head() + 1, tree.size()).anyMatch(this::isFinite);
    }

    private boolean isFinite(int token) {
        return FINITE.contains(tree.token(token).tag());
    }

    /** From the first word of the clause to the end of the sentence, or to where the cue's own clause goes on. */
    private Span clauseSpan(int cueHead, int contentHead) {
        List<Integer> words = nextWords(cueHead);
        int begin = words.get(0);
        int first = Math.min(contentHead, tree.subtree(contentHead).nextSetBit(0));
        first = isFillerBetween(cueHead, first) ? first : begin;
        while (first < contentHead && isLeading(first, contentHead)) {
            first++;
        }
        int end = words.get(words.size() - 1);
        for (int child : tree.children(cueHead, "conj", "advcl", "parataxis")) {
            int start = tree.subtree(child).nextSetBit(0);
            if (child > contentHead && start > contentHead && start <= end) {
                end = start - 1;
            }
        }
        end = Math.min(end, beforeNextSaying(contentHead, end));
        while (end > contentHead
                && (tree.token(end).is("punct") || tree.token(end).is("cc"))
                && !isQuote(tree.token(end))) {
            end--;
        }
        return tree.span(first, Math.max(first, end));
    }

    /** "said the port was closed, citing the storm": a participle of saying after a comma is the speaker's next saying. */
    private int beforeNextSaying(int contentHead, int end) {
        return IntStream.rangeClosed(contentHead + 2, end)
                .filter(i -> tree.token(i).tag().equals("VBG")
                        && tree.token(i - 1).word().equals(",")
                        && !book.headedBy(tree.token(i).lemma(), Pattern.Pos.VERB)
                                .isEmpty())
                .map(i -> i - 1)
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

    /** Clauses of the cue; also those that a parser hung on it as object and loose verb ("said the envoys should leave"). */
    private List<Integer> clauses(int head) {
        List<Integer> clauses = roles.clauses(head).stream()
                .filter(clause -> clause > head || !isRelative(clause))
                .toList();
        if (!clauses.isEmpty()) {
            return withOwnSubjects(clauses);
        }
        return tree.children(head, "dep", "xcomp", "parataxis").stream()
                .filter(c -> c > head && (isFinite(c) || tree.has(c, "aux", "cop")))
                .toList();
    }

    private List<Integer> withOwnSubjects(List<Integer> clauses) {
        List<Integer> all = new ArrayList<>(clauses);
        for (int clause : clauses) {
            tree.children(clause, "conj").stream()
                    .filter(c -> tree.has(c, "nsubj") && tree.has(clause, "nsubj") && tree.has(c, "mark"))
                    .forEach(all::add);
        }
        return all;
    }

    private static List<Integer> first(List<Integer> heads) {
        return heads.isEmpty() ? List.of() : List.of(heads.get(0));
    }

    /**
     * The text below the content's head, without the cue's own words and without "that" or the preposition before it; empty where nothing
     * is left.
     */
    private Span span(int contentHead, int cueHead) {
        BitSet words = tree.subtree(contentHead);
        if (words.get(cueHead)) {
            words.andNot(tree.subtree(cueHead));
        }
        tree.children(contentHead, "conj").stream()
                .filter(c -> tree.has(c, "mark") && tree.has(c, "nsubj"))
                .forEach(c -> words.andNot(tree.subtree(c)));
        if (words.isEmpty()) {
            return new Span(0, 0);
        }
        int at = words.get(contentHead) ? contentHead : words.nextSetBit(0);
        int first = at;
        while (first > 0 && words.get(first - 1)) {
            first--;
        }
        int last = at;
        while (last + 1 < tree.size() && words.get(last + 1)) {
            last++;
        }
        while (first < at && isLeading(first, contentHead)) {
            first++;
        }
        while (last > at && tree.token(last).is("punct") && !isQuote(tree.token(last))) {
            last--;
        }
        return tree.span(first, last);
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
