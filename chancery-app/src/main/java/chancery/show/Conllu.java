package chancery.show;

import chancery.model.Sentence;
import chancery.model.Token;
import java.util.Map;

/**
 * A parsed sentence as a block of CoNLL-U. The last column has the offsets of the word in the text it stands in and, for a word of a
 * name, {@code NER=B-PER} or {@code NER=I-PER} with the kinds PER, LOC and ORG.
 */
public final class Conllu {

    private static final Map<String, String> KINDS = Map.of("PERSON", "PER", "ORGANIZATION", "ORG", "LOCATION", "LOC");

    private Conllu() {}

    /**
     * The block with its empty line.
     *
     * @param id becomes {@code # sent_id}
     * @param text that the sentence's spans count in
     */
    public static String of(String id, String text, Sentence sentence) {
        StringBuilder block = new StringBuilder("# sent_id = " + id + "\n# text = ")
                .append(sentence.span().of(text).replaceAll("\\s", " "))
                .append('\n');
        String before = "O";
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.token(i);
            block.append(row(i + 1, token, name(token, before))).append('\n');
            before = token.entity();
        }
        return block.append('\n').toString();
    }

    private static String row(int number, Token token, String name) {
        return String.join(
                "\t",
                Integer.toString(number),
                token.word(),
                token.lemma(),
                "_",
                token.tag(),
                "_",
                Integer.toString(token.head() + 1),
                token.relation(),
                "_",
                "start_char=" + token.span().start() + "|end_char="
                        + token.span().end() + name);
    }

    /** Two names of one kind side by side cannot be told apart here; they are written as one. */
    private static String name(Token token, String before) {
        String kind = KINDS.get(token.entity());
        return kind == null ? "" : "|NER=" + (token.entity().equals(before) ? "I-" : "B-") + kind;
    }
}
