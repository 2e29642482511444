package chancery.tree;

import chancery.learn.Rows;
import chancery.learn.Symbols;
import chancery.learn.Weights;

/** Finds the names of persons, places and organisations in a tagged sentence, from left to right. For one thread. */
public final class Namer {

    private static final String PROPER = "NNP";

    private final Weights weights;
    private final boolean[] properTag;
    private final Rows rows;
    private final int[] scores;

    public Namer(Weights weights, Symbols tags) {
        this.weights = weights;
        this.properTag = new boolean[tags.size()];
        for (int tag = 0; tag < tags.size(); tag++) {
            properTag[tag] = tags.name(tag).startsWith(PROPER);
        }
        this.rows = new Rows(weights.bits(), NameFeatures.MOST);
        this.scores = new int[weights.classes()];
    }

    /** Sets the codes of all words. */
    public void name(Words words) {
        for (int place = Words.FIRST; place < words.root(); place++) {
            words.name[place] = code(words, place);
        }
    }

    /** True if the word can be in a name: one written small begins a name only if its tag says so, as in "al - Assad". */
    public boolean isCandidate(Words words, int place) {
        return !words.small[place] || properTag[words.tag[place]] || NameCodes.open(before(words, place));
    }

    private static int before(Words words, int place) {
        return place == Words.FIRST ? NameCodes.OUT : words.name[place - 1];
    }

    /** The code of one word, one that may follow the code before; those before it are set. */
    public int code(Words words, int place) {
        if (!isCandidate(words, place)) {
            return NameCodes.OUT;
        }
        NameFeatures.of(words, place, rows);
        weights.score(rows, scores);
        int before = before(words, place);
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

    /** The features of the last candidate. */
    public Rows rows() {
        return rows;
    }
}
