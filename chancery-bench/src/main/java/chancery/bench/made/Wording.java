package chancery.bench.made;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The sentences and words that made reports are written with: {@code sentences.tsv} and {@code words.tsv}. */
final class Wording {

    private static final String MARK = "#";
    private static final String CELL = "\t";

    private final Map<String, List<String>> sentences = new TreeMap<>();
    private final Map<String, List<String>> words = new TreeMap<>();

    /** @param set {@code dev}, which is looked at while the program is mended, {@code held} and {@code fresh}, which were not until they had served, or
     *     {@code unseen}, which was written before any of it was read and nothing is mended by */
    Wording(String set) {
        for (String[] row : rows("sentences.tsv")) {
            if (row[0].equals(set)) {
                sentences.computeIfAbsent(row[1], part -> new ArrayList<>()).add(row[2]);
            }
        }
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("there are no sentences of the set '" + set
                    + "' in sentences.tsv; it has dev, held, fresh and unseen");
        }
        for (String[] row : rows("words.tsv")) {
            words.put(row[0], List.of(row[1].split("\\|", -1)));
        }
    }

    private static List<String[]> rows(String table) {
        try (InputStream in = Wording.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IOException(table + " is not in the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith(MARK))
                    .skip(1)
                    .map(line -> line.split(CELL, -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sentences of the made corpus", e);
        }
    }

    /** The patterns that tell this part of a report. */
    List<String> sentences(String part) {
        List<String> found = sentences.get(part);
        if (found == null) {
            throw new IllegalArgumentException("sentences.tsv has no sentence for '" + part + "' in this set");
        }
        return found;
    }

    /** Words of a kind: outlets, agencies, topics. */
    List<String> words(String kind) {
        List<String> found = words.get(kind);
        if (found == null) {
            throw new IllegalArgumentException("words.tsv has no words of the kind '" + kind + "'");
        }
        return found;
    }

    /** One of them. */
    static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
