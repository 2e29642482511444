package chancery.tree;

import chancery.learn.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists of known names, looked up in a sentence: the longest that begins at a word counts. Safe for several threads. */
public final class Gazetteer {

    /** Of a word that begins a listed name; with the bit of its kind. */
    public static final byte BEGINS = 8;

    private static final char BETWEEN = ' ';

    private final WordTable kinds;
    private final int longest;

    /**
     * @param names with single blanks between their words as the tokeniser cuts them, and the bits of their kinds: 1 person, 2
     *     place, 4 organisation
     */
    public Gazetteer(Map<String, Byte> names) {
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach((name, bits) -> numbers.put(name, bits.intValue()));
        this.kinds = new WordTable(numbers);
        this.longest = names.keySet().stream()
                .mapToInt(name -> (int) name.chars().filter(c -> c == BETWEEN).count() + 1)
                .max()
                .orElse(0);
    }

    /** For each word the bits of the kinds of the listed name it is in, and {@link #BEGINS}. */
    public byte[] look(List<String> forms) {
        byte[] found = new byte[forms.size()];
        int place = 0;
        while (place < found.length) {
            place += mark(forms, place, found);
        }
        return found;
    }

    private int mark(List<String> forms, int from, byte[] found) {
        int words = 0;
        int bits = 0;
        StringBuilder name = new StringBuilder();
        for (int i = from; i < Math.min(found.length, from + longest); i++) {
            name.append(i > from ? " " : "").append(forms.get(i));
            int kind = kinds.get(WordTable.hash(name));
            if (kind != WordTable.ABSENT) {
                words = i - from + 1;
                bits = kind;
            }
        }
        for (int i = 0; i < words; i++) {
            found[from + i] = (byte) (i == 0 ? bits | BEGINS : bits);
        }
        return Math.max(1, words);
    }
}
