package chancery.read;

import chancery.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Puts right to what phrases belong that stand far from it: the agent of a noun ("condemnations of Chad by Mali"), a participle
 * behind a comma ("urged Chad to leave, saying ..."), a preposition before a quoted adjective, who agreed in a year, who is named beside "X of
 * Chad".
 */
final class AttachmentRepair {

    private static final Set<String> OF = Set.of("of");
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> BETWEEN = Set.of("between", "with");
    private static final Set<String> LOOSE = Set.of("xcomp", "advcl", "dep", "acl", "conj");

    private static final Set<String> APPOSED = Set.of("dep", "appos");
    private static final Set<String> CLAUSAL = Set.of("after", "before", "since", "until");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> ASIDE = Set.of("parataxis", "dep", "conj", "ccomp");

    private static final Set<String> PERSONAL = Set.of("he", "she");
    private static final Set<String> MEANWHILE = Set.of("as", "while", "when");

    private final Arcs arcs;

    private AttachmentRepair(List<Token> tokens) {
        this.arcs = new Arcs(tokens);
    }

    static List<Token> repaired(List<Token> tokens) {
        AttachmentRepair repair = new AttachmentRepair(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            repair.infinitiveMark(i);
            repair.prepositionOfNoun(i);
            repair.agentOfNoun(i);
            repair.partiesBehindYear(i);
            repair.participleBehindComma(i);
            repair.sceneOfSpeaking(i);
            repair.personBesideState(i);
            repair.personOfPlural(i);
            repair.clauseTakenForPhrase(i);
        }
        return repair.arcs.tokens();
    }

    /** "gears up to retake": the "to" of an infinitive is its mark whatever it was taken for. */
    private void infinitiveMark(int to) {
        Token token = arcs.token(to);
        if (token.tag().equals("TO")
                && token.is("dep")
                && token.head() > to
                && arcs.token(token.head()).tag().equals("VB")) {
            arcs.attach(to, token.head(), "mark");
        }
    }

    /** "hit out at 'wild' claims": "at" belongs to the claims and not to what they are like. */
    private void prepositionOfNoun(int preposition) {
        Token token = arcs.token(preposition);
        int adjective = token.head();
        if (!token.is("case")
                || adjective < preposition
                || !arcs.token(adjective).is("amod")) {
            return;
        }
        int noun = arcs.token(adjective).head();
        if (noun > adjective && arcs.token(noun).isNoun()) {
            arcs.attach(preposition, noun, "case");
            if (arcs.token(noun).relation().equals("obj")) {
                arcs.attach(noun, arcs.token(noun).head(), "obl");
            }
        }
    }

    /** "a summit and condemnations of Chad by Mali": who follows "X of Y" with "by" did X. */
    private void agentOfNoun(int agent) {
        int above = arcs.token(agent).head();
        if (above < 0 || above > agent || !arcs.token(agent).is("nmod") || !arcs.isMarked(agent, BY)) {
            return;
        }
        int by = arcs.children(agent)
                .filter(c -> arcs.token(c).is("case"))
                .findFirst()
                .orElse(agent);
        IntStream.range(above + 1, by)
                .filter(of -> arcs.token(of).is("nmod") && arcs.isMarked(of, OF) && arcs.end(of) == by - 1)
                .map(of -> arcs.token(of).head())
                .filter(deed -> deed > above && arcs.token(deed).isNoun())
                .findFirst()
                .ifPresent(deed -> arcs.attach(agent, deed, "nmod"));
    }

    /** "signed a pact in 2015 between Chad and Mali": the pact is between them, not the year. */
    private void partiesBehindYear(int party) {
        int year = arcs.token(party).head();
        boolean ofYear = year >= 0
                && year < party
                && arcs.token(party).is("nmod")
                && arcs.token(year).tag().equals("CD")
                && arcs.isMarked(party, BETWEEN);
        int above = ofYear ? arcs.token(year).head() : -1;
        if (above >= 0) {
            int noun = arcs.token(above).isNoun()
                    ? above
                    : arcs.child(above, "obj").orElse(-1);
            if (noun >= 0 && noun < year) {
                arcs.attach(party, noun, "nmod");
            }
        }
    }

    /** "urged Chad to refrain from meddling, saying ...": who urged says so, not who was urged. */
    private void participleBehindComma(int verb) {
        Token token = arcs.token(verb);
        boolean loose = token.tag().equals("VBG")
                && verb > 0
                && arcs.word(verb - 1).equals(",")
                && LOOSE.contains(token.relation())
                && !arcs.has(verb, "nsubj")
                && !arcs.has(verb, "cc")
                && token.head() >= 0
                && token.head() < verb
                && arcs.token(token.head()).isVerb();
        if (!loose) {
            return;
        }
        int above = token.head();
        while (!isFinite(above)
                && arcs.token(above).head() >= 0
                && arcs.token(arcs.token(above).head()).isVerb()) {
            above = arcs.token(above).head();
        }
        arcs.attach(verb, above, "advcl");
    }

    /**
     * "Lind said that Chad must pay as he arrived in Oslo": he who arrives is who speaks, where what is said names no other man; the
     * scene belongs to the saying.
     */
    private void sceneOfSpeaking(int scene) {
        OptionalInt mark = arcs.children(scene)
                .filter(c -> arcs.token(c).is("mark") && MEANWHILE.contains(arcs.word(c)))
                .findFirst();
        boolean byPronoun = arcs.token(scene).is("advcl")
                && arcs.children(scene).anyMatch(c -> arcs.token(c).is("nsubj") && PERSONAL.contains(arcs.word(c)));
        int content = byPronoun && mark.isPresent() ? clauseAbove(scene) : -1;
        int saying = content < 0 ? -1 : arcs.token(content).head();
        boolean speaks = saying >= 0 && saying < content && arcs.has(saying, "nsubj");
        if (speaks && IntStream.range(saying, mark.getAsInt()).noneMatch(this::isPerson)) {
            arcs.attach(scene, saying, "advcl");
        }
    }

    /** "His counterparts Lind and Deby": the second of those who are named behind a plural is one of them like the first. */
    private void personOfPlural(int person) {
        int first = arcs.token(person).is("conj") ? arcs.token(person).head() : -1;
        int noun = first >= 0 && first < person ? arcs.token(first).head() : -1;
        boolean named = noun >= 0
                && noun < first
                && isNamedPerson(person)
                && isNamedPerson(first)
                && APPOSED.contains(arcs.token(first).relation())
                && arcs.token(noun).tag().equals("NNS")
                && arcs.start(first) == noun + 1;
        if (named) {
            arcs.attach(person, noun, "conj");
        }
    }

    /** "Minister Lind of Norway and President Deby met": a man is co-ordinated with the other man and not with his state. */
    private void personBesideState(int person) {
        int state = arcs.token(person).is("conj") ? arcs.token(person).head() : -1;
        int other = state >= 0 && state < person ? arcs.token(state).head() : -1;
        boolean ofOther = other >= 0
                && other < state
                && isNamedPerson(person)
                && isNamedPerson(other)
                && !isNamedPerson(state)
                && arcs.token(state).is("nmod")
                && arcs.isMarked(state, OF);
        if (ofOther) {
            arcs.attach(person, other, "conj");
        }
    }

    /**
     * "It came a day after envoys following Lind said that ...": what stands between "after" and a verb without a subject is its subject.
     */
    private void clauseTakenForPhrase(int verb) {
        Token token = arcs.token(verb);
        boolean bare = FINITE.contains(token.tag())
                && ASIDE.contains(token.relation())
                && token.head() >= 0
                && token.head() < verb
                && !arcs.has(verb, "nsubj");
        List<Integer> phrases = bare ? phrasesBefore(verb, token.head()) : List.of();
        if (phrases.isEmpty() || !arcs.isMarked(phrases.get(0), CLAUSAL)) {
            return;
        }
        int subject = phrases.get(0);
        arcs.attach(verb, token.head(), "advcl");
        arcs.attach(subject, verb, "nsubj");
        arcs.children(subject)
                .filter(c -> arcs.token(c).is("case") && CLAUSAL.contains(arcs.word(c)))
                .boxed()
                .toList()
                .forEach(mark -> arcs.attach(mark, verb, "mark"));
        phrases.stream().skip(1).forEach(phrase -> arcs.attach(phrase, subject, "nmod"));
    }

    /** Phrases of the same head that reach up to the verb without a gap, from the first that could be its subject. */
    private List<Integer> phrasesBefore(int verb, int head) {
        List<Integer> phrases = new ArrayList<>();
        int end = verb - 1;
        while (phrases.isEmpty() || !arcs.isMarked(phrases.get(0), CLAUSAL)) {
            int last = end;
            OptionalInt next = arcs.children(head)
                    .filter(c -> c > head && arcs.token(c).is("obl") && arcs.end(c) == last)
                    .findFirst();
            if (next.isEmpty()) {
                return phrases;
            }
            phrases.add(0, next.getAsInt());
            end = arcs.start(next.getAsInt()) - 1;
        }
        return phrases;
    }

    private boolean isNamedPerson(int token) {
        return arcs.token(token).entity().equals("PERSON");
    }

    /** The reported clause that a circumstance was hung in, or -1. */
    private int clauseAbove(int scene) {
        int above = arcs.token(scene).head();
        while (above >= 0 && above < scene && !arcs.token(above).is("ccomp")) {
            above = arcs.token(above).head();
        }
        return above < scene ? above : -1;
    }

    private boolean isPerson(int token) {
        return isNamedPerson(token) || PERSONAL.contains(arcs.word(token));
    }

    private boolean isFinite(int verb) {
        return arcs.has(verb, "nsubj") || arcs.token(verb).head() < 0;
    }
}
