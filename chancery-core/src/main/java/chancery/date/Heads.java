package chancery.date;

import chancery.knowledge.Pieces;
import chancery.model.Tree;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Finds the token by which words of time hang in the tree. */
enum Heads {
    ;

    static int of(Tree tree, Pieces pieces, Found found) {
        return of(
                tree,
                pieces.get(found.first()).token(),
                pieces.get(found.last()).token());
    }

    /** The token whose governor stands outside: a noun or number before others, the nearest to the root first. */
    static int of(Tree tree, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(i -> tree.token(i).head() < first || tree.token(i).head() > last)
                .filter(i -> !tree.token(i).is("punct"))
                .boxed()
                .min(Comparator.<Integer>comparingInt(i -> isNominal(tree, i) ? 0 : 1)
                        .thenComparingInt(i -> tree.ancestors(i).size()))
                .orElse(last);
    }

    private static boolean isNominal(Tree tree, int index) {
        return tree.token(index).isNoun() || tree.token(index).tag().equals("CD");
    }
}
