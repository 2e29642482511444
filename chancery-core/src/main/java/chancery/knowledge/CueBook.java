package chancery.knowledge;

import chancery.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All words of saying, from {@code voices/cues.tsv}, found by lemma and kind of word. */
public final class CueBook {

    private static final String FILE = "voices/cues.tsv";
    private final List<Cue> cues = new ArrayList<>();
    private final Map<String, List<Cue>> byHead = new HashMap<>();

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
    }

    /** Every cue, in file order. */
    public List<Cue> all() {
        return List.copyOf(cues);
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
