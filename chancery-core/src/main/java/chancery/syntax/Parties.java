package chancery.syntax;

import chancery.model.Actor;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.Reference;
import chancery.model.ResolvedSentence;
import chancery.model.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the actors in the slots of a phrase. */
public final class Parties {

    private static final int DEEPEST = 3;
    /** Ties of a noun to whom it belongs or concerns, the closest first. */
    private static final List<String> OWNER_PREPOSITIONS =
            List.of("of", "by", "in", "from", "for", "against", "to", "with", "on", "between");

    /** Prepositions that parsers hang on the verb over a noun ("held talks on Monday with Chad"). */
    private static final Set<String> SHARED = Set.of("with", "between");

    /** What ties an encounter to a verb whose doer was at it. */
    private static final Set<String> WITHIN = Set.of("in", "at", "during", "on", "through", "via", "by", "for", "to");

    /** What ties a time, as often as a party, to a verb. */
    private static final Set<String> TEMPORAL =
            Set.of("on", "in", "at", "after", "before", "during", "since", "until", "amid", "following");

    private final ResolvedSentence sentence;
    private final Tree tree;
    private final Roles roles;

    public Parties(ResolvedSentence sentence, Roles roles) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.roles = roles;
    }

    /** The actors of the first slot that has any. */
    public List<Participant> in(int head, List<String> slots) {
        for (String slot : slots) {
            List<Participant> found = in(head, slot);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Participant> in(int head, String slot) {
        return switch (slot) {
            case "subj" -> actors(roles.subjects(head));
            case "subj!" -> named(roles.subjects(head));
            case "obj" -> actors(roles.objects(head));
            case "obj!" -> named(roles.objects(head));
            case "iobj" -> actors(tree.children(head, "iobj"));
            case "poss" -> actors(tree.children(head, "nmod:poss"));
            case "adj" -> adjectives(head);
            case "inner" -> inner(head);
            case "innersubj", "innersubj!" -> innerSubjects(head);
            case "gov" -> governing(head);
            default -> prepositional(head, slot);
        };
    }

    /** "sent engineers at the request of X": whoever does what is done at it. */
    private List<Participant> governing(int head) {
        return tree.ancestors(head).stream()
                .skip(1)
                .filter(above -> tree.token(above).isVerb())
                .findFirst()
                .map(verb -> actors(roles.subjects(verb)))
                .orElse(List.of());
    }

    /** Only who is meant by the words themselves, not who stands behind a thing: one telephones men, not their decisions. */
    private List<Participant> named(List<Integer> tokens) {
        return distinct(tokens.stream()
                .flatMap(token -> sentence.referenceAt(token).stream())
                .filter(reference -> reference.kind() != Reference.Kind.ADJECTIVE)
                .flatMap(reference -> reference.participants().stream())
                .toList());
    }

    /** "Iranian aid", "Russia talks": the parties that stand before the noun. */
    private List<Participant> adjectives(int head) {
        List<Integer> before = tree.children(head, "amod", "compound", "nmod").stream()
                .filter(child -> child < head && roles.marker(child).isEmpty())
                .toList();
        return distinct(
                before.stream().flatMap(token -> actors(token, 1).stream()).toList());
    }

    /** On the head or its objects; else deeper below; else, for a noun, on what governs it. */
    private List<Participant> prepositional(int head, String preposition) {
        List<Participant> near = actors(roles.prepositionalNear(head, preposition));
        if (!near.isEmpty()) {
            return near;
        }
        List<Participant> below = actors(roles.prepositionalBelow(head, preposition));
        if (below.isEmpty() && tree.token(head).isVerb()) {
            below = ofSubject(head, preposition);
        }
        if (!below.isEmpty() || !tree.token(head).isNoun() || !SHARED.contains(preposition)) {
            return below;
        }
        return tree.ancestors(head).stream()
                .skip(1)
                .limit(2)
                .map(above -> actors(roles.prepositional(above, preposition)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "A truce between Israel and Hezbollah took effect": the parties of a thing that does something. */
    private List<Participant> ofSubject(int verb, String preposition) {
        return actors(roles.subjects(verb).stream()
                .filter(subject -> sentence.referenceAt(subject).isEmpty())
                .flatMap(subject -> roles.prepositional(subject, preposition).stream())
                .toList());
    }

    /** Parties inside the complement: its objects, obliques and, failing these, whoever is named in it. */
    private List<Participant> inner(int head) {
        return inner(head, 0);
    }

    /** A complement may lead back to its own verb, by an object that two verbs share. */
    private List<Participant> inner(int head, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        List<Integer> complements = new ArrayList<>(roles.complements(head));
        complements.addAll(roles.clauses(head));
        for (int object : roles.objects(head)) {
            complements.addAll(roles.infinitives(object));
        }
        for (int complement : complements) {
            List<Participant> objects = actors(roles.objects(complement));
            List<Participant> found = objects;
            if (objects.stream().allMatch(Parties::isNameless)) {
                List<Participant> others = others(complement);
                found = objects.isEmpty() || !others.stream().allMatch(Parties::isNameless) ? others : objects;
            }
            if (found.isEmpty()) {
                found = inner(complement, depth + 1);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Who else takes part, other than who does it; "on the day of a visit by Chad" tells when, and nobody. */
    private List<Participant> others(int complement) {
        List<Participant> doers = actors(roles.subjects(complement));
        List<Integer> tied = tree.children(complement, "iobj", "obl").stream()
                .filter(token -> !TEMPORAL.contains(roles.marker(token))
                        || sentence.referenceAt(token).isPresent())
                .toList();
        return actors(tied).stream()
                .filter(other -> doers.stream().noneMatch(doer -> doer.id().equals(other.id())))
                .toList();
    }

    /** "troops", "aid workers": a group that is of nobody in particular. */
    private static boolean isNameless(Participant participant) {
        return participant.actor() instanceof Actor.Group
                && participant.actor().state().isEmpty();
    }

    private List<Participant> innerSubjects(int head) {
        List<Integer> complements = new ArrayList<>(roles.clauses(head));
        complements.addAll(roles.infinitives(head));
        return complements.stream()
                .map(c -> actors(roles.subjects(c)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The actors that these words name or belong to, each once, in order. */
    public List<Participant> actors(List<Integer> tokens) {
        return distinct(
                tokens.stream().flatMap(token -> actors(token, 0).stream()).toList());
    }

    private static List<Participant> distinct(List<Participant> participants) {
        Map<String, Participant> found = new LinkedHashMap<>();
        participants.forEach(participant -> found.putIfAbsent(participant.id().value(), participant));
        return List.copyOf(found.values());
    }

    private List<Participant> actors(int token, int depth) {
        Optional<Reference> destination = destination(token);
        if (destination.isPresent()) {
            return destination.get().participants();
        }
        Optional<Reference> reference = sentence.referenceAt(token);
        if (reference.isPresent() && (reference.get().kind() != Reference.Kind.ADJECTIVE || depth > 0)) {
            return reference.get().participants();
        }
        return depth >= DEEPEST ? List.of() : owners(token, depth);
    }

    /** "recalled its ambassador to Chad": Chad too is somebody, though the words for the ambassador go on to it. */
    private Optional<Reference> destination(int token) {
        return tree.children(token, "case").stream()
                .filter(to -> tree.token(to).word().equals("to"))
                .filter(to -> sentence.references().stream().anyMatch(longer -> longer.covers(to)))
                .flatMap(to -> sentence.references().stream()
                        .filter(reference -> reference.head() == token && reference.first() > to))
                .findFirst();
    }

    /** The party behind a thing: "Israel's attack", "Syrian bases", "members of the parliament". */
    private List<Participant> owners(int token, int depth) {
        List<List<Integer>> ties = new ArrayList<>();
        ties.add(tree.children(token, "nmod:poss"));
        ties.add(tree.children(token, "amod", "compound"));
        ties.add(before(token));
        OWNER_PREPOSITIONS.forEach(preposition -> ties.add(roles.prepositional(token, preposition)));
        ties.add(tree.children(token, "appos", "acl"));
        for (List<Integer> tie : ties) {
            List<Participant> found =
                    tie.stream().flatMap(t -> actors(t, depth + 1).stream()).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "the US-backed summit", "the Saudi-led coalition": who stands before the hyphen of a participle. */
    private List<Integer> before(int participle) {
        return tree.token(participle).is("amod")
                ? tree.children(participle, "obl", "dep").stream()
                        .filter(child ->
                                child < participle && roles.marker(child).isEmpty())
                        .toList()
                : List.of();
    }

    /**
     * The doers of an act told as a noun without them: "made the remarks in a meeting with X", "launched strikes on Y". They
     * are the subject of the verb that the noun belongs to.
     */
    public List<Participant> fromGovernor(int head, EventKind kind, Set<String> supportVerbs) {
        Optional<Integer> governor =
                tree.head(head).filter(above -> tree.token(above).isVerb());
        if (governor.isEmpty()) {
            return List.of();
        }
        boolean shared = kind.isSymmetric() || kind == EventKind.VISIT;
        boolean circumstance = shared && tree.token(head).is("obl") && (kind == EventKind.VISIT || tookPart(head));
        boolean supported = supportVerbs.contains(tree.token(governor.get()).lemma())
                && !tree.token(head).is("nsubj")
                && !tree.token(head).is("obl");
        return circumstance || supported ? actors(roles.subjects(governor.get())) : List.of();
    }

    /** "told reporters in a meeting", "left after talks with Chad"; who spoke "after the summit" need not have been there. */
    private boolean tookPart(int encounter) {
        return WITHIN.contains(roles.marker(encounter))
                || !roles.prepositionalBelow(encounter, "with").isEmpty();
    }
}
