package chancery.read;

import chancery.model.Token;
import chancery.model.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Puts right what parsers of news get wrong again and again and a reader sees at once. Each rule changes only arcs that
 * cannot stand as they are; a tree that needs no repair comes out unchanged.
 */
final class TreeRepair {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> CLOSE = Set.of("of", "by");
    private static final Set<String> AGENT = Set.of("by");
    private static final Set<String> TARGET = Set.of("on", "against");
    private static final int DIRECTLY_BEFORE = 3;

    private final List<Token> tokens;

    private TreeRepair(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    static Tree repaired(List<Token> tokens) {
        TreeRepair repair = new TreeRepair(AttachmentRepair.repaired(
                NominalRepair.repaired(GerundRepair.repaired(ComplementRepair.repaired(tokens)))));
        repair.nameBehindTitle();
        repair.wordsBeforeTitle();
        repair.conjunctAfterConjunction();
        repair.subjectOfReportedClause();
        repair.subjectAfterComma();
        repair.oneSubject();
        repair.nameWithName();
        repair.verbWithVerb();
        repair.nearestNoun();
        repair.agentOfPassive();
        repair.targetBehindAgent();
        return Tree.of(repair.tokens);
    }

    /** "Chad's prime minister Saleh Kebzabo and …": a name loosely tied to the noun right before it is the one that the noun entitles. */
    private void nameBehindTitle() {
        for (int name = 1; name < tokens.size(); name++) {
            int title = tokens.get(name).head();
            if (tokens.get(name).is("dep") && tokens.get(name).isName() && title >= 0 && entitles(title, name)) {
                attach(name, tokens.get(title).head(), tokens.get(title).relation());
                attach(title, name, "compound");
            }
        }
    }

    private boolean entitles(int title, int name) {
        int whole = name;
        return tokens.get(title).isNoun()
                && !tokens.get(title).isName()
                && title < name
                && IntStream.range(title + 1, name)
                        .allMatch(i ->
                                tokens.get(i).is("compound") && tokens.get(i).head() == whole);
    }

    /** "by Secretary of State Pompeo": "by" belongs to the name and not to the title before it. */
    private void wordsBeforeTitle() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("case") || token.relation().equals("cc")) {
                int head = token.head();
                while (head > i
                        && tokens.get(head).is("compound")
                        && tokens.get(head).head() > head) {
                    head = tokens.get(head).head();
                }
                attach(i, head, token.relation());
            }
        }
    }

    /** "Pence and Pompeo", "was in Oslo and signed": what a conjunction leads in is a conjunct of what stands before it. */
    private void conjunctAfterConjunction() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.relation().equals("cc") && token.head() > i) {
                Token conjunct = tokens.get(token.head());
                if (conjunct.head() >= 0 && conjunct.head() < i) {
                    attach(token.head(), conjunct.head(), "conj");
                }
            }
        }
    }

    /** "said the envoys should leave": what was taken for the object of "said" is the subject of the clause. */
    private void subjectOfReportedClause() {
        for (int clause = 0; clause < tokens.size(); clause++) {
            Token token = tokens.get(clause);
            boolean loose = token.is("dep") || token.is("xcomp") || token.is("parataxis");
            boolean finite = FINITE.contains(token.tag()) || hasModal(clause);
            if (loose
                    && finite
                    && child(clause, "nsubj").isEmpty()
                    && child(clause, "nsubj:pass").isEmpty()) {
                int verb = token.head();
                OptionalInt object = child(verb, "obj");
                if (object.isPresent()
                        && verb < object.getAsInt()
                        && object.getAsInt() < clause
                        && tokens.get(verb).isVerb()
                        && IntStream.range(object.getAsInt(), clause)
                                .noneMatch(i -> tokens.get(i).is("punct"))) {
                    attach(object.getAsInt(), clause, child(clause, "aux:pass").isPresent() ? "nsubj:pass" : "nsubj");
                    attach(clause, verb, "ccomp");
                }
            }
        }
    }

    private boolean hasModal(int verb) {
        return children(verb)
                .anyMatch(c -> tokens.get(c).is("aux") && tokens.get(c).tag().equals("MD"));
    }

    /** "During the visit by Khamis, Iran and Syria signed": what follows the comma is no third visitor but the subject. */
    private void subjectAfterComma() {
        for (int verb = 0; verb < tokens.size(); verb++) {
            Token token = tokens.get(verb);
            boolean bare = token.head() < 0
                    && FINITE.contains(token.tag())
                    && children(verb).noneMatch(c -> isSubject(tokens.get(c)));
            int last = bare ? conjunctBefore(verb) : -1;
            if (last >= 0) {
                int conjoined = tokens.get(last).head();
                int first = IntStream.range(conjoined + 1, last + 1)
                        .filter(i -> tokens.get(i).is("conj") && tokens.get(i).head() == conjoined)
                        .findFirst()
                        .orElse(last);
                boolean comma = IntStream.range(conjoined, first)
                        .anyMatch(i -> tokens.get(i).word().equals(","));
                if (comma && first < last) {
                    attach(first, verb, "nsubj");
                    IntStream.rangeClosed(first + 1, last)
                            .filter(i ->
                                    tokens.get(i).is("conj") && tokens.get(i).head() == conjoined)
                            .forEach(i -> attach(i, first, "conj"));
                }
            }
        }
    }

    private static boolean isSubject(Token token) {
        return token.is("nsubj") || token.is("csubj");
    }

    private int conjunctBefore(int verb) {
        return IntStream.range(Math.max(0, verb - DIRECTLY_BEFORE), verb)
                .filter(i -> tokens.get(i).isName() && tokens.get(i).is("conj"))
                .reduce((a, b) -> b)
                .orElse(-1);
    }

    /** "with his counterpart, General X, in Oslo, Y warned": of two subjects the nearer is one, the other an apposition. */
    private void oneSubject() {
        for (int verb = 0; verb < tokens.size(); verb++) {
            int before = verb;
            int[] subjects = children(verb)
                    .filter(c -> c < before && tokens.get(c).relation().equals("nsubj"))
                    .toArray();
            for (int i = 0; i + 1 < subjects.length; i++) {
                int other = subjects[i];
                nounBeforeComma(other).ifPresent(noun -> attach(other, noun, "appos"));
            }
        }
    }

    private OptionalInt nounBeforeComma(int name) {
        int start = IntStream.range(0, name)
                .filter(i -> tokens.get(i).head() == name)
                .min()
                .orElse(name);
        boolean comma = start > 1 && tokens.get(start - 1).word().equals(",");
        return comma && tokens.get(start - 2).isNoun() ? OptionalInt.of(start - 2) : OptionalInt.empty();
    }

    /**
     * "talks with President Assad as well as General Mamlouk", "parties led by the former minister, Amiri, and Maliki", "his counterparts
     * Holm and Dahl": a name is co-ordinated with a name, not with "talks", "parties" or "counterparts".
     */
    private void nameWithName() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("conj")
                    && token.isName()
                    && tokens.get(token.head()).isNoun()
                    && !tokens.get(token.head()).isName()) {
                int conjunct = i;
                int other = token.head();
                IntStream.concat(
                                IntStream.concat(
                                        children(other)
                                                .filter(c -> tokens.get(c).is("nmod")
                                                        && tokens.get(c).isName()),
                                        leaders(other)),
                                entitled(other))
                        .filter(c -> c > other && c < conjunct)
                        .reduce((a, b) -> b)
                        .ifPresent(name -> attach(conjunct, name, "conj"));
            }
        }
    }

    /** The name that bears a title before it: Holm in "his counterparts Lars Holm". */
    private IntStream entitled(int title) {
        int name = tokens.get(title).head();
        boolean borne = tokens.get(title).is("compound") && tokens.get(name).isName();
        return borne ? IntStream.of(name) : IntStream.empty();
    }

    /** The agent in "parties led by X". */
    private IntStream leaders(int group) {
        return children(group)
                .filter(verb ->
                        tokens.get(verb).is("acl") && tokens.get(verb).tag().equals("VBN"))
                .flatMap(this::children)
                .filter(agent -> tokens.get(agent).is("obl") && isMarked(agent, AGENT));
    }

    /** "praised the victory and condemned the plots": a verb with an object is co-ordinated with a verb, not with "victory". */
    private void verbWithVerb() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean misplaced = token.is("conj")
                    && token.isVerb()
                    && child(i, "obj").isPresent()
                    && tokens.get(token.head()).isNoun()
                    && child(token.head(), "cop").isEmpty();
            if (misplaced) {
                int above = tokens.get(token.head()).head();
                while (above >= 0 && !tokens.get(above).isVerb()) {
                    above = tokens.get(above).head();
                }
                if (above >= 0 && above < i) {
                    attach(i, above, "conj");
                }
            }
        }
    }

    /** "the summit and condemnations of Iran by Pence": "of" and "by" belong to the nearest of co-ordinated nouns. */
    private void nearestNoun() {
        for (int i = 0; i < tokens.size(); i++) {
            int nominal = i;
            int head = tokens.get(i).head();
            boolean tied = tokens.get(i).is("nmod") && isMarked(i, CLOSE);
            if (tied && head < nominal) {
                children(head)
                        .filter(c -> c > head
                                && c < nominal
                                && tokens.get(c).is("conj")
                                && tokens.get(c).isNoun()
                                && !tokens.get(c).isName())
                        .reduce((a, b) -> b)
                        .ifPresent(noun -> attach(nominal, noun, "nmod"));
            }
        }
    }

    /** "was denounced as a tyrant by the opposition": a passive without an agent has the "by" behind it. */
    private void agentOfPassive() {
        for (int i = 0; i < tokens.size(); i++) {
            int noun = tokens.get(i).head();
            int verb = noun < 0 || !tokens.get(noun).is("obl")
                    ? -1
                    : tokens.get(noun).head();
            if (tokens.get(i).is("nmod")
                    && isMarked(i, AGENT)
                    && verb >= 0
                    && verb < noun
                    && child(verb, "nsubj:pass").isPresent()
                    && children(verb).noneMatch(c -> isMarked(c, AGENT))) {
                attach(i, verb, "obl");
            }
        }
    }

    /** "the offensive by rebels on the capital": what is attacked belongs to the attack and not to who made it. */
    private void targetBehindAgent() {
        for (int i = 0; i < tokens.size(); i++) {
            int agent = tokens.get(i).head();
            if (agent >= 0
                    && agent < i
                    && tokens.get(i).is("nmod")
                    && isMarked(i, TARGET)
                    && tokens.get(agent).is("nmod")
                    && tokens.get(agent).head() >= 0
                    && isMarked(agent, AGENT)) {
                attach(i, tokens.get(agent).head(), "nmod");
            }
        }
    }

    private boolean isMarked(int nominal, Set<String> prepositions) {
        return children(nominal)
                .anyMatch(c -> tokens.get(c).is("case")
                        && prepositions.contains(tokens.get(c).word()));
    }

    private OptionalInt child(int head, String relation) {
        return children(head)
                .filter(c -> tokens.get(c).relation().equals(relation))
                .findFirst();
    }

    private IntStream children(int head) {
        return IntStream.range(0, tokens.size()).filter(i -> tokens.get(i).head() == head);
    }

    /** Not below itself: what would close a circle stays as it is. */
    private void attach(int index, int head, String relation) {
        if (Circles.wouldClose(tokens, index, head)) {
            return;
        }
        Token old = tokens.get(index);
        tokens.set(index, new Token(old.span(), old.word(), old.lemma(), old.tag(), old.entity(), head, relation));
    }
}
