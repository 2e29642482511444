package chancery.attribute;

import chancery.attribute.CueReader.Found;
import chancery.knowledge.Cue;
import chancery.knowledge.CueBook;
import chancery.knowledge.Pattern;
import chancery.model.ResolvedSentence;
import chancery.model.Span;
import chancery.model.Statement.Force;
import chancery.model.Tree;
import chancery.syntax.Roles;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is said by a cue: which clauses or nominals of the sentence, and their words. */
final class Contents {

    /** Before the slot of what completes an object. */
    private static final String OBJECT_AND = "obj+";

    private static final Set<Force> PLAIN =
            EnumSet.of(Force.SAY, Force.ASSERT, Force.ANNOUNCE, Force.DENY, Force.WARN, Force.PROMISE, Force.HOPE);

    private final ResolvedSentence sentence;
    private final Tree tree;
    private final Roles roles;
    private final Extent extent;

    Contents(CueBook book, ResolvedSentence sentence, Roles roles) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.roles = roles;
        this.extent = new Extent(book, tree);
    }

    /** Heads of the said clauses or nominals: each co-ordinated clause with a subject of its own is a statement. */
    List<Integer> heads(Found found) {
        for (String slot : found.cue().content()) {
            List<Integer> heads = slot(found.head(), slot);
            if (!heads.isEmpty()) {
                return heads;
            }
        }
        boolean inverted = tree.token(found.head()).is("parataxis") && takesClause(found.cue());
        return inverted ? tree.head(found.head()).stream().toList() : List.of();
    }

    /** The words of one of these; empty where nothing is left but the cue's own. */
    Span words(Found found, int contentHead) {
        Span span = isWholeClause(found, contentHead)
                ? extent.clause(found.head(), contentHead)
                : extent.phrase(contentHead, found.head());
        return complement(found, contentHead)
                .filter(rest -> rest > contentHead && span.length() > 0)
                .map(rest -> span.to(extent.phrase(rest, found.head())))
                .orElse(span);
    }

    /** True for "said that": words with which only speakers stand. */
    boolean saysThat(Found found) {
        return PLAIN.contains(found.cue().force())
                && takesClause(found.cue())
                && (!roles.clauses(found.head()).isEmpty() || heads(found).isEmpty());
    }

    /** True for a verb after which a clause tells what is said. */
    static boolean takesClause(Cue cue) {
        return cue.content().contains("ccomp");
    }

    /** True if all that follows the cue is what is said: parsers cut such clauses short. */
    private boolean isWholeClause(Found found, int contentHead) {
        return found.cue().pattern().pos() == Pattern.Pos.VERB
                && PLAIN.contains(found.cue().force())
                && takesClause(found.cue())
                && extent.isClauseAfter(found.head(), contentHead);
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

    private List<Integer> slot(int head, String slot) {
        return switch (slot) {
            case "ccomp" -> clauses(head);
            case "xcomp" -> roles.complements(head);
            case "obj", "obj+xcomp", "obj+as", "obj+for", "obj+to" ->
                first(roles.objects(head).stream().filter(o -> o != head).toList());
            default -> first(withoutTimes(roles.prepositionalNear(head, slot)));
        };
    }

    /** "Spoke on Wednesday" does not say on what. */
    private List<Integer> withoutTimes(List<Integer> nominals) {
        return nominals.stream().filter(n -> sentence.timeAt(n).isEmpty()).toList();
    }

    /** Clauses of the cue; also those that a parser hung on it as object and loose verb ("said the envoys should leave"). */
    private List<Integer> clauses(int head) {
        List<Integer> clauses = roles.clauses(head).stream()
                .filter(clause -> clause > head || !isRelative(clause))
                .toList();
        if (!clauses.isEmpty()) {
            return withOwnSubjects(clauses);
        }
        List<Integer> loose = tree.children(head, "dep", "xcomp", "parataxis").stream()
                .filter(c -> c > head && (extent.isFinite(c) || tree.has(c, "aux", "cop")))
                .toList();
        return loose.isEmpty() ? predicates(head) : loose;
    }

    /** "believes his work will be his legacy": a nominal with a subject of its own, which a parser took for an object. */
    private List<Integer> predicates(int head) {
        return tree.children(head, "obj").stream()
                .filter(object -> object > head && tree.has(object, "nsubj") && tree.has(object, "aux", "cop"))
                .toList();
    }

    /** "factions, which did best, announced": a relative clause that a parser took for what is announced. */
    private boolean isRelative(int clause) {
        return tree.children(clause, "nsubj").stream()
                .anyMatch(s -> tree.token(s).tag().startsWith("W"));
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
}
