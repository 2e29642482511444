package chancery.knowledge;

import java.util.List;
import java.util.Set;

/**
 * Words as phrases and cues are written in the knowledge files: a head, and what must or must not depend on it.
 *
 * @param heads lemmas, any of which may be the head
 * @param pos what the head is
 * @param needs what must (or must not) depend on the head
 */
public record Pattern(Set<String> heads, Pos pos, List<Need> needs) {

    /** A refusal is meant whatever is refused. */
    private static final int REFUSAL = 20;

    private static final int ANY = 1000;

    /** What the head word is. */
    public enum Pos {
        VERB,
        NOUN,
        ADJECTIVE,
        PREPOSITION
    }

    /** Where a needed dependent stands. */
    public enum Relation {
        OBJECT,
        INDIRECT_OBJECT,
        SUBJECT,
        PARTICLE,
        PREPOSITION,
        INFINITIVE,
        CLAUSE,
        /** the auxiliary of the that-clause: must, should */
        CLAUSE_AUXILIARY,
        NEGATION,
        MODIFIER,
        OBJECT_MODIFIER
    }

    /**
     * A dependent that must, or must not, be there.
     *
     * @param preposition for {@link Relation#PREPOSITION}, in lower case; else empty text
     * @param lemmas any of which it must be; empty for any word
     * @param forbidden true if it must not be there
     */
    public record Need(Relation relation, String preposition, Set<String> lemmas, boolean forbidden) {
        public Need {
            lemmas = Set.copyOf(lemmas);
        }
    }

    public Pattern {
        heads = Set.copyOf(heads);
        needs = List.copyOf(needs);
    }

    /** How much it asks for: of two that fit one head, the one that asks for more is meant. */
    public int specificity() {
        return needs.stream().mapToInt(Pattern::weight).sum();
    }

    private static int weight(Need need) {
        if (need.forbidden()) {
            return 1;
        }
        if (need.relation() == Relation.NEGATION) {
            return REFUSAL;
        }
        return need.lemmas().isEmpty() ? 3 : 5;
    }

    /** How many lemmas it admits; of two that ask for as much, the choosier one is meant. */
    public int breadth() {
        return heads.size()
                + needs.stream()
                        .filter(need -> !need.forbidden())
                        .mapToInt(need ->
                                need.lemmas().isEmpty() ? ANY : need.lemmas().size())
                        .sum();
    }

    /** True if the negation belongs to the words: "will not lift the ban" is a refusal that took place. */
    public boolean isNegation() {
        return needs.stream().anyMatch(need -> need.relation() == Relation.NEGATION && !need.forbidden());
    }

    /**
     * Reads {@code head/pos element element …} as described in CONTRIBUTING.md.
     *
     * @throws KnowledgeError if an element is unknown
     */
    static Pattern parse(String words, Table.Row row, WordClasses classes) {
        String[] elements = words.split("\\s+", -1);
        int slash = elements[0].lastIndexOf('/');
        if (slash < 0) {
            throw row.error("'" + elements[0] + "' is no head; write lemma/v, lemma/n, lemma/a or lemma/p");
        }
        List<Need> needs = new java.util.ArrayList<>();
        for (int i = 1; i < elements.length; i++) {
            needs.add(need(elements[i], row, classes));
        }
        return new Pattern(
                classes.expand(elements[0].substring(0, slash), row),
                pos(elements[0].substring(slash + 1), row),
                needs);
    }

    private static Pos pos(String letter, Table.Row row) {
        return switch (letter) {
            case "v" -> Pos.VERB;
            case "n" -> Pos.NOUN;
            case "a" -> Pos.ADJECTIVE;
            case "p" -> Pos.PREPOSITION;
            default -> throw row.error("'" + letter + "' is no kind of word; v, n, a and p are");
        };
    }

    private static Need need(String element, Table.Row row, WordClasses classes) {
        boolean forbidden = element.startsWith("not:");
        String body = forbidden ? element.substring(4) : element;
        int equals = body.indexOf('=');
        String name = equals < 0 ? body : body.substring(0, equals);
        Set<String> lemmas = equals < 0 ? Set.of() : classes.expand(body.substring(equals + 1), row);
        if (name.startsWith("+")) {
            return new Need(Relation.PREPOSITION, name.substring(1), lemmas, forbidden);
        }
        return new Need(relation(name, row), "", lemmas, forbidden);
    }

    private static Relation relation(String name, Table.Row row) {
        return switch (name) {
            case "obj" -> Relation.OBJECT;
            case "iobj" -> Relation.INDIRECT_OBJECT;
            case "ccomp.aux" -> Relation.CLAUSE_AUXILIARY;
            case "neg" -> Relation.NEGATION;
            case "subj" -> Relation.SUBJECT;
            case "prt" -> Relation.PARTICLE;
            case "xcomp" -> Relation.INFINITIVE;
            case "ccomp" -> Relation.CLAUSE;
            case "mod" -> Relation.MODIFIER;
            case "obj.mod" -> Relation.OBJECT_MODIFIER;
            default ->
                throw row.error(
                        "'" + name
                                + "' is no element; obj, iobj, subj, prt, +preposition, xcomp, ccomp, ccomp.aux, neg, mod and obj.mod are");
        };
    }
}
