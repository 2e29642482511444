package chancery.tree;

import chancery.learn.Rows;

/** What the code of a word in a name hangs on: the word, its letters, tag and classes, those around it, the codes before it. */
final class NameFeatures {

    /** The most features of one decision. */
    static final int MOST = 64;

    private NameFeatures() {}

    /** Fills the rows for the word at this place; the codes of the two words before it are set. */
    static void of(Words words, int i, Rows rows) {
        rows.start();
        word(words, i, rows);
        around(words, i, rows);
        before(words, i, rows);
        shapes(words, i, rows);
        classes(words, i, rows);
        listed(words, i, rows);
    }

    private static void word(Words words, int i, Rows rows) {
        rows.add(words.form[i]);
        rows.add(words.lower[i]);
        rows.add(words.form[i], words.tag[i]);
        rows.add(words.tag[i]);
        for (int[] prefix : words.prefix) {
            rows.add(prefix[i], words.shape[i]);
        }
        for (int[] suffix : words.suffix) {
            rows.add(suffix[i], words.shape[i]);
        }
    }

    private static void around(Words words, int i, Rows rows) {
        int[] w = words.form;
        rows.add(w[i - 1]);
        rows.add(w[i + 1]);
        rows.add(w[i - 2]);
        rows.add(w[i + 2]);
        rows.add(w[i - 1], w[i]);
        rows.add(w[i], w[i + 1]);
        rows.add(w[i - 1], words.shape[i]);
        rows.add(w[i + 1], words.shape[i]);
        rows.add(w[i - 2], w[i - 1], words.shape[i]);
        rows.add(w[i + 1], w[i + 2], words.shape[i]);
        rows.add(words.tag[i - 1], words.tag[i], words.tag[i + 1]);
        rows.add(words.tag[i], words.tag[i + 1]);
        rows.add(words.tag[i], words.tag[i + 1], words.tag[i + 2]);
    }

    private static void before(Words words, int i, Rows rows) {
        int code = words.name[i - 1];
        rows.add(code);
        rows.add(code, words.name[i - 2]);
        rows.add(code, words.form[i]);
        rows.add(code, words.tag[i], words.tag[i + 1]);
        rows.add(code, words.form[i - 1], words.shape[i]);
        rows.add(code, words.form[i + 1], words.shape[i]);
        rows.add(code, words.shape[i], words.shape[i + 1]);
        rows.add(code, words.fine[i]);
        rows.add(code, words.fine[i - 1], words.fine[i]);
        rows.add(code, words.fine[i], words.fine[i + 1]);
        rows.add(code, words.suffix[2][i]);
    }

    private static void shapes(Words words, int i, Rows rows) {
        rows.add(words.shape[i]);
        rows.add(words.shape[i - 1], words.shape[i]);
        rows.add(words.shape[i], words.shape[i + 1]);
        rows.add(words.shape[i - 1], words.shape[i], words.shape[i + 1]);
    }

    private static void classes(Words words, int i, Rows rows) {
        rows.add(words.fine[i]);
        rows.add(words.coarse[i]);
        rows.add(words.fine[i - 1], words.shape[i]);
        rows.add(words.fine[i + 1], words.shape[i]);
        rows.add(words.fine[i - 1], words.fine[i]);
        rows.add(words.fine[i], words.fine[i + 1]);
        rows.add(words.coarse[i - 1], words.coarse[i], words.coarse[i + 1]);
        rows.add(words.coarse[i - 2], words.coarse[i - 1], words.shape[i]);
        rows.add(words.coarse[i + 1], words.coarse[i + 2], words.shape[i]);
    }

    private static void listed(Words words, int i, Rows rows) {
        if (words.listed[i] == 0) {
            rows.skip();
            rows.skip();
            return;
        }
        rows.add(words.listed[i]);
        rows.add(words.listed[i], words.tag[i], words.shape[i]);
    }
}
