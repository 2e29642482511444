package chancery.rank;

import java.util.List;

/** Signs of the two parties and of the whole sentence. */
final class PairSigns {

    private static final int NEAR = 3;
    private static final int MIDDLE = 8;

    private final Shape shape;
    private final Lexis lexis;

    PairSigns(Shape shape, Lexis lexis) {
        this.shape = shape;
        this.lexis = lexis;
    }

    void collect(List<Hint> hints, Signs signs) {
        signs.add("always", "");
        signs.add("from source to target", shape.path(shape.source.head(), shape.target.head()));
        party("source", shape.source, signs);
        party("target", shape.target, signs);
        order(signs);
        hints(hints, signs);
        for (int i = 0; i < shape.size; i++) {
            if (shape.isContent(i)
                    && !shape.source.covers(i)
                    && !shape.target.covers(i)
                    && !shape.pos[i].equals("/name")) {
                signs.add("sentence has", shape.lemma[i]);
                if (isBetween(i)) {
                    signs.add("between them stands", shape.lemma[i]);
                }
            }
        }
    }

    private void party(String name, Side side, Signs signs) {
        if (side.isAbsent()) {
            signs.add("absent", name);
            return;
        }
        String word = shape.lemma[side.head()];
        boolean isName = shape.pos[side.head()].equals("/name");
        signs.add(name, isName ? "a name" : word);
        signs.add(name + " is", shape.tree.token(side.head()).entity());
        if (!isName) {
            lexis.classes(shape.tree.token(side.head()).word()).forEach(c -> signs.add(name + " of class", c));
        }
        for (int i = side.first(); i <= side.last(); i++) {
            if (i != side.head() && shape.isContent(i) && !shape.pos[i].equals("/name")) {
                signs.add("within " + name, shape.lemma[i]);
            }
        }
    }

    private boolean isBetween(int token) {
        int first = Math.min(shape.source.last(), shape.target.last());
        int last = Math.max(shape.source.first(), shape.target.first());
        return first < token && token < last;
    }

    private void order(Signs signs) {
        if (!shape.source.isAbsent() && !shape.target.isAbsent()) {
            int gap = shape.target.head() - shape.source.head();
            int width = Math.abs(gap);
            String wide = width <= NEAR ? "near" : width <= MIDDLE ? "middle" : "far";
            signs.add("target stands", gap > 0 ? "behind" : "before", wide);
        }
    }

    private static void hints(List<Hint> hints, Signs signs) {
        signs.add("phrases", String.valueOf(Math.min(3, hints.size())));
        if (!hints.isEmpty()) {
            Hint best = hints.get(0);
            signs.add("best phrase", HintSigns.fit(best));
            signs.add("best phrase is of", best.type().name());
            signs.add("best phrase of", best.type().name(), HintSigns.fit(best));
        }
    }
}
