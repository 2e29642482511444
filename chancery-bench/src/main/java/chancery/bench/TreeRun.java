package chancery.bench;

import chancery.learn.ModelFile;
import chancery.tree.Analysis;
import chancery.tree.TreeModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores trees against a CoNLL-U file, its words taken as given: {@code TreeRun MODEL GOLD}. With a second CoNLL-U file in place
 * of the model, its trees are scored: other parsers by the same rules.
 *
 * <p>Left out are functional relations (aux, cop, mark, det, clf, case, cc), punct and goeswith, with their subtypes; the root counts. Both
 * sides are brought to one form before they are compared: {@link NormalTree}. A subject is nsubj, an object obj, with any subtype; it is right if the head is, too.
 */
public final class TreeRun {

    private TreeRun() {}

    public static void main(String[] args) throws IOException {
        new Usage("TreeRun MODEL|SYSTEM.conllu GOLD.conllu").check(args.length == 2);
        List<GoldTree> gold = GoldTree.read(Path.of(args[1]));
        List<GoldTree> found = args[0].endsWith(".conllu")
                ? GoldTree.read(Path.of(args[0]))
                : parse(gold, TreeModel.from(ModelFile.of(args[0], Files.readAllBytes(Path.of(args[0])))));
        if (gold.size() != found.size()) {
            throw new IllegalArgumentException(gold.size() + " sentences and " + found.size());
        }
        TreeScore all = new TreeScore();
        Map<String, TreeScore> genres = new TreeMap<>();
        for (int i = 0; i < gold.size(); i++) {
            GoldTree right = NormalTree.of(gold.get(i));
            GoldTree said = NormalTree.of(found.get(i));
            all.add(right, said);
            genres.computeIfAbsent(right.genre(), genre -> new TreeScore()).add(right, said);
        }
        if (genres.size() > 1) {
            genres.forEach((genre, score) -> System.out.printf("%-14s %s%n", genre, score.line()));
        }
        System.out.print(all);
    }

    private static List<GoldTree> parse(List<GoldTree> gold, TreeModel model) {
        List<GoldTree> found = new ArrayList<>();
        for (GoldTree tree : gold) {
            Analysis analysis = model.analyse(tree.forms());
            found.add(new GoldTree(
                    tree.genre(),
                    tree.forms(),
                    analysis.tags(),
                    analysis.heads(),
                    analysis.relations(),
                    analysis.names()));
        }
        return found;
    }
}
