package chancery.code;

import chancery.knowledge.AgreementBook;
import chancery.knowledge.AgreementBook.StageWords;
import chancery.model.Tree;
import chancery.syntax.PatternMatcher;
import chancery.syntax.Roles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** Finds the words of a sentence that tell a stage in the life of an agreement: "withdrew from the treaty". */
final class StageFinder {

    /**
     * A stage that is told.
     *
     * @param head the word that tells it: "withdrew"
     * @param agreement the noun that names the agreement: "treaty"
     * @param words all tokens that tell the stage, the head among them
     */
    record Told(StageWords stage, int head, int agreement, Set<Integer> words) {
        Told {
            words = Set.copyOf(words);
        }
    }

    /** Who asks for more, then who admits fewer words, then by name: never by the order of lines in the file. */
    private static final Comparator<StageWords> CHOOSIEST = Comparator.comparingInt(
                    (StageWords words) -> words.pattern().specificity())
            .thenComparing(words -> -words.pattern().breadth())
            .thenComparing(StageWords::rule);

    private final AgreementBook book;
    private final Tree tree;
    private final Roles roles;
    private final IntPredicate isAgreement;

    /** @param isAgreement true for the nouns of the sentence that name an agreement */
    StageFinder(AgreementBook book, Tree tree, Roles roles, IntPredicate isAgreement) {
        this.book = book;
        this.tree = tree;
        this.roles = roles;
        this.isAgreement = isAgreement;
    }

    /** The stages told, in the order of their heads; for each head the words that ask for most. */
    List<Told> find() {
        PatternMatcher patterns = new PatternMatcher(tree, roles);
        List<Told> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            int head = i;
            PatternMatcher.pos(tree.token(head)).ifPresent(pos -> {
                List<Told> fitting = book.headedBy(patterns.lemma(head), pos).stream()
                        .flatMap(words -> told(patterns, words, head).stream())
                        .sorted(Comparator.comparing(Told::stage, CHOOSIEST.reversed()))
                        .toList();
                fitting.stream()
                        .filter(told -> told.stage().equals(fitting.get(0).stage()))
                        .forEach(found::add);
            });
        }
        return found;
    }

    private List<Told> told(PatternMatcher patterns, StageWords words, int head) {
        return patterns.fit(head, words.pattern())
                .map(fitting -> agreements(words.agreement(), head).stream()
                        .filter(agreement -> words.isAny() || isAgreement.test(agreement))
                        .filter(agreement -> agreement != head)
                        .map(agreement -> new Told(words, head, agreement, new TreeSet<>(fitting)))
                        .toList())
                .orElse(List.of());
    }

    private List<Integer> agreements(String slot, int head) {
        return switch (slot) {
            case "obj" -> roles.objects(head);
            case "subj" -> roles.isPassive(head) ? roles.objects(head) : roles.subjects(head);
            case "any:xcomp" -> roles.infinitives(head);
            case "any:ccomp" -> roles.clauses(head);
            case "poss" -> tree.children(head, "nmod:poss");
            case "mod" -> tree.token(head).is("amod") ? tree.head(head).stream().toList() : List.of();
            default -> behind(slot, head);
        };
    }

    /** Parsers hang "of the pact" in "the entry into force of the pact" on the nearest noun. */
    private List<Integer> behind(String preposition, int head) {
        List<Integer> near = roles.prepositionalNear(head, preposition);
        return near.isEmpty() && tree.token(head).isNoun() ? roles.prepositionalBelow(head, preposition) : near;
    }
}
