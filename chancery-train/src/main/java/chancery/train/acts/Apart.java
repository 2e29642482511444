package chancery.train.acts;

import chancery.learn.SparseWeights;
import chancery.rank.ActModel;
import chancery.rank.Calibration;
import chancery.train.acts.LessonMaker.ReadLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks models about lines that they have not learned from: learns five times from four fifths of the lines. What is so found out
 * about the model is not flattered by what it knows by heart.
 */
final class Apart {

    private static final int FOLDS = 5;

    private final List<ReadLine> lines;
    private final List<SparseWeights> learned = new ArrayList<>();

    /**
     * Learns.
     *
     * @param others lessons that are in all five
     */
    Apart(List<ReadLine> lines, List<Lesson> others, LogLinear.Pace pace) {
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

    /** Lines with the same trigger are together, so that no model has learned what it is asked. */
    private static int fold(ReadLine line) {
        String trigger = line.line().triggerText();
        return (int) (Split.checksum(trigger.isEmpty() ? line.line().text() : trigger) % FOLDS);
    }

    /** What the models make of the lines that they have not learned from. */
    Score score(Calibration calibration) {
        Score score = new Score(calibration);
        for (int fold = 0; fold < FOLDS; fold++) {
            int own = fold;
            ActModel model = new ActModel(learned.get(fold), calibration);
            lines.stream()
                    .filter(line -> fold(line) == own)
                    .forEach(line -> score.add(line, line.seen(), model.table()));
        }
        return score;
    }

    /** The calibration under which the right and wrong answers to these lines are least surprising. */
    Calibration calibration() {
        return Calibrating.fit(score(Calibration.NONE).answers());
    }
}
