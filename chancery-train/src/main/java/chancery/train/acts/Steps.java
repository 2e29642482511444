package chancery.train.acts;

import chancery.learn.SparseWeights;
import chancery.rank.ActModel;
import chancery.rank.Case;
import chancery.rank.Evidence;
import chancery.rank.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Weights while they are learned by AdaGrad: each takes the smaller steps, the more it has moved before. For one thread. */
final class Steps implements Table {

    private static final int COLUMNS = ActModel.COLUMNS;
    private static final int ROWS = 1 << ActModel.BITS;
    private static final float TINY = 1e-8f;

    private final float rate;
    private final float decay;
    /** For each row of the model its number here from 1; 0 for those that are left out. */
    private final int[] numbers = new int[ROWS];

    private final int signs;
    private final float[] weights;
    private final float[] moved;

    /**
     * All weights zero, for the signs that are seen in two groups of lessons at least: what is seen in one can only be learned by
     * heart.
     *
     * @param rate the first step of a weight
     * @param decay how strongly weights are drawn back to zero
     */
    Steps(List<Lesson> lessons, double rate, double decay) {
        this.rate = (float) rate;
        this.decay = (float) decay;
        this.signs = number(lessons);
        this.weights = new float[signs * COLUMNS];
        this.moved = new float[signs * COLUMNS];
    }

    private int number(List<Lesson> lessons) {
        int[] seen = new int[ROWS];
        long[] last = new long[ROWS];
        for (Lesson lesson : lessons) {
            evidences(lesson.asked())
                    .flatMapToInt(evidence -> Arrays.stream(evidence.rows()))
                    .forEach(row -> {
                        seen[row] += last[row] == lesson.group() ? 0 : 1;
                        last[row] = lesson.group();
                    });
        }
        int count = 0;
        for (int row = 0; row < ROWS; row++) {
            numbers[row] = seen[row] > 1 ? ++count : 0;
        }
        return count;
    }

    private static Stream<Evidence> evidences(Case asked) {
        Stream<Evidence> pair = Stream.concat(Stream.of(asked.pair()), asked.pairFits().values().stream());
        Stream<Evidence> words = asked.candidates().stream()
                .flatMap(candidate -> Stream.of(
                                Stream.of(candidate.signs()),
                                candidate.fits().values().stream(),
                                candidate.deedFits().values().stream())
                        .flatMap(one -> one));
        return Stream.concat(pair, words);
    }

    /** How many signs have weights. */
    int signs() {
        return signs;
    }

    @Override
    public void add(int[] rows, double[] sums) {
        for (int row : rows) {
            if (numbers[row] > 0) {
                int cell = (numbers[row] - 1) * COLUMNS;
                for (int column = 0; column < COLUMNS; column++) {
                    sums[column] += weights[cell + column];
                }
            }
        }
    }

    /**
     * Takes a step down.
     *
     * @param slopes of the loss, one for each column
     */
    void down(Evidence evidence, double[] slopes, double weight) {
        for (int row : evidence.rows()) {
            if (numbers[row] > 0) {
                int cell = (numbers[row] - 1) * COLUMNS;
                for (int column = 0; column < COLUMNS; column++) {
                    down(cell + column, (float) (slopes[column] * weight));
                }
            }
        }
    }

    private void down(int cell, float slope) {
        if (slope != 0) {
            float drawn = slope + decay * weights[cell];
            moved[cell] += drawn * drawn;
            weights[cell] -= rate * drawn / (float) Math.sqrt(moved[cell] + TINY);
        }
    }

    /**
     * Takes what was learned another time from the same lessons into the mean.
     *
     * @param times how often was learned what is here
     */
    void join(Steps other, int times) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] += (other.weights[i] - weights[i]) / (times + 1);
        }
    }

    /** The weights, rounded to units. */
    SparseWeights rounded() {
        return SparseWeights.of(
                COLUMNS,
                ActModel.BITS,
                (row, column) -> numbers[row] == 0
                        ? 0
                        : (int) Math.round(weights[(numbers[row] - 1) * COLUMNS + column] / ActModel.UNIT));
    }
}
