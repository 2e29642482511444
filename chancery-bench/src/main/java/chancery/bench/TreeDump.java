package chancery.bench;

import chancery.learn.ModelFile;
import chancery.tree.Analysis;
import chancery.tree.TreeModel;
import chancery.words.Tokeniser;
import chancery.words.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints the trees that a model makes of lines {@code id TAB text}, as CoNLL-U: {@code TreeDump MODEL FILE.tsv}. */
public final class TreeDump {

    private TreeDump() {}

    public static void main(String[] args) throws IOException {
        new Usage("TreeDump MODEL FILE.tsv").check(args.length == 2);
        TreeModel model = TreeModel.from(ModelFile.of(args[0], Files.readAllBytes(Path.of(args[0]))));
        Tokeniser tokeniser = new Tokeniser();
        StringBuilder out = new StringBuilder();
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            String[] cells = line.split("\t", 2);
            for (List<Word> sentence : tokeniser.sentences(cells[1])) {
                List<String> forms = sentence.stream().map(Word::form).toList();
                add(cells[0], forms, model.analyse(forms), out);
            }
        }
        System.out.print(out);
    }

    private static void add(String id, List<String> forms, Analysis analysis, StringBuilder out) {
        out.append("# sent_id = ").append(id).append('\n');
        for (int i = 0; i < forms.size(); i++) {
            String name = analysis.names().get(i);
            out.append(String.join(
                    "\t",
                    Integer.toString(i + 1),
                    forms.get(i),
                    "_\t_",
                    analysis.tags().get(i),
                    "_",
                    Integer.toString(analysis.heads().get(i) + 1),
                    analysis.relations().get(i),
                    "_",
                    name.equals("O") ? "_" : "NER=" + name));
            out.append('\n');
        }
        out.append('\n');
    }
}
