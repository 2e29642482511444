package chancery.syntax;

import chancery.knowledge.Pattern;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells whether the words around a head are what a pattern asks for. */
public final class PatternMatcher {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");
    private static final Set<String> WILL = Set.of("will", "would", "shall", "'ll", "'d");
    /** Words of amount, behind which stands what is meant: "dozens of prisoners", "two of the envoys". */
    private static final Set<String> AMOUNTS = Set.of(
            "score",
            "dozen",
            "hundred",
            "thousand",
            "million",
            "billion",
            "number",
            "group",
            "batch",
            "handful",
            "pair",
            "couple",
            "series",
            "lot",
            "majority",
            "half",
            "third",
            "quarter",
            "rest",
            "most",
            "part",
            "wave",
            "total",
            "many",
            "some",
            "several",
            "all",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "contingent",
            "ton",
            "tonne",
            "barrel",
            "round",
            "string",
            "type",
            "kind",
            "set",
            "piece",
            "bit",
            "shipment",
            "consignment");

    private final Tree tree;
    private final Roles roles;
    private final String[] lemmas;
    /** What was found before: hundreds of patterns ask the same head for the same. */
    private final Map<Asked, List<Integer>> found = new HashMap<>();

    /**
     * Where a pattern looks.
     *
     * @param preposition empty text where there is none
     */
    private record Asked(int head, Pattern.Relation relation, String preposition) {}

    public PatternMatcher(Tree tree, Roles roles) {
        this.tree = tree;
        this.roles = roles;
        this.lemmas = tree.tokens().stream()
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    /** What a token can be the head of: a verb's pattern, a noun's, an adjective's or a preposition's. */
    public static Optional<Pattern.Pos> pos(Token token) {
        if (token.is("case")) {
            return Optional.of(Pattern.Pos.PREPOSITION);
        }
        if (token.tag().startsWith("VB")) {
            return Optional.of(Pattern.Pos.VERB);
        }
        if (token.isNoun()) {
            return Optional.of(Pattern.Pos.NOUN);
        }
        return token.tag().startsWith("JJ") ? Optional.of(Pattern.Pos.ADJECTIVE) : Optional.empty();
    }

    /** The words that the pattern asked for, the head among them; empty if it does not fit. */
    public Optional<Set<Integer>> fit(int head, Pattern pattern) {
        Set<Integer> words = new LinkedHashSet<>(List.of(head));
        for (Pattern.Need need : pattern.needs()) {
            Optional<Integer> met = met(head, need);
            if (need.forbidden() == met.isPresent()) {
                return Optional.empty();
            }
            if (!need.lemmas().isEmpty()) {
                met.ifPresent(words::add);
            }
        }
        return Optional.of(words);
    }

    /** The first word that is what is needed. */
    private Optional<Integer> met(int head, Pattern.Need need) {
        List<Integer> there = found.computeIfAbsent(
                new Asked(head, need.relation(), need.preposition()),
                asked -> candidates(asked.head(), asked.relation(), asked.preposition()));
        for (int word : there) {
            if (need.lemmas().isEmpty() || is(word, need.lemmas())) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** True if the word, or what it is an amount of, is one of the lemmas. */
    private boolean is(int word, Set<String> lemmas) {
        return lemmas.contains(lemma(word))
                || (AMOUNTS.contains(lemma(word))
                        && roles.prepositional(word, "of").stream().anyMatch(of -> lemmas.contains(lemma(of))));
    }

    /** The token's lemma in lower case. */
    public String lemma(int index) {
        return lemmas[index];
    }

    /** The negations of a verb in the future: "will not meet" refuses, "did not meet" only tells. */
    private List<Integer> refusals(int head) {
        boolean future = tree.children(head, "aux").stream().anyMatch(aux -> WILL.contains(lemma(aux)));
        return tree.children(head, "advmod", "aux").stream()
                .filter(child -> NEGATIONS.contains(lemma(child)))
                .filter(child -> future || lemma(child).equals("never"))
                .toList();
    }

    private List<Integer> candidates(int head, Pattern.Relation relation, String preposition) {
        return switch (relation) {
            case OBJECT -> roles.objects(head);
            case INDIRECT_OBJECT -> tree.children(head, "iobj");
            case CLAUSE_AUXILIARY ->
                roles.clauses(head).stream()
                        .flatMap(clause -> tree.children(clause, "aux").stream())
                        .toList();
            case NEGATION -> refusals(head);
            case SUBJECT -> roles.subjects(head);
            case PARTICLE -> tree.children(head, "compound:prt", "advmod");
            case PREPOSITION -> roles.prepositionalNear(head, preposition);
            case INFINITIVE -> completions(head);
            case CLAUSE -> roles.clauses(head);
            case MODIFIER -> tree.children(head, "amod", "compound", "nummod", "advmod", "nmod:poss");
            case OBJECT_MODIFIER -> objectModifiers(head);
        };
    }

    /** Infinitives, gerunds, and what something is called: "the town, which they call Narva" has two objects, and one says what the other is. */
    private List<Integer> completions(int head) {
        List<Integer> objects = tree.children(head, "obj");
        List<Integer> found = new ArrayList<>(roles.complements(head));
        if (objects.stream().anyMatch(object -> roles.antecedent(object) != object)) {
            objects.stream().filter(object -> object > head).forEach(found::add);
        }
        return found;
    }

    /** "sent rescue planes", and "shot a policeman dead", where what is said of the object hangs on the verb. */
    private List<Integer> objectModifiers(int head) {
        List<Integer> modifiers = new ArrayList<>(roles.objects(head).stream()
                .flatMap(object -> tree.children(object, "amod", "compound").stream())
                .toList());
        tree.children(head, "xcomp").stream()
                .filter(c -> tree.token(c).tag().startsWith("JJ"))
                .forEach(modifiers::add);
        return modifiers;
    }
}
