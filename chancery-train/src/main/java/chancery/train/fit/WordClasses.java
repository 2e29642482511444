package chancery.train.fit;

import chancery.learn.WordTable;
import chancery.tree.Encoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** The file of word classes: a line {@code word TAB fine class TAB coarse class} for each word, classes from 1. */
final class WordClasses {

    private WordClasses() {}

    /** The classes as the encoder wants them. */
    static WordTable read(Path file) throws IOException {
        return new WordTable(numbers(file));
    }

    /** The classes as a section of the model. */
    static SortedMap<String, Integer> numbers(Path file) throws IOException {
        SortedMap<String, Integer> numbers = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            numbers.put(cells[0], Integer.parseInt(cells[1]) * Encoder.COARSE_CLASSES + Integer.parseInt(cells[2]));
        }
        return numbers;
    }
}
