package chancery.train.acts;

import chancery.model.PloverType;
import chancery.model.Status;
import chancery.rank.ActModel;
import chancery.rank.Case;
import chancery.rank.Ranking;
import chancery.rank.Table;
import chancery.train.acts.LessonMaker.ReadLine;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How often a model is right, and whether it is right as often as it says. */
final class Score {

    private static final int BINS = 10;
    /** Types that a deed only spoken of becomes: that it is spoken of has happened. */
    private static final Set<PloverType> WORDS = EnumSet.of(PloverType.AGREE, PloverType.THREATEN, PloverType.REJECT);

    private final Table table;
    private final int[] right = new int[BINS];
    private final double[] said = new double[BINS];
    private int all;
    private int acts;
    private int types;
    private int statuses;
    private int byPhrases;
    private double surprise;

    Score(Table table) {
        this.table = table;
    }

    void add(ReadLine read, Lesson lesson) {
        Ranking ranking = Ranking.of(lesson.asked(), table);
        PloverType best = ranking.types().get(0);
        double none =
                1 - ActModel.TYPES.stream().mapToDouble(ranking::probability).sum();
        boolean act = ranking.probability(best) > none;
        Optional<PloverType> wanted = read.line().type();
        count(Math.max(ranking.probability(best), none), wanted.equals(act ? Optional.of(best) : Optional.empty()));
        surprise -= StrictMath.log(Math.max(wanted.map(ranking::probability).orElse(none), 1e-9));
        if (wanted.isPresent()) {
            acts++;
            types += best == wanted.get() ? 1 : 0;
            byPhrases += read.isRightByPhrases() ? 1 : 0;
            statuses +=
                    status(lesson.asked(), ranking, wanted.get()) == read.line().status() ? 1 : 0;
        }
    }

    private void count(double confidence, boolean isRight) {
        int bin = (int) Math.min(BINS - 1, confidence * BINS);
        all++;
        said[bin] += confidence;
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

    /** The mean of minus the logarithm of the right answer's probability. */
    double surprise() {
        return surprise / all;
    }

    /** The mean distance of confidence and accuracy over ten bins of confidence, by their sizes. */
    private double calibrationError() {
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(said[bin] - right[bin]);
        }
        return error / all;
    }

    @Override
    public String toString() {
        int sum = 0;
        for (int bin : right) {
            sum += bin;
        }
        return String.format(
                Locale.ROOT,
                "%d lines, right %.3f, calibration error %.3f; of %d acts type %.3f, status %.3f, type by phrases alone %.3f",
                all,
                (double) sum / all,
                calibrationError(),
                acts,
                (double) types / acts,
                (double) statuses / acts,
                (double) byPhrases / acts);
    }

    /** The score of a model on lines. */
    static Score of(List<ReadLine> lines, Table table) {
        Score score = new Score(table);
        lines.forEach(line -> score.add(line, line.seen()));
        return score;
    }

    /** The same as if no phrase knew their words. */
    static Score blind(List<ReadLine> lines, Table table) {
        Score score = new Score(table);
        lines.forEach(line -> score.add(line, line.blind()));
        return score;
    }
}
