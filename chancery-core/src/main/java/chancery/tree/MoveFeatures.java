package chancery.tree;

import chancery.learn.Rows;

/**
 * What the next move hangs on: the three topmost words of the stack, the next words, their nearest children, the prepositions
 * and relations below them, and what is still to come. After the templates of Zhang and Nivre (2011), fitted to arc-hybrid.
 */
final class MoveFeatures {

    /** The most features of one decision. */
    static final int MOST = 160;

    private static final int[] DISTANCE = {0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7};

    private final Ahead ahead;

    private Words words = new Words();
    private State tree = new State(0, 0);
    private int[] w = {};
    private int[] t = {};
    private int[] c = {};

    private int s0;
    private int s1;
    private int s2;
    private int n0;
    private int n1;
    private int n2;

    MoveFeatures(Ahead ahead) {
        this.ahead = ahead;
    }

    /** Looks at another sentence, whose words are tagged. */
    void start(Words tagged) {
        words = tagged;
        w = tagged.lower;
        t = tagged.tag;
        c = tagged.fine;
        ahead.start(tagged);
    }

    /** Fills the rows for a state of the sentence. */
    void of(State state, Rows rows) {
        tree = state;
        s0 = tree.top(0);
        s1 = tree.top(1);
        s2 = tree.top(2);
        n0 = tree.next();
        n1 = Math.min(n0 + 1, words.root());
        n2 = Math.min(n0 + 2, words.root());
        rows.start();
        single(rows);
        pair(rows, s0, n0);
        pair(rows, s1, s0);
        pairs(rows);
        classes(rows);
        tags(rows);
        children(rows);
        relations(rows);
        distances(rows);
        counts(rows);
        prepositions(rows);
        toCome(rows);
    }

    private void single(Rows rows) {
        single(rows, s0);
        single(rows, s1);
        single(rows, s2);
        single(rows, n0);
        single(rows, n1);
        single(rows, n2);
        rows.add(words.shape[s0], words.shape[n0]);
        rows.add(words.suffix[2][s0], t[n0]);
        rows.add(words.suffix[2][n0], t[s0]);
    }

    private void single(Rows rows, int place) {
        rows.add(w[place]);
        rows.add(t[place]);
        rows.add(w[place], t[place]);
        rows.add(c[place], t[place]);
    }

    private void pair(Rows rows, int a, int b) {
        rows.add(w[a], t[a], w[b], t[b]);
        rows.add(w[a], t[a], w[b]);
        rows.add(w[a], w[b], t[b]);
        rows.add(w[a], t[a], t[b]);
        rows.add(t[a], w[b], t[b]);
        rows.add(w[a], w[b]);
        rows.add(t[a], t[b]);
    }

    private void pairs(Rows rows) {
        rows.add(w[s1], w[n0]);
        rows.add(w[s1], t[n0]);
        rows.add(t[s1], w[n0]);
        rows.add(t[s1], t[n0]);
        rows.add(w[n0], w[n1]);
        rows.add(t[n0], w[n1]);
        rows.add(w[n0], t[n1]);
        rows.add(t[n0], t[n1]);
        rows.add(w[s2], w[s0]);
        rows.add(w[s2], t[s0], t[n0]);
        rows.add(w[s0], w[n1]);
    }

    private void classes(Rows rows) {
        int[] k = words.coarse;
        rows.add(c[s0], c[n0]);
        rows.add(c[s1], c[s0]);
        rows.add(c[s1], c[n0]);
        rows.add(c[s0], t[n0]);
        rows.add(t[s0], c[n0]);
        rows.add(c[s1], t[s0]);
        rows.add(t[s1], c[s0]);
        rows.add(k[s0], k[n0], k[n1]);
        rows.add(k[s1], k[s0], k[n0]);
        rows.add(c[s1], c[s0], c[n0]);
        rows.add(w[s0], c[n0], c[n1]);
    }

    private void tags(Rows rows) {
        rows.add(t[s0], t[n0], t[n1]);
        rows.add(t[s1], t[s0], t[n0]);
        rows.add(t[s2], t[s1], t[s0]);
        rows.add(t[s0], t[n0], t[n1], t[n2]);
        rows.add(t[s1], t[s0], t[n0], t[n1]);
        rows.add(t[s2], t[s1], t[s0], t[n0]);
        rows.add(w[s0], t[n0], t[n1]);
        rows.add(w[s1], t[s0], t[n0]);
        rows.add(t[s1], w[s0], t[n0]);
        rows.add(t[s1], t[s0], w[n0]);
        rows.add(t[s0], w[n0], t[n1]);
    }

    private void children(Rows rows) {
        child(rows, s0, tree.leftmost[s0], n0);
        child(rows, s0, tree.rightmost[s0], n0);
        child(rows, s1, tree.leftmost[s1], s0);
        child(rows, s1, tree.rightmost[s1], s0);
        child(rows, n0, tree.leftmost[n0], s0);
        grandchild(rows, s0, tree.leftmost[s0], tree.secondLeft[s0]);
        grandchild(rows, s0, tree.rightmost[s0], tree.secondRight[s0]);
        grandchild(rows, s1, tree.rightmost[s1], tree.secondRight[s1]);
        grandchild(rows, n0, tree.leftmost[n0], tree.secondLeft[n0]);
    }

    private void child(Rows rows, int head, int child, int other) {
        if (child == Words.NONE) {
            rows.skip();
            rows.skip();
            rows.skip();
            return;
        }
        rows.add(t[head], t[child], t[other]);
        rows.add(w[child], t[head]);
        rows.add(tree.relation[child], t[head], t[other]);
    }

    private void grandchild(Rows rows, int head, int child, int second) {
        if (second == Words.NONE) {
            rows.skip();
            return;
        }
        rows.add(t[head], tree.relation[child], tree.relation[second]);
    }

    private void relations(Rows rows) {
        relations(rows, s0, folded(tree.leftRelations[s0]));
        relations(rows, s0, folded(tree.rightRelations[s0]));
        relations(rows, n0, folded(tree.leftRelations[n0]));
        relations(rows, s1, folded(tree.rightRelations[s1]));
        relations(rows, s1, folded(tree.leftRelations[s1]));
        rows.add(folded(tree.leftRelations[s0]), t[s0], folded(tree.leftRelations[n0]), t[n0]);
        rows.add(folded(tree.rightRelations[s1]), t[s1], folded(tree.leftRelations[s0]), t[s0]);
    }

    private void relations(Rows rows, int place, int set) {
        rows.add(w[place], set);
        rows.add(t[place], set);
    }

    static int folded(long set) {
        return (int) (set ^ (set >>> 32) * 0x2545f491L);
    }

    private void distances(Rows rows) {
        int near = distance(s0, n0);
        int far = distance(s1, s0);
        rows.add(w[s0], near);
        rows.add(t[s0], near);
        rows.add(w[n0], near);
        rows.add(t[n0], near);
        rows.add(t[s0], t[n0], near);
        rows.add(t[s1], t[s0], far);
        rows.add(w[s1], t[s0], far);
        rows.add(t[s1], t[s0], t[n0], far);
    }

    static int distance(int left, int right) {
        return DISTANCE[Math.min(right - left, DISTANCE.length - 1)];
    }

    private void counts(Rows rows) {
        rows.add(w[s0], tree.lefts[s0]);
        rows.add(t[s0], tree.lefts[s0]);
        rows.add(w[s0], tree.rights[s0]);
        rows.add(t[s0], tree.rights[s0]);
        rows.add(w[n0], tree.lefts[n0]);
        rows.add(t[n0], tree.lefts[n0]);
        rows.add(w[s1], tree.rights[s1]);
        rows.add(t[s1], tree.rights[s1]);
    }

    /** "held talks in Damascus": the preposition of the top word, and that of the noun still to come. */
    private void prepositions(Rows rows) {
        int own = w[tree.caseWord[s0]];
        int mark = w[tree.markWord[s0]];
        rows.add(own, w[s1]);
        rows.add(own, c[s1], c[s0]);
        rows.add(own, t[s1], t[s0], t[n0]);
        rows.add(own, w[s1], w[s0]);
        rows.add(own, w[s2], t[s1]);
        rows.add(own, w[tree.caseWord[s1]], t[s1]);
        rows.add(mark, w[s1], t[s0]);
        rows.add(mark, t[s1], t[s0], t[n0]);
        int noun = ahead.noun(n1);
        rows.add(w[s0], w[n0], w[noun]);
        rows.add(w[s1], w[n0], w[noun]);
        rows.add(c[s0], w[n0], c[noun]);
        rows.add(c[s1], w[n0], c[noun]);
        rows.add(c[s1], c[s0], w[n0], c[noun]);
        rows.add(t[s1], t[s0], w[n0], t[noun]);
        rows.add(w[s1], w[s0], w[n0]);
        rows.add(c[s1], w[s0], w[n0]);
        rows.add(w[s1], c[s0], w[n0]);
    }

    /** "militants holed up in the town were using arms": a finite verb is still to come when "holed" is read. */
    private void toCome(Rows rows) {
        int verb = ahead.verb(n1);
        int between = ahead.commas(n0, verb);
        rows.add(t[s0], t[n0], t[verb], between);
        rows.add(t[s1], t[s0], t[n0], t[verb]);
        rows.add(w[s0], t[n0], t[verb]);
        rows.add(t[s0], w[n0], t[verb], between);
        rows.add(t[s0], t[n0], t[ahead.noun(n0)], w[ahead.noun(n0) + 1]);
    }
}
