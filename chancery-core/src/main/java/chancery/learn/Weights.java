package chancery.learn;

/** What the features of a decision say for each class. Those at work are safe for several threads, a {@link Perceptron} is not. */
public interface Weights {

    int classes();

    /** Two to the power of this many rows. */
    int bits();

    /**
     * Sums the weights of the rows.
     *
     * @param scores gets one sum for each class; what it held is lost
     */
    void score(Rows rows, int[] scores);

    /** The class with the largest score, the first of equals. */
    static int best(int[] scores, int classes) {
        int best = 0;
        for (int i = 1; i < classes; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
