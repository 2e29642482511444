package chancery.read;

import chancery.model.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Puts right the gerunds that complete verbs: what is denied or considered ("denied arming rebels"), and what somebody is accused
 * of or kept from ("accused Chad of arming rebels"), whether the parser left the gerund loose or took it for a quality.
 */
final class GerundRepair {

    private static final Set<String> LED_IN = Set.of("of", "from", "for", "as");
    private static final Set<String> CHARGING = Set.of("accuse", "suspect", "convict", "acquit");
    private static final Set<String> MISPLACED = Set.of("obl", "dep", "obj", "parataxis");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final int NEAR = 4;

    private final Arcs arcs;

    private GerundRepair(List<Token> tokens) {
        this.arcs = new Arcs(tokens);
    }

    static List<Token> repaired(List<Token> tokens) {
        GerundRepair repair = new GerundRepair(tokens);
        IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).tag().equals("VBG"))
                .forEach(gerund -> {
                    repair.bare(gerund);
                    repair.ledIn(gerund);
                    repair.charge(gerund);
                    repair.subject(gerund);
                });
        return repair.arcs.tokens();
    }

    /** "denied arming rebels", "is considering imposing tariffs": what is denied or considered. */
    private void bare(int gerund) {
        Token token = arcs.token(gerund);
        int above = token.head();
        boolean loose = token.is("dep") || token.is("acl");
        if (loose
                && above >= 0
                && above < gerund
                && gerund - above <= NEAR
                && arcs.token(above).isVerb()
                && !arcs.has(gerund, "nsubj")
                && !arcs.has(gerund, "mark")
                && !arcs.has(above, "obj")
                && IntStream.range(above, gerund).noneMatch(i -> arcs.token(i).is("punct"))) {
            arcs.attach(gerund, above, "xcomp");
        }
    }

    /** "accused Chad of arming rebels": a loose gerund behind its preposition completes the verb before it. */
    private void ledIn(int gerund) {
        Token token = arcs.token(gerund);
        int above = token.head();
        if (token.is("dep")
                && above >= 0
                && above < gerund
                && arcs.token(above).isVerb()
                && LED_IN.contains(arcs.word(gerund - 1))) {
            arcs.attach(gerund, above, "advcl");
        }
    }

    /** "accused Chad of supporting terrorism", where terrorism was taken for what Chad is accused of, and "supporting" for its quality. */
    private void charge(int gerund) {
        Token token = arcs.token(gerund);
        int noun = token.head();
        if (!token.is("amod")
                || noun < gerund
                || gerund == 0
                || !arcs.word(gerund - 1).equals("of")) {
            return;
        }
        int verb = arcs.token(noun).head();
        if (verb >= 0
                && verb < gerund
                && arcs.token(noun).is("obl")
                && CHARGING.contains(arcs.token(verb).lemma())) {
            arcs.attach(gerund, verb, "advcl");
            arcs.attach(noun, gerund, "obj");
            arcs.attach(gerund - 1, gerund, "mark");
            arcs.children(noun)
                    .filter(c -> arcs.token(c).is("conj") && arcs.token(c).tag().equals("VBG"))
                    .forEach(c -> arcs.attach(c, gerund, "conj"));
        }
    }

    /** "said raising dams has been planned for years": a verb behind the gerund with an auxiliary of its own is what is said of it. */
    private void subject(int gerund) {
        Token token = arcs.token(gerund);
        int saying = token.head();
        if (saying != gerund - 1 || !token.is("xcomp") || !arcs.token(saying).isVerb()) {
            return;
        }
        arcs.children(gerund)
                .filter(predicate -> predicate > gerund
                        && MISPLACED.contains(arcs.token(predicate).relation()))
                .filter(predicate -> arcs.children(predicate)
                        .anyMatch(c ->
                                c < predicate && FINITE.contains(arcs.token(c).tag()) && isAuxiliary(c)))
                .findFirst()
                .ifPresent(predicate -> arcs.child(predicate, "nsubj").ifPresent(object -> {
                    arcs.attach(predicate, saying, "ccomp");
                    arcs.attach(gerund, predicate, "csubj");
                    arcs.attach(object, gerund, "obj");
                }));
    }

    private boolean isAuxiliary(int token) {
        return arcs.token(token).is("aux") || arcs.token(token).is("cop");
    }
}
