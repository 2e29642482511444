package chancery.train.teach;

import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what the teachers agree on as CoNLL-U: tag, head and name are {@code _} where they do not. */
final class Labeller {

    /** Longer sentences are mostly lists, and the teachers' time grows faster than their length. */
    static final int LONGEST = 90;

    private static final Map<String, String> WRITTEN =
            Map.of("``", "\"", "''", "\"", "`", "'", "-LRB-", "(", "-RRB-", ")");

    private final Teacher coreNlp;
    private final Teacher nlp4j;
    private final Morphology morphology = new Morphology();

    Labeller(Teacher coreNlp, Teacher nlp4j) {
        this.coreNlp = coreNlp;
        this.nlp4j = nlp4j;
    }

    /**
     * The sentence as a block of CoNLL-U that ends with an empty line.
     *
     * @param id of the sentence, or empty
     */
    String label(String id, List<String> words) {
        Lesson first = coreNlp.teach(words);
        Lesson second = nlp4j.teach(words);
        Tree tree = Vote.heads(List.of(
                first.trees().get(0), first.trees().get(1), second.trees().get(0)));
        List<String> tags = Vote.agreed(first.tags(), second.tags());
        List<String> names = Vote.names(first.names(), second.names());
        StringBuilder block = new StringBuilder(id.isEmpty() ? "" : "# sent_id = " + id + "\n");
        for (int i = 0; i < words.size(); i++) {
            String word = WRITTEN.getOrDefault(words.get(i), words.get(i));
            String head = tree.heads().get(i) == Tree.UNKNOWN
                    ? Vote.UNKNOWN
                    : Integer.toString(tree.heads().get(i) + 1);
            String relation = tree.heads().get(i) == Tree.UNKNOWN
                    ? Vote.UNKNOWN
                    : tree.relations().get(i);
            String doubts = doubts(i, first, second, tags, names);
            block.append(String.join(
                            "\t",
                            Integer.toString(i + 1),
                            word,
                            lemma(word, first.tags().get(i)),
                            "_",
                            tags.get(i),
                            "_",
                            head,
                            relation,
                            "_",
                            doubts))
                    .append('\n');
        }
        return block.append('\n').toString();
    }

    private static String doubts(int i, Lesson first, Lesson second, List<String> tags, List<String> names) {
        String name = names.get(i).equals("O") ? "" : "|NER=" + names.get(i);
        String tagOf = tags.get(i).equals(Vote.UNKNOWN) ? "|Tag=" + first.tags().get(i) : "";
        String nameOf = names.get(i).equals(Vote.UNKNOWN)
                ? "|Ner1=" + first.names().get(i) + "|Ner2=" + second.names().get(i)
                : "";
        String all = name + tagOf + nameOf;
        return all.isEmpty() ? "_" : all.substring(1);
    }

    private String lemma(String word, String tag) {
        String lemma = morphology.lemma(word, tag, false);
        return tag.startsWith("NNP") ? lemma : lemma.toLowerCase(Locale.ROOT);
    }
}
