package chancery.tree;

import chancery.learn.Rows;
import chancery.learn.Weights;

/** Finds the names of persons, places and organisations in a tagged sentence, from left to right. For one thread. */
public final class Namer {

    private final Weights weights;
    private final Rows rows;
    private final int[] scores;

    public Namer(Weights weights) {
        this.weights = weights;
        this.rows = new Rows(weights.bits(), NameFeatures.MOST);
        this.scores = new int[weights.classes()];
    }

    /** Sets the codes of all words. */
    public void name(Words words) {
        for (int place = Words.FIRST; place < words.root(); place++) {
            words.name[place] = code(words, place);
        }
    }

    /** The code of one word, one that may follow the code before; those before it are set. */
    public int code(Words words, int place) {
        NameFeatures.of(words, place, rows);
        weights.score(rows, scores);
        int before = place == Words.FIRST ? 0 : words.name[place - 1];
        boolean last = place == words.root() - 1;
        int best = -1;
        for (int code = 0; code < scores.length; code++) {
            boolean possible = NameCodes.mayFollow(before, code) && !(last && NameCodes.open(code));
            if (possible && (best < 0 || scores[code] > scores[best])) {
                best = code;
            }
        }
        return best;
    }

    /** The features of the last word. */
    public Rows rows() {
        return rows;
    }
}
