package chancery.train.acts;

import chancery.learn.SparseWeights;
import chancery.model.PloverType;
import chancery.rank.ActModel;
import chancery.rank.Case;
import chancery.rank.Evidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns by AdaGrad: lesson after lesson, each weight takes a step against the gradient of the lesson's loss, the smaller the more it
 * has moved before. The loss is minus the logarithm of the probability of the right type on the right word; the right type on another
 * word counts a little, since triggers are not always marked as the tree has them. Signs seen in one lesson only are left
 * out. The same lessons in the same order give the same weights.
 */
final class LogLinear {

    private static final int COLUMNS = ActModel.COLUMNS;
    private static final int NONE = ActModel.NONE;
    private static final int ANY = ActModel.ANY;
    private static final double ELSEWHERE = 0.1;
    private static final int ROWS = 1 << ActModel.BITS;
    /** What one unit of the rounded weights stands for. */
    static final double UNIT = 1.0 / 64;

    private final float rate;
    private final float decay;
    private final int rounds;
    private final int[] place = new int[ROWS];
    private float[] weights = {};
    private float[] moved = {};

    LogLinear(int rounds, double rate, double decay) {
        this.rounds = rounds;
        this.rate = (float) rate;
        this.decay = (float) decay;
    }

    /** The weights after all rounds over the lessons, scaled and rounded. */
    SparseWeights train(List<Lesson> lessons) {
        number(lessons);
        List<Lesson> order = new ArrayList<>(lessons);
        Random random = new Random(17);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
        return SparseWeights.of(COLUMNS, ActModel.BITS, this::rounded);
    }

    private int rounded(int row, int column) {
        return place[row] == 0 ? 0 : (int) Math.round(weights[(place[row] - 1) * COLUMNS + column] / UNIT);
    }

    private void number(List<Lesson> lessons) {
        int[] seen = new int[ROWS];
        long[] last = new long[ROWS];
        for (Lesson lesson : lessons) {
            evidences(lesson.asked()).forEach(evidence -> {
                for (int row : evidence.rows()) {
                    seen[row] += last[row] == lesson.group() ? 0 : 1;
                    last[row] = lesson.group();
                }
            });
        }
        int count = 0;
        for (int row = 0; row < ROWS; row++) {
            place[row] = seen[row] > 1 ? ++count : 0;
        }
        weights = new float[count * COLUMNS];
        moved = new float[count * COLUMNS];
    }

    int signs() {
        return weights.length / COLUMNS;
    }

    private static List<Evidence> evidences(Case asked) {
        List<Evidence> all = new ArrayList<>(List.of(asked.pair()));
        all.addAll(asked.pairFits().values());
        for (Case.Candidate candidate : asked.candidates()) {
            all.add(candidate.signs());
            all.addAll(candidate.fits().values());
        }
        return all;
    }

    private void learn(Lesson lesson) {
        Case asked = lesson.asked();
        int candidates = asked.candidates().size();
        double[] base = sums(asked.pair());
        double[][] said = new double[candidates][];
        for (int c = 0; c < candidates; c++) {
            said[c] = sums(asked.candidates().get(c).signs());
            for (int type = 0; type < NONE; type++) {
                said[c][type] += said[c][ANY] + base[ANY] + base[type];
            }
            addFits(asked.pairFits(), said[c]);
            addFits(asked.candidates().get(c).fits(), said[c]);
        }
        double none = normalise(said, base[NONE]);
        double[][] right = right(lesson, said);
        update(lesson, said, right, none - (lesson.column() == NONE ? 1 : 0));
    }

    private double[] sums(Evidence evidence) {
        double[] sums = new double[COLUMNS];
        for (int row : evidence.rows()) {
            if (place[row] > 0) {
                int cell = (place[row] - 1) * COLUMNS;
                for (int column = 0; column < COLUMNS; column++) {
                    sums[column] += weights[cell + column];
                }
            }
        }
        return sums;
    }

    private void addFits(Map<PloverType, Evidence> fits, double[] said) {
        fits.forEach((type, evidence) -> {
            double sum = 0;
            for (int row : evidence.rows()) {
                sum += place[row] > 0 ? weights[(place[row] - 1) * COLUMNS + ANY] : 0;
            }
            said[ActModel.TYPES.indexOf(type)] += sum;
        });
    }

    /** Turns scores into probabilities; gives that of no act. */
    private static double normalise(double[][] said, double none) {
        double highest = none;
        for (double[] row : said) {
            for (int type = 0; type < NONE; type++) {
                highest = Math.max(highest, row[type]);
            }
        }
        double sum = StrictMath.exp(none - highest);
        for (double[] row : said) {
            for (int type = 0; type < NONE; type++) {
                row[type] = StrictMath.exp(row[type] - highest);
                sum += row[type];
            }
        }
        for (double[] row : said) {
            for (int type = 0; type < NONE; type++) {
                row[type] /= sum;
            }
        }
        return StrictMath.exp(none - highest) / sum;
    }

    /** How the right answer is spread over the words, as the weights see it now. */
    private static double[][] right(Lesson lesson, double[][] said) {
        double[][] right = new double[said.length][NONE];
        if (lesson.column() == NONE) {
            return right;
        }
        double sum = 0;
        for (int c = 0; c < said.length; c++) {
            boolean known = lesson.trigger().isEmpty()
                    || lesson.trigger()
                            .contains(lesson.asked().candidates().get(c).head());
            right[c][lesson.column()] = said[c][lesson.column()] * (known ? 1 : ELSEWHERE);
            sum += right[c][lesson.column()];
        }
        for (double[] row : right) {
            row[lesson.column()] /= Math.max(sum, Double.MIN_NORMAL);
        }
        return right;
    }

    private void update(Lesson lesson, double[][] said, double[][] right, double none) {
        Case asked = lesson.asked();
        double[] all = new double[COLUMNS];
        for (int c = 0; c < said.length; c++) {
            double[] step = new double[COLUMNS];
            for (int type = 0; type < NONE; type++) {
                step[type] = said[c][type] - right[c][type];
                step[ANY] += step[type];
                all[type] += step[type];
            }
            all[ANY] += step[ANY];
            move(asked.candidates().get(c).signs(), step, lesson.weight());
            moveFits(asked.candidates().get(c).fits(), step, lesson.weight());
        }
        moveFits(asked.pairFits(), all, lesson.weight());
        all[NONE] = none;
        move(asked.pair(), all, lesson.weight());
    }

    private void moveFits(Map<PloverType, Evidence> fits, double[] step, double weight) {
        fits.forEach((type, evidence) -> {
            double[] any = new double[COLUMNS];
            any[ANY] = step[ActModel.TYPES.indexOf(type)];
            move(evidence, any, weight);
        });
    }

    private void move(Evidence evidence, double[] step, double weight) {
        for (int row : evidence.rows()) {
            if (place[row] > 0) {
                int cell = (place[row] - 1) * COLUMNS;
                for (int column = 0; column < COLUMNS; column++) {
                    move(cell + column, (float) (step[column] * weight));
                }
            }
        }
    }

    private void move(int cell, float slope) {
        if (slope != 0) {
            float down = slope + decay * weights[cell];
            moved[cell] += down * down;
            weights[cell] -= rate * down / (float) Math.sqrt(moved[cell] + 1e-8f);
        }
    }
}
