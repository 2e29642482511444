package chancery.knowledge;

import java.util.HashMap;
import java.util.Map;

/** Words that show a speaker's attitude, from {@code voices/tone.tsv}. */
public final class ToneWords {

    private final Map<String, Integer> tones = new HashMap<>();

    ToneWords(KnowledgeSource source) {
        for (Table.Row row : Table.read(source, "voices/tone.tsv").rows()) {
            int tone = switch (row.required("tone")) {
                case "good" -> 1;
                case "bad" -> -1;
                default -> throw row.error("tone '" + row.text("tone") + "' is neither good nor bad");
            };
            row.words("words").forEach(word -> tones.put(word, tone));
        }
    }

    /** 1 for a word of approval, -1 for one of disapproval, 0 for any other. */
    public int of(String lemma) {
        return tones.getOrDefault(lemma, 0);
    }
}
