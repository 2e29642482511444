package chancery.train.acts;

import chancery.model.PloverType;
import chancery.model.Status;
import chancery.rank.ActModel;
import chancery.rank.Calibration;
import chancery.rank.Case;
import chancery.rank.Ranking;
import chancery.rank.Table;
import chancery.train.acts.LessonMaker.ReadLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;

/** How often a model is right, and whether it is right as often as it says. */
final class Score {

    private static final int BINS = 10;
    /** Types that a deed only spoken of becomes: that it is spoken of has happened. */
    private static final Set<PloverType> WORDS = EnumSet.of(PloverType.AGREE, PloverType.THREATEN, PloverType.REJECT);

    private final Calibration calibration;
    private final List<Calibrating.Answer> answers = new ArrayList<>();
    private final int[] right = new int[BINS];
    private final double[] said = new double[BINS];
    private final int[] sizes = new int[BINS];
    private int all;
    private int acts;
    private int types;
    private int statuses;
    private int byPhrases;

    Score(Calibration calibration) {
        this.calibration = calibration;
    }

    /** Adds what the weights make of a line. */
    void add(ReadLine read, Lesson lesson, Table table) {
        Ranking ranking = Ranking.of(lesson.asked(), table);
        PloverType best = ranking.types().get(0);
        double none =
                1 - ActModel.TYPES.stream().mapToDouble(ranking::probability).sum();
        boolean act = ranking.probability(best) > none;
        Optional<PloverType> wanted = read.line().type();
        count(Math.max(ranking.probability(best), none), wanted.equals(act ? Optional.of(best) : Optional.empty()));
        if (wanted.isPresent()) {
            acts++;
            types += best == wanted.get() ? 1 : 0;
            byPhrases += read.isRightByPhrases() ? 1 : 0;
            statuses +=
                    status(lesson.asked(), ranking, wanted.get()) == read.line().status() ? 1 : 0;
        }
    }

    private void count(double probability, boolean isRight) {
        answers.add(new Calibrating.Answer(probability, isRight));
        double confidence = calibration.sure(probability);
        int bin = (int) Math.min(BINS - 1, confidence * BINS);
        all++;
        said[bin] += confidence;
        sizes[bin]++;
        right[bin] += isRight ? 1 : 0;
    }

    /** How the word stands that tells the type best. */
    private static Status status(Case asked, Ranking ranking, PloverType type) {
        Status standing = asked.candidates().stream()
                .filter(candidate -> ranking.word(type).equals(Optional.of(candidate.head())))
                .map(Case.Candidate::standing)
                .findFirst()
                .orElse(Status.HAPPENED);
        return WORDS.contains(type) ? Status.HAPPENED : standing;
    }

    /** What was most probable for each line, act or none, and whether it was right. */
    List<Calibrating.Answer> answers() {
        return List.copyOf(answers);
    }

    /** The mean distance of confidence and accuracy over ten bins of confidence, by their sizes. */
    private double calibrationError() {
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(said[bin] - right[bin]);
        }
        return error / all;
    }

    /** For each tenth of confidence: how many, how sure, how often right. */
    String bins() {
        StringBuilder bins = new StringBuilder();
        for (int bin = 0; bin < BINS; bin++) {
            if (sizes[bin] > 0) {
                bins.append(String.format(
                        Locale.ROOT,
                        "  %d: said %.2f, right %.2f",
                        sizes[bin],
                        said[bin] / sizes[bin],
                        (double) right[bin] / sizes[bin]));
            }
        }
        return bins.toString();
    }

    @Override
    public String toString() {
        int sum = 0;
        for (int bin : right) {
            sum += bin;
        }
        return String.format(
                Locale.ROOT,
                "%d lines, right %.3f, said %.3f, calibration error %.3f; of %d acts type %.3f, status %.3f, type by phrases alone %.3f",
                all,
                (double) sum / all,
                DoubleStream.of(said).sum() / all,
                calibrationError(),
                acts,
                (double) types / acts,
                (double) statuses / acts,
                (double) byPhrases / acts);
    }

    /** The score of a model on lines. */
    static Score of(List<ReadLine> lines, ActModel model, Calibration calibration) {
        Score score = new Score(calibration);
        lines.forEach(line -> score.add(line, line.seen(), model.table()));
        return score;
    }

    /** The same as if no phrase knew their words. */
    static Score blind(List<ReadLine> lines, ActModel model, Calibration calibration) {
        Score score = new Score(calibration);
        lines.forEach(line -> score.add(line, line.blind(), model.table()));
        return score;
    }
}
