package chancery.attribute;

import chancery.attribute.CueReader.Found;
import chancery.knowledge.Cue;
import chancery.knowledge.CueBook;
import chancery.knowledge.Pattern;
import chancery.model.ResolvedSentence;
import chancery.model.Span;
import chancery.model.Statement.Force;
import chancery.model.Token;
import chancery.model.Tree;
import chancery.syntax.Roles;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is said by a cue: which clauses or nominals of the sentence, and their words. */
final class Contents {

    /** Before the slot of what completes an object. */
    private static final String OBJECT_AND = "obj+";

    /** Where the clause after the verb is all that is said. */
    private static final Set<Force> PLAIN = EnumSet.of(
            Force.SAY,
            Force.ASSERT,
            Force.ANNOUNCE,
            Force.DENY,
            Force.WARN,
            Force.PROMISE,
            Force.HOPE,
            Force.THINK,
            Force.KNOW);

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

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
        List<Integer> equated = equated(found);
        if (!equated.isEmpty()) {
            return equated;
        }
        for (String slot : found.cue().content()) {
            List<Integer> heads = slot(found.head(), slot);
            if (!heads.isEmpty()) {
                return heads;
            }
        }
        boolean inverted = tree.token(found.head()).is("parataxis") && takesClause(found.cue());
        return inverted ? tree.head(found.head()).stream().toList() : List.of();
    }

    /** "Its position is that the border is fixed", "its goal is to sail": what a noun of saying is said to be. */
    private List<Integer> equated(Found found) {
        return Sources.isEquated(tree, found.head())
                ? tree.head(found.head()).stream()
                        .flatMap(be -> takesClause(found.cue())
                                ? Stream.concat(roles.clauses(be).stream(), roles.infinitives(be).stream())
                                : Stream.empty())
                        .filter(content -> content > found.head())
                        .toList()
                : List.of();
    }

    /** The words of one of these, in one or two pieces; none where nothing is left but the cue's own. */
    List<Span> pieces(Found found, int contentHead) {
        Span span = isWholeClause(found, contentHead)
                ? extent.clause(found.head(), contentHead)
                : extent.phrase(contentHead, found.head());
        if (span.length() == 0) {
            return List.of();
        }
        Optional<Span> rest = complement(found, contentHead)
                .filter(token -> token > contentHead)
                .map(token -> extent.phrase(token, found.head()));
        if (rest.isPresent()) {
            return around(found.head(), span, rest.get());
        }
        return undergoer(found.head(), contentHead)
                .map(who -> around(found.head(), extent.phrase(who, found.head()), span))
                .or(() -> whoIsToDoIt(found.head(), contentHead)
                        .map(who -> List.of(extent.phrase(who, found.head()).to(span))))
                .orElse(List.of(span));
    }

    /** One stretch from the first words to the others, or two with the cue between them. */
    private List<Span> around(int cue, Span first, Span second) {
        Span words = tree.token(cue).span();
        boolean between = first.end() <= words.start() && words.end() <= second.start();
        return between ? List.of(first, second) : List.of(first.to(second));
    }

    /** "[The guards] were accused of [theft]", "[the ferry] is expected [to sail]": of whom it is said stands before the cue. */
    private Optional<Integer> undergoer(int cue, int contentHead) {
        return tree.token(contentHead).is("ccomp")
                ? Optional.empty()
                : tree.children(cue, "nsubj:pass").stream()
                        .filter(subject -> subject < cue && subject != contentHead)
                        .filter(subject -> tree.token(subject).isNoun()
                                || tree.token(subject).tag().equals("PRP"))
                        .findFirst();
    }

    /** True for "it is said that", "was accused of", "the claim that": words of others, whoever they are. */
    boolean isHearsay(Found found, int contentHead) {
        if (contentHead < 0) {
            return false;
        }
        Token content = tree.token(contentHead);
        return switch (found.cue().pattern().pos()) {
            case VERB ->
                !isDenied(found)
                        && tree.has(found.head(), "nsubj:pass", "aux:pass")
                        && !content.is("nsubj:pass")
                        && contentHead > found.head();
            case NOUN ->
                content.is("ccomp")
                        || (content.is("acl") && roles.marker(contentHead).equals("that"));
            default -> false;
        };
    }

    /** "was never accused of theft": nobody accuses. */
    private boolean isDenied(Found found) {
        return found.cue().force() == Force.ACCUSE
                && tree.children(found.head(), "advmod").stream()
                        .anyMatch(not -> NEGATIONS.contains(tree.token(not).lemma()));
    }

    /** "urged [Chad to leave]", "expects [the talks to fail]": who is to do it stands before the infinitive. */
    private Optional<Integer> whoIsToDoIt(int cue, int infinitive) {
        return isInfinitive(infinitive)
                ? tree.children(cue, "obj", "obl").stream()
                        .filter(who -> who > cue && who < infinitive)
                        .filter(who -> tree.token(who).is("obj")
                                || roles.marker(who).equals("on")
                                || roles.marker(who).equals("upon"))
                        .filter(who -> sentence.timeAt(who).isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    private boolean isInfinitive(int token) {
        return tree.token(token).is("xcomp")
                && tree.children(token, "mark", "aux").stream()
                        .anyMatch(mark -> tree.token(mark).word().equalsIgnoreCase("to"));
    }

    /** True for "said that": words with which only speakers stand. */
    boolean saysThat(Found found) {
        return takesClause(found.cue())
                && (!roles.clauses(found.head()).isEmpty()
                        || (PLAIN.contains(found.cue().force()) && heads(found).isEmpty()));
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
                && (!tree.token(contentHead).is("obj") || tree.has(contentHead, "nsubj"))
                && extent.isClauseAfter(found.head(), contentHead);
    }

    /** "called [the vote] illegal", "dismissed [the offer] as empty words": what completes the object is said, too. */
    private Optional<Integer> complement(Found found, int object) {
        boolean named = tree.token(object).is("xcomp") && tree.token(object).isNoun();
        return tree.token(object).is("obj") || tree.token(object).is("nsubj:pass") || named
                ? found.cue().content().stream()
                        .filter(slot -> slot.startsWith(OBJECT_AND))
                        .flatMap(slot -> completing(found.head(), slot.substring(OBJECT_AND.length())).stream())
                        .filter(c -> c != object && !tree.has(c, "nsubj", "nsubj:pass"))
                        .findFirst()
                : Optional.empty();
    }

    private List<Integer> completing(int head, String slot) {
        return slot.equals("xcomp") ? roles.complements(head) : slot(head, slot);
    }

    private List<Integer> slot(int head, String slot) {
        return switch (slot) {
            case "ccomp" -> clauses(head);
            case "xcomp" -> withoutSecondNominal(roles.complements(head));
            case "obj", "obj+xcomp", "obj+as", "obj+for", "obj+to" ->
                first(roles.objects(head).stream().filter(o -> o != head).toList());
            default -> first(withoutTimes(roles.prepositionalNear(head, slot)));
        };
    }

    /** "called [the treaty] [a disaster]", which a parser took for two complements: one thing is said. */
    private List<Integer> withoutSecondNominal(List<Integer> all) {
        List<Integer> complements = withoutAsides(all);
        boolean two = complements.size() == 2
                && complements.stream()
                        .allMatch(
                                c -> tree.token(c).is("xcomp") && tree.token(c).isNoun());
        return two ? complements.subList(0, 1) : complements;
    }

    /** "refused to leave, aside from saying that": beside an infinitive a gerund with a preposition is none of what is refused. */
    private List<Integer> withoutAsides(List<Integer> complements) {
        boolean infinitive = complements.stream().anyMatch(this::isInfinitive);
        return complements.stream()
                .filter(c -> !infinitive || !tree.token(c).is("advcl"))
                .toList();
    }

    /** "Spoke on Wednesday" does not say on what. */
    private List<Integer> withoutTimes(List<Integer> nominals) {
        return nominals.stream().filter(n -> sentence.timeAt(n).isEmpty()).toList();
    }

    /**
     * Clauses of the cue; also those that a parser hung on it as object and loose verb ("said the envoys should leave"), or on the
     * adjective beside it ("made it clear that").
     */
    private List<Integer> clauses(int head) {
        List<Integer> clauses = roles.clauses(head).stream()
                .filter(clause -> clause > head || !isRelative(clause))
                .toList();
        if (!clauses.isEmpty()) {
            return withOwnSubjects(clauses);
        }
        List<Integer> below = tree.children(head, "xcomp").stream()
                .filter(c -> tree.token(c).tag().startsWith("JJ"))
                .flatMap(c -> roles.clauses(c).stream())
                .toList();
        if (!below.isEmpty()) {
            return below;
        }
        return tree.children(head, "dep", "xcomp", "parataxis").stream()
                .filter(c -> c > head && (extent.isFinite(c) || tree.has(c, "aux", "cop")))
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
