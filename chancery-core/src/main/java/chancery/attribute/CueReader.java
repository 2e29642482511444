package chancery.attribute;

import chancery.knowledge.Cue;
import chancery.knowledge.CueBook;
import chancery.knowledge.Pattern;
import chancery.knowledge.Voices;
import chancery.model.Described;
import chancery.model.Participant;
import chancery.model.ResolvedSentence;
import chancery.model.Span;
import chancery.model.Statement.Quoted;
import chancery.model.Tree;
import chancery.syntax.Parties;
import chancery.syntax.PatternMatcher;
import chancery.syntax.Roles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds in one sentence who says what by which cue, from the tree alone. */
final class CueReader {

    private static final Comparator<Cue> CHOOSIEST = Comparator.comparingInt(
                    (Cue cue) -> cue.pattern().specificity())
            .thenComparing(cue -> -cue.pattern().breadth())
            .thenComparing(Cue::rule);

    /** A cue that fits, with its head. */
    record Found(Cue cue, int head) {

        boolean isPreposition() {
            return cue.pattern().pos() == Pattern.Pos.PREPOSITION;
        }
    }

    private final CueBook book;
    private final int position;
    private final Tree tree;
    private final Roles roles;
    private final Sources sources;
    private final Contents contents;
    private final Circumstantial circumstantial;

    /** @param report the text of the whole report */
    CueReader(Voices voices, String report, int position, ResolvedSentence sentence) {
        this.book = voices.cues();
        this.position = position;
        this.tree = sentence.tree();
        this.roles = new Roles(tree);
        Describer describer = new Describer(voices.describers(), report, tree);
        this.sources = new Sources(book, tree, roles, new Parties(sentence, roles), describer);
        this.contents = new Contents(book, sentence, roles);
        this.circumstantial = new Circumstantial(position, tree, sources);
    }

    /** All cues of the sentence, in text order, whether or not content stands with them. */
    List<Found> cues() {
        PatternMatcher patterns = new PatternMatcher(tree, roles);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            int head = i;
            feeling(patterns, head)
                    .or(() -> PatternMatcher.pos(tree.token(head))
                            .flatMap(pos -> best(patterns, head, patterns.lemma(head), pos)))
                    .ifPresent(cue -> found.add(new Found(cue, head)));
        }
        return found;
    }

    /** "was convinced that", "were worried about": a participle that tells a state of mind, where no doer is told. */
    private Optional<Cue> feeling(PatternMatcher patterns, int head) {
        boolean state = tree.has(head, "aux:pass") && roles.subjects(head).isEmpty();
        return state
                ? best(patterns, head, tree.token(head).word().toLowerCase(Locale.ROOT), Pattern.Pos.ADJECTIVE)
                : Optional.empty();
    }

    private Optional<Cue> best(PatternMatcher patterns, int head, String word, Pattern.Pos pos) {
        return book.headedBy(word, pos).stream()
                .filter(cue -> patterns.fit(head, cue.pattern()).isPresent())
                .max(CHOOSIEST);
    }

    /** The sayings of the sentence whose speaker and content the tree shows. */
    List<Said> sayings() {
        List<Found> cues = cues();
        List<Said> all = new ArrayList<>();
        for (Found found : cues) {
            all.addAll(found.isPreposition() ? List.of() : sayings(found, cues));
        }
        for (Found found : cues) {
            all = found.isPreposition() ? circumstantial.joined(all, found) : all;
        }
        return all;
    }

    private List<Said> sayings(Found found, List<Found> cues) {
        Optional<Said> inserted = inserted(found, cues);
        return inserted.isPresent()
                ? List.of(inserted.get())
                : contents.heads(found).stream()
                        .flatMap(head -> saying(found, head).stream())
                        .collect(Collectors.toMap(
                                Said::content, said -> said, (first, twin) -> first, LinkedHashMap::new))
                        .values()
                        .stream()
                        .toList();
    }

    /** "X, the ministry said, is Y": all around it is what the ministry said. */
    private Optional<Said> inserted(Found found, List<Found> cues) {
        boolean verb = found.cue().pattern().pos() == Pattern.Pos.VERB && Contents.takesClause(found.cue());
        List<Span> pieces = verb
                ? new Inserted(tree, found.cue().addressee().contains("obj"))
                        .around(found.head(), cues.stream().map(Found::head).toList())
                : List.of();
        return pieces.isEmpty()
                ? Optional.empty()
                : said(found, pieces, contents.heads(found).stream().findFirst().orElse(-1));
    }

    private Optional<Said> saying(Found found, int contentHead) {
        List<Span> pieces = contents.pieces(found, contentHead);
        return pieces.isEmpty() ? Optional.empty() : said(found, pieces, contentHead);
    }

    private Optional<Said> said(Found found, List<Span> pieces, int contentHead) {
        if (!hasSource(found) && !contents.isHearsay(found, contentHead)) {
            return Optional.empty();
        }
        Said first = saying(found, pieces.get(0), contentHead, Quoted.INDIRECT);
        return Optional.of(pieces.size() == 1 ? first : first.with(pieces.get(1)));
    }

    /**
     * These words as said by the cue.
     *
     * @param contentHead index of the token that governs them; -1 if they are not one clause of this sentence
     */
    Said saying(Found found, Span words, int contentHead, Quoted quoted) {
        return new Said(
                position,
                found.head(),
                Optional.of(found.cue()),
                speakers(found),
                described(found),
                addressees(found),
                Optional.empty(),
                words,
                List.of(),
                contentHead,
                quoted);
    }

    /** Who says it, as far as it is a known actor. */
    List<Participant> speakers(Found found) {
        return sources.speakers(found);
    }

    /** Who says it, if no named actor does: in the words of the text. */
    Optional<Described> described(Found found) {
        return sources.described(found, found.isPreposition() || contents.saysThat(found));
    }

    boolean hasSource(Found found) {
        return !speakers(found).isEmpty() || described(found).isPresent();
    }

    List<Participant> addressees(Found found) {
        return sources.addressees(found);
    }
}
