package chancery.resolve;

import chancery.knowledge.Pointers.Means;
import chancery.model.Tree;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom a pronoun cannot mean by where both stand: "X met him", "In a meeting with X, he said", "his deputy, X". */
final class Binding {
    private static final Set<Means> PERSONAL = EnumSet.of(Means.HE, Means.HIS, Means.SHE, Means.HER);
    private static final int LONG_SPEECH = 6;
    private final Line line;
    private final Tree tree;
    private final int pronoun;
    private final Means means;

    Binding(Line line, int pronoun, Means means) {
        this.line = line;
        this.tree = line.tree();
        this.pronoun = pronoun;
        this.means = means;
    }

    /** Ids of those who cannot be meant: of the pronoun's own sentence, and whose words it stands in. */
    Set<String> barred(Discourse discourse) {
        Set<String> barred = new HashSet<>();
        speaker(discourse).forEach(who -> barred.add(who.id()));
        whom(discourse).forEach(who -> barred.add(who.id()));
        for (int i = discourse.seen().size() - 1; i >= 0; i--) {
            Discourse.Seen seen = discourse.seen().get(i);
            if (seen.sentence() != line.number()) {
                break;
            }
            if (!seen.adjective() && isBarred(seen)) {
                seen.who().forEach(who -> barred.add(who.id()));
            }
        }
        return barred;
    }

    /** "X said: “He was …”", "“…,” X said. “He was …”": who speaks is "I" in his own words. A ministry may well speak of itself. */
    private List<Who> speaker(Discourse discourse) {
        if (!line.isQuoted(pronoun) || !PERSONAL.contains(means)) {
            return List.of();
        }
        return discourse.speaker(line.number() - (line.opensQuoted() ? LONG_SPEECH : 1));
    }

    /** "X, Z's friend, whom he met": the last one before the "whom" who does not own another; trees of such sentences often go wrong. */
    private List<Who> whom(Discourse discourse) {
        if (!line.word(pronoun - 1).equals("whom")) {
            return List.of();
        }
        for (int i = discourse.seen().size() - 1; i >= 0; i--) {
            Discourse.Seen seen = discourse.seen().get(i);
            if (seen.sentence() != line.number()) {
                break;
            }
            if (seen.last() < pronoun && !isOwner(seen.token())) {
                return seen.who();
            }
        }
        return List.of();
    }

    private boolean isBarred(Discourse.Seen seen) {
        if (means.isPossessive()) {
            return !seen.isSeveral() && seen.covers(line.number(), pronoun);
        }
        return line.isSubject(pronoun) ? isInItsClause(seen.token()) : actsOnIt(seen.token());
    }

    /**
     * "In talks with X, he said", "“X is wrong,” he said": named before a subject in a part of its clause that has no other subject, or in what
     * it says; "X, whom he met". In "in X's speech, he said" and "X, he is coming" he may be X.
     */
    private boolean isInItsClause(int other) {
        int verb = tree.token(line.besides(pronoun)).head();
        if (verb < 0 || other > pronoun || isFree(other, verb)) {
            return false;
        }
        boolean describes = tree.token(verb).is("acl") && tree.token(verb).head() == line.besides(other);
        if (describes && line.isComma(pronoun - 1)) {
            return false;
        }
        if (describes) {
            return true;
        }
        boolean ownSubject = false;
        for (int at = line.besides(other); at >= 0; at = tree.token(at).head()) {
            if (at == verb) {
                return !ownSubject;
            }
            boolean said = tree.token(at).is("ccomp") && tree.token(at).head() == verb;
            if (said) {
                return means != Means.IT;
            }
            ownSubject = ownSubject || tree.has(at, "nsubj");
        }
        return false;
    }

    /** "X, he said", "in X's speech, he said", "in a speech by X, he said". */
    private boolean isFree(int other, int verb) {
        boolean twice = tree.token(other).is("nsubj") && tree.token(other).head() == verb;
        boolean by = tree.preposition(other).filter("by"::equals).isPresent();
        return twice || by || isOwner(other);
    }

    private boolean isOwner(int other) {
        return tree.token(other).relation().equals("nmod:poss") || line.isGenitive(other + 1);
    }

    /** "X met him", "X came and met him", "X held talks with him", "X, who met him". */
    private boolean actsOnIt(int other) {
        int subject = line.besides(other);
        Optional<Integer> verb = verb();
        return verb.isPresent() && (isWho(subject, verb.get()) || isSubjectOf(subject, verb.get()));
    }

    private boolean isSubjectOf(int subject, int verb) {
        return line.isSubject(subject)
                && subjectOf(verb).filter(index -> index == subject).isPresent();
    }

    /** "X, who met him": the clause describes X, who is its subject. */
    private boolean isWho(int noun, int verb) {
        return tree.token(verb).is("acl")
                && tree.token(verb).head() == noun
                && tree.child(verb, "nsubj")
                        .filter(subject -> tree.token(subject).tag().equals("WP"))
                        .isPresent();
    }

    /** The verb that the pronoun is an object of, also through a noun: "held talks with him". */
    private Optional<Integer> verb() {
        Optional<Integer> head = tree.head(pronoun);
        boolean with = tree.preposition(pronoun).filter("with"::equals).isPresent();
        return head.flatMap(noun -> with && tree.token(noun).isNoun() ? tree.head(noun) : head);
    }

    /** The subject of a verb, or of the one that it is joined to. */
    private Optional<Integer> subjectOf(int verb) {
        Optional<Integer> own = tree.child(verb, "nsubj");
        boolean shares = tree.token(verb).is("conj") || tree.token(verb).is("advcl");
        return own.isPresent() || !shares ? own : tree.head(verb).flatMap(first -> tree.child(first, "nsubj"));
    }
}
