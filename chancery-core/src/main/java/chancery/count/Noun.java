package chancery.count;

import chancery.model.Token;
import chancery.model.Tree;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/** The words of the text for what is counted. */
enum Noun {
    ;

    /** The rule of figures whose unit is the counted noun itself. */
    static final String RULE = "numbers.tsv";

    private static final int LONGEST = 8;
    private static final Set<String> OUTSIDE =
            Set.of("acl:relcl", "acl", "advcl", "conj", "cc", "punct", "parataxis", "appos", "ccomp", "xcomp");
    private static final Set<String> LINKS = Set.of("of", "for", "in", "on", "worth");

    /** "Foreign delegations": the noun phrase behind the number. */
    static String counted(Tree tree, int noun, int number) {
        BitSet inside = phrase(tree, noun);
        inside.clear(0, number + 1);
        inside.set(noun);
        return words(tree, inside);
    }

    /** What a measure is of: "farmland" behind "5,000 hectares for"; else the word that it hangs on with what belongs to it. */
    static String measured(Tree tree, int unit, int number) {
        if (unit > number) {
            return counted(tree, unit, number);
        }
        Optional<Integer> linked =
                linked(tree, unit, unit).or(() -> tree.head(unit).flatMap(above -> linked(tree, above, unit)));
        return linked.map(child -> words(tree, phrase(tree, child))).orElseGet(() -> above(tree, unit));
    }

    /** The nominal that is tied to the word by "of", "for" and stands behind the unit. */
    private static Optional<Integer> linked(Tree tree, int word, int unit) {
        return tree.children(word, "nmod", "obl").stream()
                .filter(child -> child > unit)
                .filter(child -> tree.preposition(child).filter(LINKS::contains).isPresent())
                .findFirst();
    }

    /** "Fell by 3 percent": the noun that the measure hangs on, or the object or subject of the verb. */
    private static String above(Tree tree, int unit) {
        Optional<Integer> head = tree.ancestors(unit).stream()
                .skip(1)
                .filter(i -> tree.token(i).isNoun()
                        || tree.token(i).isVerb()
                        || tree.token(i).tag().startsWith("RB"))
                .findFirst();
        Optional<Integer> noun = head.flatMap(word -> tree.token(word).isVerb() ? party(tree, word, unit) : head);
        return noun.map(word -> without(tree, word, unit))
                .orElseGet(() -> tree.token(head.orElse(unit)).word());
    }

    private static Optional<Integer> party(Tree tree, int verb, int unit) {
        return tree.child(verb, "obj")
                .or(() -> tree.child(verb, "nsubj"))
                .filter(noun -> !tree.subtree(noun).get(unit));
    }

    private static String without(Tree tree, int noun, int unit) {
        BitSet inside = phrase(tree, noun);
        inside.andNot(tree.subtree(unit));
        return words(tree, inside);
    }

    /** The noun with what belongs to it, its preposition and clauses left out. */
    private static BitSet phrase(Tree tree, int noun) {
        BitSet inside = new BitSet();
        collect(tree, noun, inside);
        tree.children(noun, "case").stream().filter(c -> c < noun).forEach(inside::clear);
        return inside;
    }

    private static void collect(Tree tree, int index, BitSet inside) {
        inside.set(index);
        for (int child : tree.children().get(index)) {
            Token token = tree.token(child);
            if (!OUTSIDE.contains(token.relation()) || token.word().equals("-")) {
                collect(tree, child, inside);
            }
        }
    }

    private static String words(Tree tree, BitSet inside) {
        StringBuilder words = new StringBuilder();
        int taken = 0;
        for (int i = inside.nextSetBit(0); i >= 0 && taken < LONGEST; i = inside.nextSetBit(i + 1), taken++) {
            Token token = tree.token(i);
            if (token.word().equals("-") && !(i > 0 && inside.get(i - 1) && inside.get(i + 1))) {
                continue;
            }
            boolean apart =
                    i > 0 && tree.token(i - 1).span().end() < token.span().start();
            words.append(words.isEmpty() || !apart ? "" : " ").append(token.word());
        }
        return words.toString();
    }
}
