package chancery.tree;

import chancery.learn.Rows;

/** What the relation of a word to its head hangs on, at the moment when the arc is made: all words below the dependent are known. */
final class LabelFeatures {

    /** The most features of one decision. */
    static final int MOST = 64;

    private LabelFeatures() {}

    static void of(Words words, State tree, int head, int dependent, Rows rows) {
        rows.start();
        int side = head > dependent ? 1 : 2;
        words(words, head, dependent, side, rows);
        around(words, head, dependent, rows);
        below(words, tree, head, dependent, side, rows);
        int distance = MoveFeatures.distance(Math.min(head, dependent), Math.max(head, dependent));
        rows.add(words.tag[head], words.tag[dependent], side * 16 + distance);
        rows.add(words.lower[dependent], side * 16 + distance);
        rows.add(words.lower[head], words.tag[dependent], side * 16 + distance);
    }

    private static void words(Words words, int head, int dependent, int side, Rows rows) {
        int[] w = words.lower;
        int[] t = words.tag;
        int[] c = words.fine;
        rows.add(w[head], side);
        rows.add(t[head], side);
        rows.add(w[dependent], side);
        rows.add(t[dependent], side);
        rows.add(w[head], t[head], side);
        rows.add(w[dependent], t[dependent], side);
        rows.add(w[head], w[dependent], side);
        rows.add(w[head], t[dependent], side);
        rows.add(t[head], w[dependent], side);
        rows.add(t[head], t[dependent], side);
        rows.add(c[dependent], t[head], side);
        rows.add(c[head], t[dependent], side);
        rows.add(c[head], c[dependent], side);
        rows.add(words.form[dependent], t[head], side);
        rows.add(words.suffix[2][dependent], t[head], side);
        rows.add(words.suffix[2][head], t[dependent], side);
    }

    private static void around(Words words, int head, int dependent, Rows rows) {
        int[] t = words.tag;
        int[] w = words.lower;
        rows.add(t[dependent], t[dependent - 1], t[head]);
        rows.add(t[dependent], t[dependent + 1], t[head]);
        rows.add(t[dependent - 1], t[dependent], t[dependent + 1], t[head]);
        rows.add(t[dependent], t[head - 1], t[head]);
        rows.add(t[dependent], t[head], t[head + 1]);
        rows.add(w[dependent - 1], t[dependent], t[head]);
        rows.add(w[dependent + 1], t[dependent], t[head]);
        rows.add(w[head + 1], t[dependent], t[head]);
    }

    private static void below(Words words, State tree, int head, int dependent, int side, Rows rows) {
        int[] w = words.lower;
        int[] t = words.tag;
        int preposition = tree.caseWord[dependent];
        int conjunction = tree.markWord[dependent];
        int lefts = MoveFeatures.folded(tree.leftRelations[dependent]);
        int rights = MoveFeatures.folded(tree.rightRelations[dependent]);
        int beside = MoveFeatures.folded(side == 1 ? tree.leftRelations[head] : tree.rightRelations[head]);
        int across = MoveFeatures.folded(side == 1 ? tree.rightRelations[head] : tree.leftRelations[head]);
        rows.add(w[preposition], t[head], side);
        rows.add(w[preposition], w[head], side);
        rows.add(w[preposition], t[dependent], t[head], side);
        rows.add(w[preposition], w[dependent], t[head]);
        rows.add(w[conjunction], t[dependent], t[head], side);
        rows.add(w[conjunction], w[head], side);
        rows.add(lefts, t[dependent], t[head], side);
        rows.add(rights, t[dependent], t[head], side);
        rows.add(lefts, w[head], side);
        rows.add(beside, t[dependent], t[head], side);
        rows.add(beside, w[dependent], t[head], side);
        rows.add(beside, w[head], t[dependent], side);
        rows.add(across, t[dependent], t[head], side);
        rows.add(beside, lefts, t[head], t[dependent] + side);
        rows.add(w[tree.leftmost[dependent]], t[dependent], t[head], side);
        rows.add(t[tree.leftmost[dependent]], t[dependent], w[head], side);
        rows.add(w[tree.rightmost[dependent]], t[dependent], t[head], side);
    }
}
