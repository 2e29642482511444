package chancery.train.teach;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** NLP4J 1.1.3 with its English models: needs 2 GB and half a minute to load. */
final class Nlp4jTeacher implements Teacher {

    private final NLPDecoder decoder;

    private Nlp4jTeacher(NLPDecoder decoder) {
        this.decoder = decoder;
    }

    static Nlp4jTeacher load() {
        try (InputStream settings = Nlp4jTeacher.class.getResourceAsStream("nlp4j.xml")) {
            return new Nlp4jTeacher(new NLPDecoder(settings));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the settings nlp4j.xml", e);
        }
    }

    @Override
    public Lesson teach(List<String> words) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, words.get(i - 1));
        }
        return lesson(words, decoder.decode(nodes));
    }

    private static Lesson lesson(List<String> words, NLPNode[] nodes) {
        int size = words.size();
        String[] tags = new String[size];
        String[] names = new String[size];
        String[] labels = new String[size];
        int[] heads = new int[size];
        for (int i = 0; i < size; i++) {
            NLPNode node = nodes[i + 1];
            tags[i] = node.getPartOfSpeechTag();
            names[i] = name(node.getNamedEntityTag());
            heads[i] = node.getDependencyHead().getID() - 1;
            labels[i] = node.getDependencyLabel();
        }
        return new Lesson(List.of(tags), List.of(ClearStyle.toUniversal(words, tags, heads, labels)), List.of(names));
    }

    /** OntoNotes' kinds in BILU as ours in BIO; nationalities, dates and numbers are no names. */
    private static String name(String tag) {
        String kind = tag.length() < 2
                ? ""
                : switch (tag.substring(2)) {
                    case "PERSON" -> "PER";
                    case "GPE", "LOC", "FAC" -> "LOC";
                    case "ORG" -> "ORG";
                    default -> "";
                };
        if (kind.isEmpty()) {
            return "O";
        }
        boolean first = tag.startsWith("B-") || tag.startsWith("U-");
        return (first ? "B-" : "I-") + kind;
    }
}
