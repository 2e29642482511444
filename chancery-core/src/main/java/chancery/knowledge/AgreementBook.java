package chancery.knowledge;

import chancery.model.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that tell a stage in the life of an agreement, from {@code agreements.tsv}, and the words for agreements themselves, from
 * {@code pacts.tsv}.
 */
public final class AgreementBook {

    private static final String FILE = "agreements.tsv";
    private static final String ANY = "any:";
    private static final String PACTS = "pacts.tsv";

    private enum Use {
        /** a word for an agreement */
        NOUN,
        /** a word before it that makes it no affair of states */
        PRIVATE,
        /** a word before it that is no part of its name */
        SAID,
        /** an article or pointer that tells of one known already */
        DEFINITE
    }

    /**
     * Words that tell a stage: {@code withdraw/v} with the agreement behind "from".
     *
     * @param agreement where the agreement stands to the head: {@code obj}, {@code subj}, a preposition, {@code poss},
     *     {@code mod} for the noun that the word modifies, or {@code any:} and the clause that tells what is agreed
     * @param by the slots of who takes the step; empty where nobody does
     * @param rule file and words
     */
    public record StageWords(
            Term.Stage stage, Pattern pattern, String agreement, List<String> by, String example, String rule) {
        public StageWords {
            by = List.copyOf(by);
        }

        /** True where what is agreed need not be named as an agreement: "agreed to reopen the border". */
        public boolean isAny() {
            return agreement.startsWith(ANY);
        }
    }

    private final List<StageWords> all = new ArrayList<>();
    private final Map<String, List<StageWords>> byHead = new HashMap<>();
    private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);

    AgreementBook(KnowledgeSource source, WordClasses classes) {
        Arrays.stream(Use.values()).forEach(use -> words.put(use, new HashSet<>()));
        Table.read(source, PACTS).rows().forEach(row -> of(use(row)).add(row.required("word")));
        for (Table.Row row : Table.read(source, FILE).rows()) {
            StageWords stage = new StageWords(
                    stage(row),
                    Pattern.parse(row.required("words"), row, classes),
                    row.required("agreement"),
                    row.list("by").stream().filter(slot -> !slot.equals("-")).toList(),
                    row.required("example"),
                    FILE + ":" + row.text("words"));
            all.add(stage);
            stage.pattern()
                    .heads()
                    .forEach(head -> byHead.computeIfAbsent(
                                    key(head, stage.pattern().pos()), k -> new ArrayList<>())
                            .add(stage));
        }
    }

    /** Every row, in file order. */
    public List<StageWords> all() {
        return List.copyOf(all);
    }

    /** The rows whose head may be this lemma. */
    public List<StageWords> headedBy(String lemma, Pattern.Pos pos) {
        return byHead.getOrDefault(key(lemma, pos), List.of());
    }

    /** True for "treaty", "deal" and their like. */
    public boolean isAgreement(String lemma) {
        return of(Use.NOUN).contains(lemma);
    }

    /** True for a word before "deal" that makes it no affair of states: plea, merger. */
    public boolean isPrivate(String lemma) {
        return of(Use.PRIVATE).contains(lemma);
    }

    /** True for a word before "deal" that is no part of its name: historic, new, three. */
    public boolean isNoName(String lemma) {
        return of(Use.SAID).contains(lemma);
    }

    /** True for "the", "this" and their like. */
    public boolean isDefinite(String word) {
        return of(Use.DEFINITE).contains(word);
    }

    private Set<String> of(Use use) {
        return words.getOrDefault(use, Set.of());
    }

    private static Use use(Table.Row row) {
        String word = row.required("use");
        try {
            return Use.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("unknown use '" + word + "'; noun, private, said and definite are");
        }
    }

    private static String key(String lemma, Pattern.Pos pos) {
        return lemma + "/" + pos;
    }

    private static Term.Stage stage(Table.Row row) {
        String word = row.required("stage");
        try {
            return Term.Stage.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.error("unknown stage '" + word + "'; the stages are " + List.of(Term.Stage.values()));
        }
    }
}
