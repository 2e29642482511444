package chancery.train.acts;

import chancery.learn.SparseWeights;
import chancery.rank.ActModel;
import chancery.train.acts.LessonMaker.ReadLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds by how much all weights must be scaled for the probabilities to be true: that under which lines are least surprising to a
 * model that has not learned from them.
 */
final class Temperature {

    private static final int FOLDS = 5;
    private static final double UNIT = 0.05;
    private static final int LOWEST = 6;
    private static final int HIGHEST = 40;

    private final List<ReadLine> lines;
    private final List<SparseWeights> learned = new ArrayList<>();

    /**
     * Learns five times, from four fifths of the lines each.
     *
     * @param others lessons that are in all of them
     */
    Temperature(List<ReadLine> lines, List<Lesson> others, LogLinear.Pace pace) {
        this.lines = lines;
        for (int fold = 0; fold < FOLDS; fold++) {
            int apart = fold;
            List<Lesson> lessons = new ArrayList<>(others);
            lines.stream()
                    .filter(line -> fold(line) != apart)
                    .flatMap(ReadLine::lessons)
                    .forEach(lessons::add);
            learned.add(LogLinear.train(lessons, pace).rounded());
        }
    }

    private static int fold(ReadLine line) {
        return (int) (line.seen().group() % FOLDS);
    }

    /** The scale. */
    double best() {
        double best = 1;
        double least = Double.MAX_VALUE;
        for (int step = LOWEST; step <= HIGHEST; step++) {
            double surprise = surprise(step * UNIT);
            if (surprise < least) {
                least = surprise;
                best = step * UNIT;
            }
        }
        return best;
    }

    private double surprise(double scale) {
        double sum = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int own = fold;
            List<ReadLine> apart =
                    lines.stream().filter(line -> fold(line) == own).toList();
            ActModel model = new ActModel(learned.get(fold), Steps.UNIT * scale);
            sum += Score.of(apart, model.table()).surprise() * apart.size();
        }
        return sum;
    }
}
