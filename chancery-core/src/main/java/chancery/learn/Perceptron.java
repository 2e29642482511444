package chancery.learn;

import java.util.Arrays;

/**
 * Weights while they are learned: after a wrong decision the right class gains one and the wrong class loses one in every
 * row of the decision. What is kept in the end is the mean of each weight over all decisions, which forgets the last
 * mistakes' noise. For one thread; the same updates in the same order give the same weights.
 */
public final class Perceptron implements Weights {

    private final int classes;
    private final int bits;
    private final int[] weights;
    private final long[] dated;
    private long clock = 1;

    /** All weights zero: {@code 2^bits} rows of twelve bytes for each class. */
    public Perceptron(int classes, int bits) {
        this.classes = classes;
        this.bits = bits;
        int cells = Math.multiplyExact(classes, 1 << bits);
        this.weights = new int[cells];
        this.dated = new long[cells];
    }

    /** Begins with weights that were learned before. */
    public Perceptron(Weights start) {
        this(start.classes(), start.bits());
        Rows row = new Rows(start.bits(), 1);
        int[] scores = new int[classes];
        for (int i = 0; i < 1 << bits; i++) {
            row.only(i);
            start.score(row, scores);
            for (int c = 0; c < classes; c++) {
                weights[i * classes + c] = scores[c];
            }
        }
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public int bits() {
        return bits;
    }

    @Override
    public void score(Rows rows, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        int[] all = rows.all();
        for (int i = 0; i < rows.count(); i++) {
            int cell = all[i] * classes;
            for (int c = 0; c < classes; c++) {
                scores[c] += weights[cell + c];
            }
        }
    }

    /** Takes the decision to have been wrong. */
    public void learn(Rows rows, int right, int wrong) {
        int[] all = rows.all();
        for (int i = 0; i < rows.count(); i++) {
            int cell = all[i] * classes;
            change(cell + right, 1);
            change(cell + wrong, -1);
        }
    }

    /** Adds to what the rows say for a class. */
    public void change(Rows rows, int label, int by) {
        int[] all = rows.all();
        for (int i = 0; i < rows.count(); i++) {
            change(all[i] * classes + label, by);
        }
    }

    private void change(int cell, int by) {
        weights[cell] += by;
        dated[cell] += by * clock;
    }

    /** Ends a decision, wrong or right. */
    public void tick() {
        clock++;
    }

    /** The mean weight over all decisions so far. */
    float mean(int row, int label) {
        int cell = row * classes + label;
        return (float) (weights[cell] - (double) dated[cell] / clock);
    }
}
