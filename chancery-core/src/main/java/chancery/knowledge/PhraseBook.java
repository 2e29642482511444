package chancery.knowledge;

import chancery.model.EventKind;
import chancery.model.PloverType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All phrases of {@code phrases/*.tsv}, found by the lemma and kind of word of their head. */
public final class PhraseBook {

    private static final List<String> FILES = List.of(
            "consult",
            "support",
            "cooperate",
            "aid",
            "agree",
            "yield",
            "request",
            "accuse",
            "reject",
            "threaten",
            "protest",
            "sanction",
            "mobilize",
            "coerce",
            "assault",
            "other");

    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<Pattern.Pos, Map<String, List<Phrase>>> byHead = new EnumMap<>(Pattern.Pos.class);

    PhraseBook(KnowledgeSource source, WordClasses classes) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String file : FILES) {
            for (Table.Row row : Table.read(source, "phrases/" + file + ".tsv").rows()) {
                Phrase phrase = phrase(file, row, classes);
                String before = seen.put(row.text("words") + " " + phrase.type(), row.place());
                if (before != null) {
                    throw row.error("'" + row.text("words") + "' stands in " + before + " too; keep one");
                }
                phrases.add(phrase);
                phrase.pattern()
                        .heads()
                        .forEach(head -> byHead.computeIfAbsent(phrase.pattern().pos(), k -> new HashMap<>())
                                .computeIfAbsent(head, k -> new ArrayList<>())
                                .add(phrase));
            }
        }
    }

    /** Every phrase, in file order. */
    public List<Phrase> all() {
        return List.copyOf(phrases);
    }

    /** The phrases whose head may be this lemma. */
    public List<Phrase> headedBy(String lemma, Pattern.Pos pos) {
        return byHead.getOrDefault(pos, Map.of()).getOrDefault(lemma, List.of());
    }

    private static Phrase phrase(String file, Table.Row row, WordClasses classes) {
        return new Phrase(
                Pattern.parse(row.required("words"), row, classes),
                kind(row),
                row.optional("type").map(type -> type(type, row)),
                row.optional("mode"),
                row.optional("cameo"),
                slots(row, "doer"),
                slots(row, "receiver"),
                inner(row),
                row.required("example"),
                "phrases/" + file + ".tsv:" + row.text("words"));
    }

    private static EventKind kind(Table.Row row) {
        try {
            return EventKind.of(row.required("kind"));
        } catch (IllegalArgumentException e) {
            throw row.error("unknown kind '" + row.text("kind") + "'; docs/codebook.md lists the kinds");
        }
    }

    private static PloverType type(String word, Table.Row row) {
        try {
            return PloverType.valueOf(word);
        } catch (IllegalArgumentException e) {
            throw row.error("unknown type '" + word + "'; the types are " + List.of(PloverType.values()));
        }
    }

    private static List<String> slots(Table.Row row, String column) {
        return row.list(column).stream().filter(slot -> !slot.equals("-")).toList();
    }

    private static Phrase.Inner inner(Table.Row row) {
        Optional<String> word = row.optional("inner").filter(cell -> !cell.equals("-"));
        try {
            return word.map(cell -> Phrase.Inner.valueOf(cell.toUpperCase(Locale.ROOT)))
                    .orElse(Phrase.Inner.KEEP);
        } catch (IllegalArgumentException e) {
            throw row.error("unknown inner '" + row.text("inner")
                    + "'; -, absorb, planned, hypothetical, denied and alleged are");
        }
    }
}
