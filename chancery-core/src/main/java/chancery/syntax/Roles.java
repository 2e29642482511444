package chancery.syntax;

import chancery.model.Token;
import chancery.model.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who does what to whom in a dependency tree, with passives, participles, relative clauses, co-ordination and control
 * undone: "the deal signed by Iran", "Iran, which signed the deal" and "Iran came to sign the deal" all have Iran as the
 * subject of "sign". Answers are token indices, co-ordinated words included, the nearest reading first.
 */
public final class Roles {

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    /** What leads in a gerund whose subject is the object of the verb above. */
    private static final Set<String> COMPLETING = Set.of("of", "from", "for", "as");

    /** Verbs that ask or trust somebody with "on": "called on Chad to leave", but "came on Monday to vote". */
    private static final Set<String> ASKING_ON = Set.of("call", "prevail", "rely", "count", "depend", "lean", "press");

    private static final int DEEPEST = 6;
    private final Tree tree;

    public Roles(Tree tree) {
        this.tree = tree;
    }

    /** The logical subjects of a verb, adjective or noun used as a predicate. */
    public List<Integer> subjects(int head) {
        List<Integer> found = new ArrayList<>(spread(subjects(head, 0)));
        if (!isPassive(head)) {
            found.addAll(gapped(head));
        }
        return List.copyOf(found);
    }

    /** "France expelled three envoys and Spain two": whoever does the same to another number stands where a second object would. */
    private List<Integer> gapped(int head) {
        return tree.children(head, "obj").stream()
                .flatMap(object -> tree.children(object, "conj").stream())
                .filter(this::isGapped)
                .toList();
    }

    private boolean isGapped(int noun) {
        return tree.token(noun).is("conj")
                && tree.token(noun).isName()
                && tree.children(noun, "nummod").stream().anyMatch(number -> number > noun);
    }

    private List<Integer> subjects(int head, int depth) {
        return isPassive(head) ? agents(head) : surfaceSubjects(head, depth);
    }

    /** The logical objects of a verb: its own, or the subject of its passive. */
    public List<Integer> objects(int head) {
        if (isPassive(head)) {
            return tree.token(head).is("amod") ? passiveObjects(head) : spread(passiveObjects(head));
        }
        List<Integer> own = new ArrayList<>(tree.children(head, "obj"));
        own.replaceAll(this::antecedent);
        if (own.isEmpty()) {
            own.addAll(sharedObjects(head));
        }
        if (own.isEmpty() && tree.token(head).is("acl:relcl") && tree.has(head, "nsubj") && !hasRelativeSubject(head)) {
            tree.head(head).ifPresent(own::add);
        }
        return spread(own).stream().filter(object -> !isGapped(object)).toList();
    }

    /** The nominals that a preposition ties to the head, in text order. */
    public List<Integer> prepositional(int head, String preposition) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(head, "obl", "nmod", "advcl", "acl")) {
            if (preposition.equals(marker(child)) && !(tree.token(child).isVerb() && isInfinitive(child))) {
                found.add(child);
            }
        }
        return spread(found);
    }

    /** Infinitives and gerunds that complete the head. */
    public List<Integer> infinitives(int head) {
        List<Integer> found = new ArrayList<>(tree.children(head, "xcomp"));
        for (int child : tree.children(head, "advcl", "acl", "ccomp", "csubj")) {
            Token token = tree.token(child);
            if (!token.is("acl:relcl")
                    && (isInfinitive(child) || (token.tag().equals("VBG") && tree.has(child, "mark", "case")))) {
                found.add(child);
            }
        }
        return found;
    }

    /**
     * As {@link #infinitives}, with the participles and infinitives on a verb's object: "passed a resolution condemning Chad",
     * "reserved the right to retaliate".
     */
    public List<Integer> complements(int head) {
        List<Integer> found = new ArrayList<>(infinitives(head));
        if (tree.token(head).isVerb()) {
            objects(head).stream()
                    .flatMap(object -> tree.children(object, "acl").stream().filter(c -> c > object))
                    .filter(c -> c != head
                            && tree.token(c).relation().equals("acl")
                            && (tree.token(c).tag().equals("VBG") || isInfinitive(c)))
                    .forEach(found::add);
        }
        return found;
    }

    private boolean isInfinitive(int verb) {
        return tree.children(verb, "mark", "aux").stream()
                .anyMatch(c -> tree.token(c).word().equalsIgnoreCase("to"));
    }

    /**
     * Clauses with a subject of their own that complete the head; so is a nominal with one, which a parser took for an object:
     * "believes his work will be his legacy".
     */
    public List<Integer> clauses(int head) {
        return tree.children(head, "ccomp", "obj").stream()
                .filter(c -> tree.token(c).is("ccomp") || (c > head && tree.has(c, "nsubj")))
                .toList();
    }

    /** The nominals with the preposition that stand nearest below the head, however deep, but in no clause of their own. */
    public List<Integer> prepositionalBelow(int head, String preposition) {
        List<Integer> level = List.of(head);
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            List<Integer> found = level.stream()
                    .flatMap(above -> prepositional(above, preposition).stream())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
            level = level.stream()
                    .flatMap(above -> tree.children(above, "obj", "obl", "nmod", "xcomp", "acl", "nsubj:pass").stream())
                    .filter(below -> !tree.token(below).relation().equals("acl:relcl") && !isForTheSakeOf(below))
                    .toList();
        }
        return List.of();
    }

    /** "closed the port in support of Chad": beside an object a bare noun after "in" leads to whose cause it is, not to whom it is done. */
    private boolean isForTheSakeOf(int noun) {
        return tree.token(noun).is("obl")
                && marker(noun).equals("in")
                && tree.children(noun, "det", "amod", "compound", "nmod:poss", "nummod")
                        .isEmpty()
                && !prepositional(noun, "of").isEmpty()
                && tree.head(noun).filter(verb -> tree.has(verb, "obj")).isPresent();
    }

    /** Phrases with the preposition on the head itself or on its objects: parsers disagree on which. */
    public List<Integer> prepositionalNear(int head, String preposition) {
        List<Integer> found = new ArrayList<>(prepositional(head, preposition));
        for (int object : objects(head)) {
            found.addAll(prepositional(object, preposition));
        }
        return found;
    }

    /** True if the verb is passive or a past participle on a noun: its subject undergoes. */
    public boolean isPassive(int head) {
        Token token = tree.token(head);
        if (tree.has(head, "nsubj:pass", "aux:pass", "csubj:pass")) {
            return true;
        }
        if (!token.tag().equals("VBN")) {
            return false;
        }
        if (token.is("conj") && !tree.has(head, "nsubj", "aux")) {
            return tree.head(head).filter(this::isPassive).isPresent();
        }
        return token.relation().equals("acl")
                || token.is("amod")
                || (token.is("advcl") && !tree.has(head, "aux", "nsubj", "obj"));
    }

    /** The subject as written: of a passive what undergoes. */
    private List<Integer> surfaceSubjects(int head, int depth) {
        List<Integer> own = tree.children(head, "nsubj", "nsubj:pass");
        if (!own.isEmpty()) {
            return own.stream().map(this::antecedent).toList();
        }
        Optional<Integer> above = tree.head(head);
        if (above.isEmpty() || depth > DEEPEST) {
            return List.of();
        }
        Token token = tree.token(head);
        if (token.is("acl") || token.is("amod")) {
            return nounSubjects(head, above.get());
        }
        if (token.is("xcomp") || token.is("ccomp") || (token.is("advcl") && isComplement(head))) {
            return controllers(head, above.get(), depth);
        }
        if (token.is("conj") || token.is("advcl") || token.is("parataxis") || token.is("obl") || token.is("dep")) {
            return surfaceSubjects(verbAbove(head), depth + 1);
        }
        return List.of();
    }

    /** The nearest verb that governs the word; parsers hang a second verb on the first one's object now and then. */
    private int verbAbove(int head) {
        List<Integer> chain = tree.ancestors(head);
        return chain.stream()
                .skip(1)
                .filter(above -> tree.token(above).isVerb())
                .findFirst()
                .orElse(chain.get(1));
    }

    /** "delegations visiting Rome": the noun; "its decision to withdraw": who owns the noun. */
    private List<Integer> nounSubjects(int head, int noun) {
        if (!isInfinitive(head)) {
            return List.of(noun);
        }
        List<Integer> owners = tree.children(noun, "nmod:poss");
        if (!owners.isEmpty()) {
            return owners;
        }
        boolean objectOrSubject = tree.token(noun).is("obj") || tree.token(noun).is("obl");
        return objectOrSubject && tree.head(noun).isPresent()
                ? subjects(tree.head(noun).get(), 1)
                : List.of(noun);
    }

    /** "urged Iran to leave": Iran; "wants to leave": who wants. */
    private List<Integer> controllers(int head, int above, int depth) {
        List<Integer> objects =
                tree.children(above, "obj").stream().filter(o -> o < head).toList();
        if (!objects.isEmpty()) {
            return objects;
        }
        if (tree.has(above, "nsubj:pass")) {
            return tree.children(above, "nsubj:pass").stream()
                    .map(this::antecedent)
                    .toList();
        }
        List<Integer> asked = tree.children(above, "obl").stream()
                .filter(o -> ASKING_ON.contains(tree.token(above).lemma()))
                .filter(o -> o < head && "on".equals(marker(o)))
                .toList();
        return asked.isEmpty() ? surfaceSubjects(above, depth + 1) : asked;
    }

    /** What somebody is accused of, kept from or quoted as: "accused Iran of arming rebels", "quoted him as saying so". */
    private boolean isComplement(int head) {
        return tree.token(head).tag().equals("VBG") && COMPLETING.contains(marker(head));
    }

    private List<Integer> agents(int head) {
        List<Integer> by = new ArrayList<>();
        for (int child : tree.children(head, "obl", "nmod", "compound")) {
            if (marker(child).equals("by") || isBackedBy(child, head)) {
                by.add(child);
            }
        }
        return by;
    }

    /** "the US-backed summit": who stands before the hyphen. */
    private boolean isBackedBy(int child, int head) {
        return child == head - 2
                && tree.token(head - 1).word().equals("-")
                && marker(child).isEmpty();
    }

    private List<Integer> passiveObjects(int head) {
        List<Integer> own = tree.children(head, "nsubj:pass");
        if (!own.isEmpty()) {
            return own.stream().map(this::antecedent).toList();
        }
        Token token = tree.token(head);
        if (token.is("acl") || token.is("amod")) {
            return tree.head(head).map(List::of).orElse(List.of());
        }
        List<Integer> surface = surfaceSubjects(head, 0);
        return surface.isEmpty() ? tree.children(head, "obj") : surface;
    }

    /** "condemned and rejected the attack": the object stands with one of the two verbs. */
    private List<Integer> sharedObjects(int head) {
        List<Integer> later = tree.children(head, "conj").stream()
                .filter(c -> tree.token(c).isVerb() && !tree.has(c, "nsubj") && c - head <= 3)
                .flatMap(c -> tree.children(c, "obj").stream())
                .toList();
        return later;
    }

    /** What a relative pronoun stands for; any other token itself. */
    public int antecedent(int index) {
        Token token = tree.token(index);
        if (!RELATIVE.contains(token.lemma().toLowerCase(Locale.ROOT))
                || !token.tag().startsWith("W")) {
            return index;
        }
        for (int above : tree.ancestors(index)) {
            if (tree.token(above).is("acl:relcl")) {
                return tree.head(above).orElse(index);
            }
        }
        return index;
    }

    private boolean hasRelativeSubject(int head) {
        return tree.children(head, "nsubj").stream().anyMatch(s -> antecedent(s) != s);
    }

    /** The preposition or conjunction that introduces a dependent, in lower case; empty text if none does. */
    public String marker(int index) {
        List<Integer> marks = tree.children(index, "case", "mark");
        return marks.isEmpty() ? "" : tree.token(marks.get(0)).word().toLowerCase(Locale.ROOT);
    }

    private List<Integer> spread(List<Integer> heads) {
        Set<Integer> all = new LinkedHashSet<>();
        heads.forEach(head -> all.addAll(tree.conjuncts(head)));
        return List.copyOf(all);
    }
}
