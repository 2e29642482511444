package chancery.train.acts;

import chancery.model.PloverType;
import chancery.rank.ActModel;
import chancery.rank.ActRanker;
import chancery.rank.Ranking;
import java.util.List;
import java.util.Locale;

/** How often a model is right, and whether it is right as often as it says. */
final class Score {

    private static final int BINS = 10;

    private final int[] count = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] said = new double[BINS];
    private int all;
    private int typed;
    private int typedRight;
    private double surprise;

    void add(Lesson lesson, ActModel model) {
        Ranking ranking = ActRanker.ranking(lesson.asked(), model);
        List<PloverType> types = ranking.types();
        double none = 1 - types.stream().mapToDouble(ranking::probability).sum();
        double best = ranking.probability(types.get(0));
        boolean act = best > none;
        int answer = act ? ActModel.TYPES.indexOf(types.get(0)) : ActModel.NONE;
        double confidence = Math.max(best, none);
        int bin = (int) Math.min(BINS - 1, confidence * BINS);
        count[bin]++;
        all++;
        said[bin] += confidence;
        right[bin] += answer == lesson.column() ? 1 : 0;
        if (lesson.column() != ActModel.NONE) {
            typed++;
            typedRight += ActModel.TYPES.indexOf(types.get(0)) == lesson.column() ? 1 : 0;
        }
        double probability =
                lesson.column() == ActModel.NONE ? none : ranking.probability(ActModel.TYPES.get(lesson.column()));
        surprise -= StrictMath.log(Math.max(probability, 1e-9));
    }

    /** The mean of minus the logarithm of the right answer's probability. */
    double surprise() {
        return surprise / all;
    }

    /** The share of right answers, no act among them. */
    double accuracy() {
        int sum = 0;
        for (int bin : right) {
            sum += bin;
        }
        return (double) sum / all;
    }

    /** The mean distance of confidence and accuracy over ten bins of confidence, by their sizes. */
    double calibrationError() {
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(said[bin] - right[bin]);
        }
        return error / all;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d lines, right %.3f, type right where there is an act %.3f, calibration error %.3f, surprise %.3f",
                all,
                accuracy(),
                (double) typedRight / typed,
                calibrationError(),
                surprise());
    }
}
