package chancery.pipeline;

import chancery.model.Span;
import chancery.model.Tree;
import chancery.rank.Side;

/** Finds where words of the text stand in a tree. */
final class Sides {

    private Sides() {}

    /** The tokens that the words stand on, and the one among them that governs the rest. */
    static Side of(Tree tree, Span span) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).span().overlaps(span)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? Side.ABSENT : new Side(first, last, head(tree, first, last));
    }

    private static int head(Tree tree, int first, int last) {
        for (int i = first; i <= last; i++) {
            int head = tree.token(i).head();
            if (head < first || head > last) {
                return i;
            }
        }
        return first;
    }
}
