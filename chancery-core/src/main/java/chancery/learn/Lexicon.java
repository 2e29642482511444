package chancery.learn;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** Words with a number each, as a section of a model: the classes of words, the tags of words that have only one. */
public final class Lexicon {

    private Lexicon() {}

    /** As bytes of a section: a line {@code word TAB number} for each, in the order of the words. */
    public static byte[] toBytes(SortedMap<String, Integer> numbers) {
        StringBuilder lines = new StringBuilder();
        numbers.forEach(
                (word, number) -> lines.append(word).append('\t').append(number).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What {@link #toBytes} wrote. */
    public static WordTable from(ByteBuffer section) {
        String lines = StandardCharsets.UTF_8.decode(section).toString();
        Map<String, Integer> numbers = new HashMap<>();
        int from = 0;
        while (from < lines.length()) {
            int tab = lines.indexOf('\t', from);
            int end = lines.indexOf('\n', tab);
            numbers.put(lines.substring(from, tab), Integer.parseInt(lines, tab + 1, end, 10));
            from = end + 1;
        }
        return new WordTable(numbers);
    }
}
