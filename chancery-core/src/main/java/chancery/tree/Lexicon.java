package chancery.tree;

import chancery.learn.WordTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** Words with a number each, as a section of a model: the classes of words, the tags of words that have only one. */
public final class Lexicon {

    private Lexicon() {}

    /** As bytes of a section, in the order of the words. */
    public static byte[] toBytes(SortedMap<String, Integer> numbers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(numbers.size());
            for (Map.Entry<String, Integer> word : numbers.entrySet()) {
                out.writeUTF(word.getKey());
                out.writeInt(word.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    /** What {@link #toBytes} wrote. */
    public static WordTable from(ByteBuffer section) {
        Map<String, Integer> numbers = new HashMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(section.array()))) {
            for (int left = in.readInt(); left > 0; left--) {
                String word = in.readUTF();
                numbers.put(word, in.readInt());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return new WordTable(numbers);
    }
}
