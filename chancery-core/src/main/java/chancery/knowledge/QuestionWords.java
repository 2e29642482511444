package chancery.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of questions to the record, from {@code questions.tsv}. */
public final class QuestionWords {

    /** What a word does in a question. */
    public enum Means {
        /** tells what is asked for */
        SOUGHT,
        /** tells what sort of record answers */
        TOPIC,
        /** tells of which kinds the events are */
        KINDS,
        /** tells what is done by saying it */
        FORCES,
        /** tells how it stands to the world */
        STATUS,
        /** tells what became of it */
        FATES,
        /** leads a time */
        TIME,
        /** tells what part those behind it have */
        ROLE,
        /** tells which side somebody is on */
        SIDE,
        /** asks for nothing */
        NOTHING
    }

    /**
     * What a word stands for.
     *
     * @param values in the spelling of the file
     */
    public record Meaning(Means means, List<String> values) {
        public Meaning {
            values = List.copyOf(values);
        }
    }

    private final Lexicon<Meaning> words = new Lexicon<>();

    QuestionWords(KnowledgeSource source) {
        for (Table.Row row : Table.read(source, "questions.tsv").rows()) {
            Meaning meaning = new Meaning(means(row), row.words("value"));
            row.required("example");
            row.words("words").forEach(word -> words.add(word, meaning, Lexicon.Case.FREE));
        }
    }

    private static Means means(Table.Row row) {
        String word = row.required("means").toUpperCase(Locale.ROOT);
        return Arrays.stream(Means.values())
                .filter(means -> means.name().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> row.error("'" + row.text("means") + "' is nothing that a word of a question can mean"));
    }

    public Lexicon<Meaning> words() {
        return words;
    }
}
