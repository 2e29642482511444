package chancery.tree;

import chancery.learn.Rows;
import chancery.learn.Weights;

/** Gives each word its Penn tag, from left to right; words that have only one tag are not asked about. */
public final class Tagger {

    private final Weights weights;
    private final Rows rows;
    private final int[] scores;

    /** For one thread. */
    public Tagger(Weights weights) {
        this.weights = weights;
        this.rows = new Rows(weights.bits(), TagFeatures.MOST);
        this.scores = new int[weights.classes()];
    }

    /** Sets the tags of all words. */
    public void tag(Words words) {
        for (int place = Words.FIRST; place < words.root(); place++) {
            words.tag[place] = tag(words, place);
        }
    }

    /** The tag of one word; those before it are set. */
    public int tag(Words words, int place) {
        if (isOnly(words, place)) {
            return words.only[place];
        }
        TagFeatures.of(words, place, rows);
        weights.score(rows, scores);
        return Weights.best(scores, scores.length);
    }

    /** True if the word has one tag only, and is not decided by weights. */
    public boolean isOnly(Words words, int place) {
        return words.only[place] >= 0;
    }

    /** The features of the last word that was not the only one of its tag. */
    public Rows rows() {
        return rows;
    }
}
