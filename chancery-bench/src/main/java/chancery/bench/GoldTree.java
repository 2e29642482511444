package chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a CoNLL-U file. Rows of tokens that hold several words, and words that are not written, are left out.
 *
 * @param genre the second part of the document's name: "news" of "GUM_news_x"; empty without one
 * @param heads index of the head, -1 for the root; -2 where the file has none
 * @param names {@code O}, {@code B-PER} and so on
 */
record GoldTree(
        String genre,
        List<String> forms,
        List<String> tags,
        List<Integer> heads,
        List<String> relations,
        List<String> names) {

    static final int NO_HEAD = -2;

    /** The sentences of a file. */
    static List<GoldTree> read(Path file) throws IOException {
        List<GoldTree> trees = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        String genre = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# newdoc id = ") && line.contains("_")) {
                genre = line.split("_", -1)[1];
            } else if (line.isEmpty() && !rows.isEmpty()) {
                trees.add(of(genre, rows));
                rows.clear();
            } else if (line.matches("\\d+\t.*")) {
                rows.add(line.split("\t", -1));
            }
        }
        if (!rows.isEmpty()) {
            trees.add(of(genre, rows));
        }
        return trees;
    }

    private static GoldTree of(String genre, List<String[]> rows) {
        return new GoldTree(
                genre,
                rows.stream().map(row -> row[1]).toList(),
                rows.stream().map(row -> row[4]).toList(),
                rows.stream()
                        .map(row -> row[6].equals("_") ? NO_HEAD : Integer.parseInt(row[6]) - 1)
                        .toList(),
                rows.stream().map(row -> row[7]).toList(),
                rows.stream().map(row -> name(row[9])).toList());
    }

    private static String name(String misc) {
        for (String value : misc.split("\\|", -1)) {
            if (value.startsWith("NER=")) {
                return value.substring("NER=".length());
            }
        }
        return "O";
    }

    int size() {
        return forms.size();
    }

    /** The relation without its subtype. */
    String plainRelation(int word) {
        String relation = relations.get(word);
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
