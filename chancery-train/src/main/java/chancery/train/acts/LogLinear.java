package chancery.train.acts;

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
 * Learns lesson after lesson. The loss of a lesson is minus the logarithm of the probability of what is right: the right type on
 * the right word, or, counted a little, on another, since what is marked is not always what the tree has on top. The same lessons
 * in the same order give the same weights.
 */
final class LogLinear {

    private static final int NONE = ActModel.NONE;
    private static final double ELSEWHERE = 0.1;

    private final Steps weights;

    private LogLinear(Steps weights) {
        this.weights = weights;
    }

    /**
     * How it is learned.
     *
     * @param times how often, each time from zero and in another order; the mean of all is kept, which has less of the luck of one
     *     order
     * @param rounds through all lessons
     * @param rate see {@link Steps}
     * @param decay see {@link Steps}
     */
    record Pace(int times, int rounds, double rate, double decay) {}

    /** The weights after all rounds over the lessons. */
    static Steps train(List<Lesson> lessons, Pace pace) {
        Steps mean = once(lessons, pace, 0);
        for (int time = 1; time < pace.times(); time++) {
            mean.join(once(lessons, pace, time), time);
        }
        return mean;
    }

    private static Steps once(List<Lesson> lessons, Pace pace, int seed) {
        Steps weights = new Steps(lessons, pace.rate(), pace.decay());
        LogLinear learner = new LogLinear(weights);
        List<Lesson> order = new ArrayList<>(lessons);
        Random random = new Random(seed);
        for (int round = 0; round < pace.rounds(); round++) {
            Collections.shuffle(order, random);
            order.forEach(learner::learn);
        }
        return weights;
    }

    private void learn(Lesson lesson) {
        Case asked = lesson.asked();
        Outcomes said = Outcomes.of(asked, weights);
        double right = right(lesson, said);
        double[] pair = new double[ActModel.COLUMNS];
        double[] pairFits = new double[NONE];
        for (int c = 0; c < asked.candidates().size(); c++) {
            Slopes slopes = new Slopes(said, c, lesson.column(), share(lesson, c) / right);
            Case.Candidate candidate = asked.candidates().get(c);
            weights.down(candidate.signs(), slopes.columns, lesson.weight());
            down(candidate.fits(), slopes.coded, lesson.weight());
            down(candidate.deedFits(), slopes.columns, lesson.weight());
            add(slopes.columns, pair);
            add(slopes.coded, pairFits);
        }
        down(asked.pairFits(), pairFits, lesson.weight());
        pair[NONE] = said.none() - (lesson.column() == NONE ? 1 : 0);
        weights.down(asked.pair(), pair, lesson.weight());
    }

    /** The probability of all that is right. */
    private static double right(Lesson lesson, Outcomes said) {
        double sum = 0;
        for (int c = 0;
                lesson.column() != NONE && c < lesson.asked().candidates().size();
                c++) {
            sum += said.coded(c, lesson.column()) * share(lesson, c);
        }
        return Math.max(sum, Double.MIN_NORMAL);
    }

    private static double share(Lesson lesson, int candidate) {
        int head = lesson.asked().candidates().get(candidate).head();
        return lesson.trigger().isEmpty() || lesson.trigger().contains(head) ? 1 : ELSEWHERE;
    }

    private void down(Map<PloverType, Evidence> fits, double[] byType, double weight) {
        fits.forEach((type, evidence) -> {
            double[] slopes = new double[ActModel.COLUMNS];
            slopes[ActModel.ANY] = byType[ActModel.TYPES.indexOf(type)];
            weights.down(evidence, slopes, weight);
        });
    }

    private static void add(double[] more, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }
}
