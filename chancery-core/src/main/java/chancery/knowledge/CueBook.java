package chancery.knowledge;

import chancery.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All words of saying, from {@code voices/cues.tsv}, found by lemma and kind of word; and from {@code voices/marks.tsv} the words
 * that open a said clause and belong to it.
 */
public final class CueBook {

    private static final String FILE = "voices/cues.tsv";
    private static final String MARKS = "voices/marks.tsv";
    private final List<Cue> cues = new ArrayList<>();
    private final Map<String, List<Cue>> byHead = new HashMap<>();
    private final Set<String> marks = new HashSet<>();

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
        Table.read(source, MARKS).rows().forEach(row -> marks.addAll(row.words("words")));
    }

    /** Every cue, in file order. */
    public List<Cue> all() {
        return List.copyOf(cues);
    }

    /** True for a word that opens a said clause and is a part of it: "whether", but not "that". */
    public boolean isSaidMark(String word) {
        return marks.contains(word.toLowerCase(Locale.ROOT));
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
