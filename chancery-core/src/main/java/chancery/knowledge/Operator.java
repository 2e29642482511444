package chancery.knowledge;

import java.util.List;

/**
 * What words around an act make of it: a row of {@code operators.tsv}. The words at work stand in {@code status.tsv} and the phrase files;
 * this is what they come to, each with an example that is run as a test.
 *
 * @param id its name
 * @param words some of the words that carry it
 * @param effect in one line
 */
public record Operator(String id, String words, String effect, String example) {

    static List<Operator> read(KnowledgeSource source) {
        return Table.read(source, "operators.tsv").rows().stream()
                .map(row -> new Operator(
                        row.required("id"), row.text("words"), row.required("effect"), row.required("example")))
                .toList();
    }
}
