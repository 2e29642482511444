package chancery.tree;

import chancery.learn.Rows;

/** What a tag hangs on: the word, its letters and classes, the words around it and the two tags before it. */
public final class TagFeatures {

    /** The most features of one decision. */
    public static final int MOST = 48;

    private TagFeatures() {}

    /** Fills the rows for the word at this place; the tags of the two words before it are set. */
    public static void of(Words words, int i, Rows rows) {
        rows.start();
        rows.add(words.form[i]);
        rows.add(words.lower[i]);
        letters(words, i, rows);
        tagsBefore(words, i, rows);
        neighbours(words, i, rows);
        classes(words, i, rows);
    }

    private static void letters(Words words, int i, Rows rows) {
        for (int[] prefix : words.prefix) {
            rows.add(prefix[i]);
        }
        for (int[] suffix : words.suffix) {
            rows.add(suffix[i]);
        }
        rows.add(words.shape[i]);
        rows.add(words.shape[i], words.shape[i - 1], words.shape[i + 1]);
        rows.add(words.suffix[2][i], words.shape[i]);
        rows.add(words.suffix[2][i - 1]);
        rows.add(words.suffix[2][i + 1]);
        rows.add(words.suffix[1][i - 1], words.suffix[1][i], words.suffix[1][i + 1]);
    }

    private static void tagsBefore(Words words, int i, Rows rows) {
        int before = words.tag[i - 1];
        int second = words.tag[i - 2];
        rows.add(before);
        rows.add(before, second);
        rows.add(before, words.form[i]);
        rows.add(before, second, words.lower[i]);
        rows.add(before, words.suffix[2][i]);
        rows.add(before, words.lower[i + 1]);
        rows.add(before, words.suffix[2][i], words.suffix[2][i + 1]);
        rows.add(before, words.fine[i], words.fine[i + 1]);
        rows.add(before, words.shape[i]);
        rows.add(second, words.lower[i - 1]);
    }

    private static void neighbours(Words words, int i, Rows rows) {
        rows.add(words.lower[i - 1]);
        rows.add(words.lower[i + 1]);
        rows.add(words.lower[i - 2]);
        rows.add(words.lower[i + 2]);
        rows.add(words.form[i], words.lower[i - 1]);
        rows.add(words.form[i], words.lower[i + 1]);
        rows.add(words.lower[i - 1], words.lower[i + 1]);
        rows.add(words.lower[i + 1], words.lower[i + 2]);
        rows.add(words.only[i + 1], words.suffix[2][i]);
        rows.add(words.only[i + 1], words.only[i + 2]);
    }

    private static void classes(Words words, int i, Rows rows) {
        rows.add(words.fine[i]);
        rows.add(words.fine[i - 1], words.fine[i]);
        rows.add(words.fine[i], words.fine[i + 1]);
        rows.add(words.fine[i - 1], words.fine[i + 1]);
        rows.add(words.coarse[i - 1], words.coarse[i], words.coarse[i + 1]);
        rows.add(words.coarse[i], words.coarse[i + 1], words.coarse[i + 2]);
    }
}
