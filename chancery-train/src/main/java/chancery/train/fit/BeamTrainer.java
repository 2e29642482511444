package chancery.train.fit;

import chancery.learn.Perceptron;
import chancery.learn.Symbols;
import chancery.learn.Weights;
import chancery.tree.Beam;
import chancery.tree.State;
import chancery.tree.TreeParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns what moves are worth to a beam, where sums of them are compared, from what they are worth one by one. Where the best tree on
 * the way is furthest above the right one, the moves that led to either are corrected (Huang, Fayong and Guo 2012, "max-violation").
 * The right tree is the best of those that lose no known arc which could be had.
 */
final class BeamTrainer {

    private final Perceptron moves;
    private final TreeParser parser;
    private final Beam beam;
    private final State state;
    private final Oracle oracle = new Oracle();
    private final long seed;
    private final List<Integer> wrong = new ArrayList<>();

    BeamTrainer(Weights start, Weights labels, Symbols tags, Symbols relations, long seed) {
        this.moves = new Perceptron(start);
        this.parser = new TreeParser(moves, labels, tags, relations);
        this.beam = new Beam(parser);
        this.state = parser.state();
        this.seed = seed;
    }

    /** Goes over the lessons, whose words have the tags that are to be expected, so many times. */
    void learn(List<Lesson> lessons, int rounds) {
        for (int round = 0; round < rounds; round++) {
            int mistakes = 0;
            for (Lesson lesson : Lessons.shuffled(lessons, seed, round)) {
                mistakes += learn(lesson) ? 1 : 0;
            }
            wrong.add(mistakes);
        }
    }

    /** True if something was wrong. */
    private boolean learn(Lesson lesson) {
        oracle.start(lesson);
        Worst worst = worst(lesson);
        boolean mistaken = cost(lesson, worst.said) > cost(lesson, worst.right);
        if (mistaken) {
            change(lesson, worst.said, -1);
            change(lesson, worst.right, 1);
        }
        moves.tick();
        return mistaken;
    }

    /** The moves of the best tree on the way, and those of the right one, where they are furthest apart. */
    private static final class Worst {
        private byte[] said = {};
        private byte[] right = {};
        private int above;
    }

    private Worst worst(Lesson lesson) {
        byte[] right = new byte[2 * lesson.words.size()];
        Worst worst = new Worst();
        int score = 0;
        parser.start(lesson.words, state);
        beam.start(lesson.words);
        for (int made = 1; !beam.done(); made++) {
            int[] scores = parser.score(state);
            int move = right(scores);
            score += scores[move];
            right[made - 1] = (byte) move;
            parser.make(move, lesson.words, state);
            beam.step();
            if (beam.score() - score >= worst.above && !beam.led(right, made)) {
                worst.above = beam.score() - score;
                worst.said = beam.moves();
                worst.right = Arrays.copyOf(right, made);
            }
        }
        return worst;
    }

    /** Of the moves that lose least, the one that scores best. */
    private int right(int[] scores) {
        int right = -1;
        int least = 0;
        for (int move = 0; move < State.MOVES; move++) {
            if (state.may(move)) {
                int cost = oracle.cost(state, move);
                if (right < 0 || cost < least || (cost == least && scores[move] > scores[right])) {
                    right = move;
                    least = cost;
                }
            }
        }
        return right;
    }

    private int cost(Lesson lesson, byte[] made) {
        parser.start(lesson.words, state);
        int cost = 0;
        for (byte move : made) {
            cost += oracle.cost(state, move);
            parser.make(move, lesson.words, state);
        }
        return cost;
    }

    private void change(Lesson lesson, byte[] made, int by) {
        parser.start(lesson.words, state);
        for (byte move : made) {
            parser.score(state);
            moves.change(parser.moveRows(), move, by);
            parser.make(move, lesson.words, state);
        }
    }

    /** What was learned. */
    Perceptron moves() {
        return moves;
    }

    /** How many sentences were wrong in each round. */
    String wrong() {
        return wrong.toString();
    }
}
