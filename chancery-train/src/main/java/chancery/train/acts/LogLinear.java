package chancery.train.acts;

import chancery.learn.SparseWeights;
import chancery.model.PloverType;
import chancery.rank.ActModel;
import chancery.rank.Case;
import chancery.rank.Evidence;
import chancery.rank.Outcomes;
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
            all.addAll(candidate.deedFits().values());
        }
        return all;
    }

    private void add(int[] rows, double[] sums) {
        for (int row : rows) {
            if (place[row] > 0) {
                int cell = (place[row] - 1) * COLUMNS;
                for (int column = 0; column < COLUMNS; column++) {
                    sums[column] += weights[cell + column];
                }
            }
        }
    }

    private void learn(Lesson lesson) {
        Outcomes said = Outcomes.learning(lesson.asked(), this::add);
        double right = right(lesson, said);
        double[] pair = new double[COLUMNS];
        double[] pairFits = new double[NONE];
        for (int c = 0; c < lesson.asked().candidates().size(); c++) {
            learn(lesson, said, right, c, pair, pairFits);
        }
        moveFits(lesson.asked().pairFits(), pairFits, lesson.weight());
        pair[NONE] = said.none() - (lesson.column() == NONE ? 1 : 0);
        move(lesson.asked().pair(), pair, lesson.weight());
    }

    /** The probability of all that is right, what hangs on another word counted a little. */
    private static double right(Lesson lesson, Outcomes said) {
        double sum = 0;
        for (int c = 0; lesson.column() != NONE && c < lesson.asked().candidates().size(); c++) {
            sum += said.coded(c, lesson.column()) * share(lesson, c);
        }
        return Math.max(sum, Double.MIN_NORMAL);
    }

    private static double share(Lesson lesson, int candidate) {
        int head = lesson.asked().candidates().get(candidate).head();
        return lesson.trigger().isEmpty() || lesson.trigger().contains(head) ? 1 : ELSEWHERE;
    }

    private void learn(Lesson lesson, Outcomes said, double right, int c, double[] pair, double[] pairFits) {
        double[] word = new double[COLUMNS];
        double[] fits = new double[NONE];
        double[] deedFits = new double[NONE];
        double share = share(lesson, c) / right;
        for (int deed = 0; deed < NONE; deed++) {
            double told = said.deed(c, deed);
            double direct = told - (deed == lesson.column() ? told * share : 0);
            fits[deed] += direct;
            int to = said.spokenType(c, deed);
            double spoken = 0;
            if (to >= 0) {
                double only = said.spoken(c, deed);
                spoken = only - (to == lesson.column() ? only * share : 0);
                fits[to] += spoken;
            }
            word[ActModel.SPOKEN] += spoken;
            word[deed] = direct + spoken;
            word[ANY] += direct + spoken;
            deedFits[deed] = direct + spoken;
        }
        Case.Candidate candidate = lesson.asked().candidates().get(c);
        move(candidate.signs(), word, lesson.weight());
        moveFits(candidate.fits(), fits, lesson.weight());
        moveFits(candidate.deedFits(), deedFits, lesson.weight());
        for (int column = 0; column < COLUMNS; column++) {
            pair[column] += word[column];
        }
        for (int type = 0; type < NONE; type++) {
            pairFits[type] += fits[type];
        }
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
