package chancery.tree;

import chancery.learn.Symbols;
import java.util.List;

/**
 * The code of a word in a name: outside, or where in a name of which kind it stands (first, inside, last, only). Reading and
 * writing know two of them, as CoNLL does: {@code B-PER} begins a name, {@code I-PER} goes on.
 */
public final class NameCodes {

    /** Of a word in no name. */
    public static final String OUTSIDE = "O";

    /** The number of {@link #OUTSIDE}. */
    static final int OUT = 0;

    /** All codes. */
    public static final Symbols ALL = new Symbols(List.of(
            OUTSIDE, "B-PER", "I-PER", "L-PER", "U-PER", "B-LOC", "I-LOC", "L-LOC", "U-LOC", "B-ORG", "I-ORG", "L-ORG",
            "U-ORG"));

    private static final int PLACES = 4;
    private static final int FIRST = 0;
    private static final int INSIDE = 1;

    private NameCodes() {}

    /** True if a word of code {@code after} can follow one of code {@code before}: a name begun is gone on with and ended. */
    static boolean mayFollow(int before, int after) {
        return open(before) ? goesOn(after) && kind(before) == kind(after) : !goesOn(after);
    }

    /** True if the name has more words to come. */
    static boolean open(int code) {
        return code > OUT && (place(code) == FIRST || place(code) == INSIDE);
    }

    private static boolean goesOn(int code) {
        return code > OUT && (place(code) == INSIDE || place(code) == INSIDE + 1);
    }

    private static int place(int code) {
        return (code - 1) % PLACES;
    }

    private static int kind(int code) {
        return (code - 1) / PLACES;
    }

    /** "L-PER" as "I-PER", "U-PER" as "B-PER". */
    public static String plain(int code) {
        String name = ALL.name(code);
        return name.startsWith("L-") ? "I" + name.substring(1) : name.startsWith("U-") ? "B" + name.substring(1) : name;
    }

    /**
     * The number of the code.
     *
     * @param plain O, B- or I- with a kind
     * @param following that of the next word, O at the end
     */
    public static int number(String plain, String following) {
        boolean last = !following.startsWith("I-");
        String exact =
                !last || plain.equals(OUTSIDE) ? plain : (plain.startsWith("B-") ? "U" : "L") + plain.substring(1);
        int number = ALL.number(exact);
        if (number < 0) {
            throw new IllegalArgumentException(
                    "'" + plain + "' is no code of a name; there are O, B- and I- with PER, LOC, ORG");
        }
        return number;
    }
}
