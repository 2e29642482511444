package chancery.tree;

import java.util.Arrays;

/**
 * The words of a sentence as numbers, in parallel arrays that are refilled from sentence to sentence; for one thread.
 *
 * <p>Words stand from {@link #FIRST} on, so that features may look at three places before the first word and after the last
 * one without asking whether they are there. Place {@link #NONE} is a word that is not there; the place after the last word is
 * the root of the tree.
 */
public final class Words {

    /** The place of no word: a child that a word does not have. */
    public static final int NONE = 0;

    /** The place of the first word. */
    public static final int FIRST = 3;

    static final int PREFIXES = 3;
    static final int SUFFIXES = 4;
    private static final int AROUND = 2 * FIRST + 1;
    private static final int START = 0x3c6ef372;
    private static final int END = 0x1b873593;

    int size;
    int[] form = {};
    int[] lower = {};
    int[] shape = {};
    int[] fine = {};
    int[] coarse = {};
    int[] listed = {};
    int[] only = {};

    /** Whether the word begins with a small letter. */
    boolean[] small = {};

    final int[][] prefix = new int[PREFIXES][];
    final int[][] suffix = new int[SUFFIXES][];

    /** Tags by number, from {@link #FIRST}; below it and after the end, numbers that no tag has. */
    int[] tag = {};

    /** Codes of names by number. */
    int[] name = {};

    public int size() {
        return size;
    }

    /** The place after the last word, where the root of the tree stands. */
    public int root() {
        return FIRST + size;
    }

    /** The tag of the word at this place, by number. */
    public int tag(int place) {
        return tag[place];
    }

    public void setTag(int place, int number) {
        tag[place] = number;
    }

    /** The code of the name at this place, by number. */
    public int name(int place) {
        return name[place];
    }

    public void setName(int place, int number) {
        name[place] = number;
    }

    /** Makes room for a sentence and marks its borders. */
    void start(int words) {
        size = words;
        if (form.length < words + AROUND) {
            grow(words + AROUND + form.length / 2);
        }
        for (int place = 0; place < FIRST; place++) {
            border(place, place == NONE ? 0 : START);
            border(root() + place, END + place);
        }
    }

    private void grow(int length) {
        form = new int[length];
        lower = new int[length];
        shape = new int[length];
        fine = new int[length];
        coarse = new int[length];
        listed = new int[length];
        only = new int[length];
        small = new boolean[length];
        tag = new int[length];
        name = new int[length];
        Arrays.setAll(prefix, i -> new int[length]);
        Arrays.setAll(suffix, i -> new int[length]);
    }

    private void border(int place, int mark) {
        form[place] = mark;
        lower[place] = mark;
        shape[place] = mark;
        fine[place] = mark;
        coarse[place] = mark;
        listed[place] = 0;
        only[place] = -1;
        tag[place] = mark;
        name[place] = mark;
        for (int[] affix : prefix) {
            affix[place] = mark;
        }
        for (int[] affix : suffix) {
            affix[place] = mark;
        }
    }
}
