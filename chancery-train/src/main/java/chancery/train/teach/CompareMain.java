package chancery.train.teach;

import chancery.learn.ModelFile;
import chancery.tree.Analysis;
import chancery.tree.TreeModel;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sets our trees beside a teacher's: {@code CompareMain corenlp|nlp4j MODEL WORDS.conllu OUT.conllu}. Of the first file only the words are
 * taken; the second gets what the teacher says of them (tags, names, a tree: of CoreNLP's two the neural parser's), to be scored as
 * ours are. Where the two trees differ both are printed, a word a line.
 */
public final class CompareMain {

    private static final Map<String, String> BRACKETS = Map.of("(", "-LRB-", ")", "-RRB-", "[", "-LRB-", "]", "-RRB-");

    private final Teacher teacher;
    private final TreeModel model;
    private final StringBuilder written = new StringBuilder();

    private CompareMain(Teacher teacher, TreeModel model) {
        this.teacher = teacher;
        this.model = model;
    }

    /**
     * Runs the comparison.
     *
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[1]));
        TreeModel model = TreeModel.from(ModelFile.of(arguments[1], bytes));
        CompareMain compare = new CompareMain(teacher(arguments[0]), model);
        for (List<String> words : sentences(Path.of(arguments[2]))) {
            compare.add(words);
        }
        Files.writeString(Path.of(arguments[3]), compare.written.toString());
    }

    private static Teacher teacher(String name) {
        return switch (name) {
            case "corenlp" -> CoreNlpTeacher.load();
            case "nlp4j" -> Nlp4jTeacher.load();
            default -> throw new IllegalArgumentException("no teacher '" + name + "'; there are corenlp and nlp4j");
        };
    }

    private static List<List<String>> sentences(Path file) throws IOException {
        List<List<String>> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    sentences.add(List.copyOf(words));
                    words.clear();
                } else if (line.matches("\\d+\t.*")) {
                    words.add(line.split("\t", -1)[1]);
                }
            }
        }
        return sentences;
    }

    private void add(List<String> words) {
        Lesson theirs = teacher.teach(asTeachersHaveThem(words));
        Analysis ours = model.analyse(words);
        write(words, theirs);
        if (!ours.heads().equals(theirs.trees().get(0).heads())) {
            print(words, ours, theirs);
        }
    }

    private static List<String> asTeachersHaveThem(List<String> words) {
        List<String> told = new ArrayList<>();
        boolean open = false;
        for (String word : words) {
            boolean quote = word.equals("\"");
            told.add(quote ? (open ? "''" : "``") : BRACKETS.getOrDefault(word, word));
            open ^= quote;
        }
        return told;
    }

    private void write(List<String> words, Lesson theirs) {
        Tree tree = theirs.trees().get(0);
        for (int i = 0; i < words.size(); i++) {
            written.append(String.join(
                            "\t",
                            Integer.toString(i + 1),
                            words.get(i),
                            "_\t_",
                            theirs.tags().get(i),
                            "_",
                            Integer.toString(tree.heads().get(i) + 1),
                            tree.relations().get(i),
                            "_",
                            theirs.names().get(i).equals("O")
                                    ? "_"
                                    : "NER=" + theirs.names().get(i)))
                    .append('\n');
        }
        written.append('\n');
    }

    private static void print(List<String> words, Analysis ours, Lesson theirs) {
        Tree tree = theirs.trees().get(0);
        for (int i = 0; i < words.size(); i++) {
            String mark = ours.heads().get(i).equals(tree.heads().get(i)) ? " " : "*";
            System.out.printf(
                    "%s%3d %-18s %-5s %-22s %-5s %s%n",
                    mark,
                    i + 1,
                    words.get(i),
                    ours.tags().get(i),
                    arc(words, ours.heads().get(i), ours.relations().get(i)),
                    theirs.tags().get(i),
                    arc(words, tree.heads().get(i), tree.relations().get(i)));
        }
        System.out.println();
    }

    private static String arc(List<String> words, int head, String relation) {
        return relation + " < " + (head < 0 ? "-" : words.get(head));
    }
}
