package chancery.bench;

import chancery.model.Report;
import chancery.model.Sentence;
import chancery.model.Token;
import java.util.Map;

/** Writes parsed sentences as CoNLL-U, with offsets and names in the last column. */
final class Conllu {

    private static final Map<String, String> SHORT =
            Map.of("PERSON", "PER", "ORGANIZATION", "ORG", "LOCATION", "LOC", "MISC", "MISC");

    private final StringBuilder out = new StringBuilder();

    void document(Report report) {
        out.append("# newdoc id = ").append(report.name()).append('\n');
    }

    void sentence(String id, Report report, Sentence sentence) {
        out.append("# sent_id = ").append(id).append('\n');
        out.append("# number = ").append(sentence.number()).append('\n');
        out.append("# part = ").append(sentence.part()).append('\n');
        out.append("# paragraph = ").append(sentence.paragraph()).append('\n');
        out.append("# text = ")
                .append(sentence.span().of(report.text()).replaceAll("\\s", " "))
                .append('\n');
        String before = "O";
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.token(i);
            token(i + 1, token, name(token.entity(), before));
            before = token.entity();
        }
        out.append('\n');
    }

    private void token(int number, Token token, String name) {
        out.append(String.join(
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
                "start=" + token.span().start() + "|end=" + token.span().end() + "|ner=" + token.entity() + name));
        out.append('\n');
    }

    private static String name(String entity, String before) {
        String kind = SHORT.get(entity);
        return kind == null ? "" : "|NER=" + (entity.equals(before) ? "I-" : "B-") + kind;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
