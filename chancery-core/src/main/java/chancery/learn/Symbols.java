package chancery.learn;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of classes, numbered from 0: tags, relations, kinds of names. */
public final class Symbols {

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Numbered in the order of the list; without two alike. */
    public Symbols(List<String> names) {
        this.names = List.copyOf(names);
        for (String name : names) {
            if (numbers.put(name, numbers.size()) != null) {
                throw new IllegalArgumentException("'" + name + "' twice among " + names);
            }
        }
    }

    public int size() {
        return names.size();
    }

    public String name(int number) {
        return names.get(number);
    }

    public List<String> names() {
        return names;
    }

    /** The number of the name, or -1 if there is none. */
    public int number(String name) {
        return numbers.getOrDefault(name, -1);
    }

    /** As bytes of a section: a name a line. */
    public byte[] toBytes() {
        return String.join("\n", names).getBytes(StandardCharsets.UTF_8);
    }

    /** What {@link #toBytes} wrote. */
    public static Symbols from(ByteBuffer in) {
        return new Symbols(List.of(StandardCharsets.UTF_8.decode(in).toString().split("\n")));
    }
}
