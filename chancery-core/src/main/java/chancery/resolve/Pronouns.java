package chancery.resolve;

import chancery.knowledge.CueBook;
import chancery.knowledge.Pattern.Pos;
import chancery.knowledge.Pointers.Means;
import chancery.model.Actor;
import chancery.model.Reference;
import chancery.model.Sector;
import chancery.model.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds whom a pronoun means: the best of those mentioned before, subjects first, nearer ones first. */
final class Pronouns {

    private static final int WINDOW = 4;
    private static final double DISTANCE = 12;
    private static final double SUBJECT = 8;
    private static final double OWN_CLAUSE = 6;
    private static final double AHEAD = 4;
    private static final double QUOTED = 10;
    private static final double MAIN = 3;
    private static final double MODIFIER = 6;
    private static final double PARTNER = 20;
    private static final double RELATIVE = 40;
    private static final int NEAR = 1;
    private static final int PAIRED = 2;
    private static final double UNCERTAIN = 40;

    private static final double UNNAMED = 12;
    private static final double PARALLEL = 16;

    private final Discourse discourse;
    private final CueBook cues;

    Pronouns(Discourse discourse, CueBook cues) {
        this.discourse = discourse;
        this.cues = cues;
    }

    /**
     * Whom the pronoun means.
     *
     * @param ahead the subject of the sentence, if it is a named person that stands after the pronoun
     */
    List<Who> resolve(Line line, int token, Means means, Optional<Discourse.Seen> ahead) {
        boolean several = means == Means.THEY || means == Means.THEIR;
        if ((means == Means.THEIR || means == Means.ITS) && isOfAThing(line, token, means)) {
            return List.of();
        }
        Set<String> barred = new Binding(line, token, means).barred(discourse);
        List<Who> best = List.of();
        int nearest = Integer.MAX_VALUE;
        double most = -WINDOW * DISTANCE - UNCERTAIN;
        for (int i = discourse.seen().size() - 1; i >= 0; i--) {
            Discourse.Seen seen = discourse.seen().get(i);
            if (line.number() - seen.sentence() > WINDOW) {
                break;
            }
            if (fits(seen, means, several)
                    && !seen.covers(line.number(), token)
                    && !isFarObject(line, token, seen, means)
                    && (several || !barred.contains(seen.one().id()))) {
                double score = score(line, token, seen) - doubt(seen, means) - aloof(line, token, seen);
                if (score > most) {
                    most = score;
                    best = seen.who();
                    nearest = line.number() - seen.sentence();
                }
            }
        }
        if (!several
                && ahead.isPresent()
                && fits(ahead.get(), means, false)
                && AHEAD > most
                && isFronted(line, token, ahead.get())) {
            return ahead.get().who();
        }
        return means == Means.THEY && nearest > NEAR && line.isSubject(token) ? pair(line, best) : best;
    }

    /** Two people of this sentence and the two before are "they" where nobody in the plural is near. */
    private List<Who> pair(Line line, List<Who> otherwise) {
        List<Who> people = discourse.recent(PAIRED + 1, line.number() - PAIRED, Somebody.class::isInstance);
        return people.size() == PAIRED ? people : otherwise;
    }

    /** "The relations are at their best": the subject of the same clause is a noun that is nobody, and nobody is nearer. */
    private boolean isOfAThing(Line line, int token, Means means) {
        for (int clause : line.tree().ancestors(token)) {
            Optional<Integer> subject = line.tree().child(clause, "nsubj").filter(index -> index < token);
            if (subject.isPresent()) {
                boolean noun = line.tag(subject.get()).equals(means == Means.THEIR ? "NNS" : "NN");
                return noun
                        && discourse.seen().stream()
                                .noneMatch(seen -> isNear(line, seen, subject.get(), token)
                                        && fits(seen, means, means == Means.THEIR));
            }
        }
        return false;
    }

    private static boolean isNear(Line line, Discourse.Seen seen, int from, int to) {
        return seen.sentence() == line.number() && seen.last() >= from && seen.first() < to;
    }

    private static boolean fits(Discourse.Seen seen, Means means, boolean several) {
        if (seen.adjective()) {
            return false;
        }
        if (several) {
            boolean people = seen.kind() == Reference.Kind.DESCRIPTION
                    && seen.manner().plural()
                    && Discourse.isState(seen.one());
            return people || seen.isSeveral() || isPlural(seen.one().actor());
        }
        Who who = seen.one();
        boolean person = who instanceof Somebody || isUnnamed(who);
        return switch (means) {
            case HE, HIS -> !seen.isSeveral() && person && !female(who).orElse(false);
            case SHE, HER -> !seen.isSeveral() && person && female(who).orElse(true);
            default -> !seen.isSeveral() && !person && !(who.actor() instanceof Actor.Group);
        };
    }

    private static boolean isUnnamed(Who who) {
        return who instanceof Who.Fixed fixed && fixed.actor() instanceof Actor.Unnamed;
    }

    private static boolean isPlural(Actor actor) {
        boolean body = actor instanceof Actor.Organisation && !actor.sector().equals(Optional.of(Sector.JRN));
        return actor instanceof Actor.Group || body;
    }

    private static Optional<Boolean> female(Who who) {
        return who instanceof Somebody somebody ? somebody.female() : Optional.empty();
    }

    /** "it" as an object means nobody from another sentence. */
    private static boolean isFarObject(Line line, int token, Discourse.Seen seen, Means means) {
        return means == Means.IT && seen.sentence() != line.number() && !line.isSubject(token);
    }

    /** "she" for somebody who is not known to be a woman. */
    private static double doubt(Discourse.Seen seen, Means means) {
        boolean woman = means == Means.SHE || means == Means.HER;
        return woman && !female(seen.one()).orElse(false) ? UNCERTAIN : 0;
    }

    /** Of people: one who is named in somebody's words, for a pronoun outside of them; one without a name who only reports or passes by. */
    private double aloof(Line line, int token, Discourse.Seen seen) {
        boolean quoted = seen.manner().quoted() && !line.isQuoted(token);
        double far = quoted && seen.one() instanceof Somebody ? QUOTED : 0;
        boolean passing = isUnnamed(seen.one()) && seen.sentence() != line.number() && !isSpeaker(line, token, seen);
        return far + (passing ? UNNAMED : 0);
    }

    /** "A spokesman said ... He added": who spoke goes on to speak. */
    private boolean isSpeaker(Line line, int token, Discourse.Seen seen) {
        return seen.subject() && line.isSubject(token) && isSaying(seen.manner().verb()) && isSaying(line.verb(token));
    }

    private boolean isSaying(String verb) {
        return !cues.headedBy(verb, Pos.VERB).isEmpty();
    }

    /** @param before whether in a sentence before: of those the subject of the main clause is likelier */
    private static double standing(Discourse.Part part, boolean before) {
        return switch (part) {
            case MAIN_SUBJECT -> SUBJECT + (before ? MAIN : 0);
            case SUBJECT -> SUBJECT;
            case OTHER -> 0;
            case MODIFIER -> -MODIFIER;
        };
    }

    private double score(Line line, int token, Discourse.Seen seen) {
        int distance = discourse.distance(seen.sentence(), line.number());
        double score = -DISTANCE * distance + standing(seen.manner().part(), distance > 0);
        if (distance > 0) {
            return score + seen.token() / 1000.0;
        }
        if (isPartner(line, token, seen.token()) || isAskedTo(line, token, seen.token())) {
            score += PARTNER;
        }
        if (isToldThat(line, token, seen.token())) {
            score += PARALLEL;
        }
        if (governs(line.tree(), seen.token(), token)) {
            score += OWN_CLAUSE;
        }
        if (isWho(line.tree(), seen.token(), token)) {
            score += RELATIVE;
        }
        if (line.isQuoted(token) && !line.isQuoted(seen.token())) {
            score -= QUOTED;
        }
        return score + seen.token() / 1000.0;
    }

    /** "Kerry, who had broken his leg": the noun that the clause around the pronoun describes. */
    private static boolean isWho(Tree tree, int noun, int pronoun) {
        for (int clause : tree.ancestors(pronoun)) {
            Optional<Integer> subject = tree.child(clause, "nsubj").filter(index -> index != pronoun);
            if (subject.isPresent()) {
                return tree.token(clause).is("acl")
                        && tree.token(subject.get()).tag().equals("WP")
                        && tree.token(clause).head() == noun;
            }
        }
        return false;
    }

    /** "the US and its allies", "the return of refugees to their homes", "thanked him for his work": the possessive means the noun beside its own. */
    private static boolean isPartner(Line line, int token, int other) {
        int noun = line.token(token).head();
        if (noun < 0 || line.token(noun).head() < 0) {
            return false;
        }
        boolean thanked = line.token(noun).is("obl")
                && line.token(other).is("obj")
                && line.token(noun).head() == line.token(other).head()
                && line.tree().preposition(noun).filter("for"::equals).isPresent();
        boolean joined = line.token(noun).is("conj") && line.token(noun).head() == other;
        boolean beside = line.token(noun).is("nmod")
                && line.token(other).is("nmod")
                && line.token(noun).head() == line.token(other).head();
        return joined || beside || thanked;
    }

    /** "told Tamura to redouble his efforts": he who is told is to do it. */
    private static boolean isAskedTo(Line line, int token, int other) {
        boolean possessive = line.tag(token).equals("PRP$");
        return possessive
                && line.token(other).is("obj")
                && line.tree().ancestors(token).stream()
                        .anyMatch(clause -> line.token(clause).is("xcomp")
                                && line.token(clause).head()
                                        == line.token(other).head());
    }

    /** "warned Laos that the dam could cost it its fish": an object in what somebody is told. */
    private static boolean isToldThat(Line line, int token, int other) {
        boolean object = line.token(token).is("obj") || line.token(token).is("iobj");
        int verb = line.token(token).head();
        return object
                && (line.token(other).is("obj") || line.token(other).is("iobj"))
                && line.token(verb).is("ccomp")
                && line.token(verb).head() == line.token(other).head();
    }

    /** True if the mention is the subject of a clause that the pronoun stands in. */
    private static boolean governs(Tree tree, int subject, int pronoun) {
        if (!tree.token(subject).is("nsubj")) {
            return false;
        }
        return tree.ancestors(pronoun).contains(tree.token(subject).head());
    }

    /** "In a meeting with his Syrian counterpart, Hatami warned": the pronoun stands before its clause's subject. */
    private static boolean isFronted(Line line, int token, Discourse.Seen subject) {
        int verb = line.token(subject.token()).head();
        return token < subject.token()
                && verb >= 0
                && line.tree().ancestors(token).contains(verb)
                && !line.isQuoted(token);
    }
}
