package chancery.train.fit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads labelled sentences from CoNLL-U. What the labellers did not agree on is {@code _} in the file and unknown here. */
final class Silver {

    private static final int COLUMNS = 10;
    private static final int FORM = 1;
    private static final int TAG = 4;
    private static final int HEAD = 6;
    private static final int RELATION = 7;
    private static final int MISC = 9;
    private static final String UNKNOWN = "_";

    private Silver() {}

    /**
     * All sentences of the files, in order.
     *
     * @param files paths, with {@code :n} behind those that count n times
     * @throws IOException if a file cannot be read, or a line of it has no ten columns
     */
    static List<Sentence> read(List<String> files) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        for (String file : files) {
            read(path(file), times(file), sentences);
        }
        return sentences;
    }

    /** The path without the number of times. */
    static Path path(String file) {
        return Path.of(times(file) == 1 ? file.replaceFirst(":1$", "") : file.substring(0, file.lastIndexOf(':')));
    }

    private static int times(String file) {
        return file.matches(".*:\\d+") ? Integer.parseInt(file.substring(file.lastIndexOf(':') + 1)) : 1;
    }

    private static void read(Path path, int times, List<Sentence> sentences) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            List<String[]> rows = new ArrayList<>();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isEmpty()) {
                    add(rows, times, sentences);
                } else if (!line.startsWith("#")) {
                    addRow(rows, line, path + ", line " + number);
                }
            }
            add(rows, times, sentences);
        }
    }

    private static void addRow(List<String[]> rows, String line, String where) throws IOException {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IOException(where + ": " + cells.length + " columns, CoNLL-U has " + COLUMNS);
        }
        boolean wordOfTheTree = cells[0].chars().allMatch(Character::isDigit);
        if (wordOfTheTree) {
            rows.add(cells);
        }
    }

    private static void add(List<String[]> rows, int times, List<Sentence> sentences) {
        if (!rows.isEmpty()) {
            sentences.add(new Sentence(
                    times,
                    rows.stream().map(row -> row[FORM]).toList(),
                    rows.stream().map(Silver::tag).toList(),
                    rows.stream().map(Silver::head).toList(),
                    rows.stream().map(row -> row[RELATION]).toList(),
                    rows.stream().map(row -> misc(row, "NER=", "O")).toList()));
            rows.clear();
        }
    }

    private static String tag(String[] row) {
        return misc(row, "TagMask=", "No").equals("Yes") ? UNKNOWN : row[TAG];
    }

    private static int head(String[] row) {
        return row[HEAD].equals(UNKNOWN) ? Sentence.UNKNOWN_HEAD : Integer.parseInt(row[HEAD]) - 1;
    }

    private static String misc(String[] row, String key, String otherwise) {
        for (String value : row[MISC].split("\\|", -1)) {
            if (value.startsWith(key)) {
                return value.substring(key.length());
            }
        }
        return otherwise;
    }
}
