package chancery.train.acts;

import chancery.rank.Calibration;
import java.util.List;

/** Fits a calibration by Newton's method with steps cut short where they overshoot: the sum of logarithms of what came true is as large as it can be. */
final class Calibrating {

    private static final int ROUNDS = 50;
    /** Draws the slopes to 1 and the offset to 0, as much as one answer would, so that few answers give no wild ones. */
    private static final double PRIOR = 1;

    private static final double SHORTEST = 1e-4;
    private static final double LEAST = 1e-12;
    /** Two slopes and the offset. */
    private static final int NUMBERS = 3;

    private Calibrating() {}

    /**
     * An answer.
     *
     * @param probability that the model gave it
     */
    record Answer(double probability, boolean right) {

        /** What the two slopes and the offset are multiplied with. */
        double[] signs() {
            return new double[] {Calibration.logLow(probability), Calibration.logHigh(probability), 1};
        }
    }

    /** The calibration that fits the answers best. */
    static Calibration fit(List<Answer> answers) {
        Calibration best = Calibration.NONE;
        for (int round = 0; round < ROUNDS; round++) {
            best = downhill(best, step(best, answers), answers);
        }
        return best;
    }

    /** As far along the step as things get better: Newton's steps are too long where the calibration is far off. Slopes stop at 0. */
    private static Calibration downhill(Calibration from, double[] step, List<Answer> answers) {
        double least = surprise(from, answers);
        for (double part = 1; part > SHORTEST; part /= 2) {
            Calibration tried = new Calibration(
                    Math.max(from.low() - part * step[0], 0),
                    Math.max(from.high() - part * step[1], 0),
                    from.offset() - part * step[2]);
            if (surprise(tried, answers) < least) {
                return tried;
            }
        }
        return from;
    }

    /** Minus the sum of the logarithms of what came true, and what the prior adds. */
    private static double surprise(Calibration calibration, List<Answer> answers) {
        double sum = 0;
        for (double away : away(calibration)) {
            sum += PRIOR * away * away / 2;
        }
        for (Answer answer : answers) {
            double sure = calibration.sure(answer.probability());
            sum -= StrictMath.log(Math.max(answer.right() ? sure : 1 - sure, LEAST));
        }
        return sum;
    }

    /** How far the numbers are from where the prior draws them. */
    private static double[] away(Calibration calibration) {
        return new double[] {calibration.low() - 1, calibration.high() - 1, calibration.offset()};
    }

    /** What is to be taken from the slopes and the offset. */
    private static double[] step(Calibration from, List<Answer> answers) {
        double[] away = away(from);
        double[] slope = new double[NUMBERS];
        double[][] bend = new double[NUMBERS][NUMBERS];
        for (int i = 0; i < NUMBERS; i++) {
            slope[i] = PRIOR * away[i];
            bend[i][i] = PRIOR;
        }
        for (Answer answer : answers) {
            double sure = from.sure(answer.probability());
            double off = sure - (answer.right() ? 1 : 0);
            double[] signs = answer.signs();
            for (int i = 0; i < NUMBERS; i++) {
                slope[i] += off * signs[i];
                for (int j = 0; j < NUMBERS; j++) {
                    bend[i][j] += sure * (1 - sure) * signs[i] * signs[j];
                }
            }
        }
        return solve(bend, slope);
    }

    /** Solves equations by elimination; thanks to the prior no pivot is 0. */
    private static double[] solve(double[][] left, double[] right) {
        for (int i = 0; i < NUMBERS; i++) {
            for (int j = i + 1; j < NUMBERS; j++) {
                double times = left[j][i] / left[i][i];
                for (int k = i; k < NUMBERS; k++) {
                    left[j][k] -= times * left[i][k];
                }
                right[j] -= times * right[i];
            }
        }
        for (int i = NUMBERS - 1; i >= 0; i--) {
            for (int k = i + 1; k < NUMBERS; k++) {
                right[i] -= left[i][k] * right[k];
            }
            right[i] /= left[i][i];
        }
        return right;
    }
}
