package chancery.knowledge;

import chancery.model.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All words of saying, from {@code voices/cues.tsv}, found by lemma and kind of word; and from {@code voices/marks.tsv} the words
 * around what is said.
 */
public final class CueBook {

    private static final String FILE = "voices/cues.tsv";
    private static final String MARKS = "voices/marks.tsv";
    private final List<Cue> cues = new ArrayList<>();
    private final Map<String, List<Cue>> byHead = new HashMap<>();
    private final Map<Use, Set<String>> marks = new EnumMap<>(Use.class);

    /** What a word around said words does. */
    private enum Use {
        CLAUSE,
        MEDIUM,
        CIRCUMSTANCE,
        VERB
    }

    CueBook(KnowledgeSource source, WordClasses classes) {
        for (Table.Row row : Table.read(source, FILE).rows()) {
            Cue cue = new Cue(
                    Pattern.parse(row.required("cue"), row, classes),
                    force(row),
                    row.list("content"),
                    row.list("addressee").stream()
                            .filter(slot -> !slot.equals("-"))
                            .toList(),
                    row.required("example"),
                    FILE + ":" + row.text("cue"));
            cues.add(cue);
            cue.pattern()
                    .heads()
                    .forEach(head -> byHead.computeIfAbsent(
                                    key(head, cue.pattern().pos()), k -> new ArrayList<>())
                            .add(cue));
        }
        for (Table.Row row : Table.read(source, MARKS).rows()) {
            marks.computeIfAbsent(use(row), use -> new HashSet<>()).addAll(row.words("words"));
        }
    }

    /** Every cue, in file order. */
    public List<Cue> all() {
        return List.copyOf(cues);
    }

    /** True for a word that opens a said clause and is a part of it: "whether", but not "that". */
    public boolean isSaidMark(String word) {
        return is(Use.CLAUSE, word);
    }

    /** True for what somebody speaks in or on: "statement", "interview". */
    public boolean isMedium(String lemma) {
        return is(Use.MEDIUM, lemma);
    }

    /** True for what opens a clause of time or ground: "when", "as". */
    public boolean isCircumstance(String word) {
        return is(Use.CIRCUMSTANCE, word);
    }

    /** True for a verb whose subject says what its object names: "made the claim". */
    public boolean isVerbOf(String lemma) {
        return is(Use.VERB, lemma);
    }

    private boolean is(Use use, String word) {
        return marks.getOrDefault(use, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    private static Use use(Table.Row row) {
        try {
            return Use.valueOf(row.required("use").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("unknown use '" + row.text("use") + "'; the uses are " + List.of(Use.values()));
        }
    }

    /** The cues whose head may be this lemma. */
    public List<Cue> headedBy(String lemma, Pattern.Pos pos) {
        return byHead.getOrDefault(key(lemma, pos), List.of());
    }

    private static String key(String lemma, Pattern.Pos pos) {
        return lemma + "/" + pos;
    }

    private static Statement.Force force(Table.Row row) {
        try {
            return Statement.Force.valueOf(row.required("force").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error(
                    "unknown force '" + row.text("force") + "'; the forces are " + List.of(Statement.Force.values()));
        }
    }
}
