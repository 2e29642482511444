package chancery.train.fit;

import chancery.learn.Perceptron;
import chancery.learn.Symbols;
import chancery.tree.State;
import chancery.tree.TreeParser;
import java.util.List;
import java.util.Random;

/**
 * Learns trees: parses each sentence as the parser would, mostly after its own mistakes, and is told at each move which moves lose
 * nothing more.
 */
final class TreeTrainer {

    /** The part of wrong moves that are followed to see what comes of them. */
    private static final double EXPLORED = 0.9;

    private final Perceptron moves;
    private final Perceptron labels;
    private final TreeParser parser;
    private final State state;
    private final Oracle oracle = new Oracle();
    private final Random random;
    private final int[] costs = new int[State.MOVES];
    private final long seed;
    private boolean exploring;

    TreeTrainer(Symbols tags, Symbols relations, int moveBits, int labelBits, long seed) {
        this.moves = new Perceptron(State.MOVES, moveBits);
        this.labels = new Perceptron(relations.size(), labelBits);
        this.parser = new TreeParser(moves, labels, tags, relations);
        this.state = parser.state();
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** One round over the lessons, whose words have the tags that are to be expected. */
    void learn(List<Lesson> lessons, int round) {
        exploring = round > 0;
        for (Lesson lesson : Lessons.shuffled(lessons, seed, round)) {
            learn(lesson);
        }
    }

    private void learn(Lesson lesson) {
        parser.start(lesson.words, state);
        oracle.start(lesson);
        while (!state.done()) {
            int move = learnMove();
            if (move == State.SHIFT) {
                state.shift();
            } else {
                state.attach(move, learnLabel(lesson, move));
            }
        }
    }

    /** Learns from one move, and tells which to make. */
    private int learnMove() {
        int[] scores = parser.score(state);
        int said = TreeParser.best(scores, state);
        int right = right(scores);
        if (costs[said] == costs[right]) {
            moves.tick();
            return said;
        }
        moves.learn(parser.moveRows(), right, said);
        moves.tick();
        return exploring && random.nextDouble() < EXPLORED ? said : right;
    }

    /** Of the possible moves that cost least, the one that the weights like best. */
    private int right(int[] scores) {
        int right = -1;
        for (int move = 0; move < State.MOVES; move++) {
            if (state.may(move)) {
                costs[move] = oracle.cost(state, move);
                boolean better = right < 0
                        || costs[move] < costs[right]
                        || (costs[move] == costs[right] && scores[move] > scores[right]);
                right = better ? move : right;
            }
        }
        return right;
    }

    private int learnLabel(Lesson lesson, int move) {
        int said = parser.label(lesson.words, state, move);
        int dependent = state.dependent();
        int right = lesson.relations[dependent];
        boolean known = right != Lesson.UNKNOWN && lesson.heads[dependent] == state.headAfter(move);
        if (known) {
            if (said != right) {
                labels.learn(parser.labelRows(), right, said);
            }
            labels.tick();
        }
        return said;
    }

    Perceptron moves() {
        return moves;
    }

    Perceptron labels() {
        return labels;
    }
}
