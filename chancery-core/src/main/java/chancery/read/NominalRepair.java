package chancery.read;

import chancery.model.Token;
import java.util.List;
import java.util.OptionalInt;

/** Puts right nouns that are none ("Norway, Chad sign accords"), and nouns that a conjunction ties to a verb ("got a right and a deal"). */
final class NominalRepair {

    private static final String PRESENT = "VBP";

    private final Arcs arcs;

    private NominalRepair(List<Token> tokens) {
        this.arcs = new Arcs(tokens);
    }

    static List<Token> repaired(List<Token> tokens) {
        NominalRepair repair = new NominalRepair(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            repair.nounWithObject(i);
            repair.nounWithVerb(i);
        }
        return repair.arcs.tokens();
    }

    /** Headlines tell in the present, and "sign" may be a noun; what has a subject and an object is a verb. */
    private void nounWithObject(int root) {
        Token token = arcs.token(root);
        boolean verb = token.head() < 0
                && token.tag().equals("NN")
                && !arcs.has(root, "cop")
                && !arcs.has(root, "det")
                && arcs.children(root)
                        .anyMatch(child -> child < root && arcs.token(child).is("nsubj"))
                && arcs.children(root)
                        .anyMatch(child -> child > root && arcs.token(child).is("obj"));
        if (verb) {
            arcs.tag(root, PRESENT);
        }
    }

    /** A noun with an article of its own is co-ordinated with the object of the verb and not with the verb. */
    private void nounWithVerb(int noun) {
        Token token = arcs.token(noun);
        int verb = token.head();
        boolean tied = token.relation().equals("conj")
                && token.isNoun()
                && verb >= 0
                && verb < noun
                && arcs.token(verb).isVerb()
                && arcs.has(noun, "cc")
                && arcs.has(noun, "det")
                && !arcs.has(noun, "nsubj")
                && !arcs.has(noun, "cop");
        OptionalInt object = tied ? arcs.child(verb, "obj") : OptionalInt.empty();
        if (object.isPresent() && verb < object.getAsInt() && object.getAsInt() < noun) {
            arcs.attach(noun, object.getAsInt(), "conj");
        }
    }
}
