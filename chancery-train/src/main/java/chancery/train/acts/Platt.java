package chancery.train.acts;

import chancery.rank.Calibration;
import java.util.List;

/** Fits a calibration by Newton's method with steps cut short where they overshoot: the sum of logarithms of what came true is as large as it can be. */
final class Platt {

    private static final int ROUNDS = 50;
    /** Draws the line to slope 1 and offset 0, as much as one answer would, so that few answers give no wild one. */
    private static final double PRIOR = 1;

    private static final double SHORTEST = 1e-4;
    private static final double LEAST = 1e-12;

    private Platt() {}

    /**
     * An answer.
     *
     * @param probability that the model gave it
     */
    record Answer(double probability, boolean right) {}

    /** The calibration that fits the answers best. */
    static Calibration fit(List<Answer> answers) {
        Calibration line = Calibration.NONE;
        for (int round = 0; round < ROUNDS; round++) {
            line = downhill(line, step(line, answers), answers);
        }
        return line;
    }

    /** As far towards the other line as things get better: Newton's steps are too long where the line is far off. */
    private static Calibration downhill(Calibration line, Calibration towards, List<Answer> answers) {
        double least = surprise(line, answers);
        for (double part = 1; part > SHORTEST; part /= 2) {
            Calibration tried = new Calibration(
                    line.slope() + part * (towards.slope() - line.slope()),
                    line.offset() + part * (towards.offset() - line.offset()));
            if (surprise(tried, answers) < least) {
                return tried;
            }
        }
        return line;
    }

    /** Minus the sum of the logarithms of what came true, and what the prior adds. */
    private static double surprise(Calibration line, List<Answer> answers) {
        double sum = PRIOR * (square(line.slope() - 1) + square(line.offset())) / 2;
        for (Answer answer : answers) {
            double sure = line.sure(answer.probability());
            sum -= StrictMath.log(Math.max(answer.right() ? sure : 1 - sure, LEAST));
        }
        return sum;
    }

    private static double square(double x) {
        return x * x;
    }

    private static Calibration step(Calibration line, List<Answer> answers) {
        double slopeDown = PRIOR * (line.slope() - 1);
        double offsetDown = PRIOR * line.offset();
        double slopeBend = PRIOR;
        double offsetBend = PRIOR;
        double bothBend = 0;
        for (Answer answer : answers) {
            double x = Calibration.logOdds(answer.probability());
            double sure = line.sure(answer.probability());
            double off = sure - (answer.right() ? 1 : 0);
            double bend = sure * (1 - sure);
            slopeDown += off * x;
            offsetDown += off;
            slopeBend += bend * x * x;
            offsetBend += bend;
            bothBend += bend * x;
        }
        double determinant = slopeBend * offsetBend - bothBend * bothBend;
        return new Calibration(
                line.slope() - (offsetBend * slopeDown - bothBend * offsetDown) / determinant,
                line.offset() - (slopeBend * offsetDown - bothBend * slopeDown) / determinant);
    }
}
