package chancery.learn;

import java.util.List;

/**
 * What one or several perceptrons have learned: the sum of their mean weights. Those that learned from the same examples in another order
 * err elsewhere; their sum is a vote that costs nothing more at work.
 */
public final class Means {

    private final List<Perceptron> learned;

    /** Of perceptrons with the same classes and rows. */
    public Means(List<Perceptron> learned) {
        this.learned = List.copyOf(learned);
        for (Perceptron one : learned) {
            if (one.classes() != classes() || one.bits() != bits()) {
                throw new IllegalArgumentException("perceptrons of different classes or rows cannot be added");
            }
        }
    }

    int classes() {
        return learned.get(0).classes();
    }

    int bits() {
        return learned.get(0).bits();
    }

    float get(int row, int label) {
        float sum = 0;
        for (int i = 0; i < learned.size(); i++) {
            sum += learned.get(i).mean(row, label);
        }
        return sum;
    }

    /** The largest without its sign. */
    float largest() {
        float largest = 0;
        for (int row = 0; row < 1 << bits(); row++) {
            for (int c = 0; c < classes(); c++) {
                largest = Math.max(largest, Math.abs(get(row, c)));
            }
        }
        return largest;
    }
}
