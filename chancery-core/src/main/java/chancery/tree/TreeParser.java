package chancery.tree;

import chancery.learn.Rows;
import chancery.learn.Symbols;
import chancery.learn.Weights;

/** Knows the moves that build the tree of a tagged sentence, and the relation that an arc gets when it is made. For one thread. */
public final class TreeParser {

    private static final int IMPOSSIBLE = Integer.MIN_VALUE;

    private final Weights moves;
    private final Weights labels;
    private final MoveFeatures features;
    private final Rows moveRows;
    private final Rows labelRows;
    private final int[] moveScores = new int[State.MOVES];
    private final int[] labelScores;
    private final Symbols relations;

    public TreeParser(Weights moves, Weights labels, Symbols tags, Symbols relations) {
        this.moves = moves;
        this.labels = labels;
        this.relations = relations;
        this.features = new MoveFeatures(new Ahead(tags));
        this.moveRows = new Rows(moves.bits(), MoveFeatures.MOST);
        this.labelRows = new Rows(labels.bits(), LabelFeatures.MOST);
        this.labelScores = new int[labels.classes()];
    }

    /** An empty state. */
    public State state() {
        return state(relations);
    }

    /** An empty state for these relations. */
    public static State state(Symbols relations) {
        return new State(relations.number("case"), relations.number("mark"));
    }

    /** Begins a sentence whose words are tagged. */
    public void start(Words words, State state) {
        state.start(words);
        features.start(words);
    }

    /** What speaks for each move; impossible ones are not marked. The array is reused. */
    public int[] score(State state) {
        features.of(state, moveRows);
        moves.score(moveRows, moveScores);
        return moveScores;
    }

    /** The possible move with the largest score. */
    public static int best(int[] scores, State state) {
        int best = State.SHIFT;
        int most = IMPOSSIBLE;
        for (int move = 0; move < State.MOVES; move++) {
            if (state.may(move) && (scores[move] > most || most == IMPOSSIBLE)) {
                best = move;
                most = scores[move];
            }
        }
        return best;
    }

    /** Makes the move, and names the relation of its arc. */
    public void make(int move, Words words, State state) {
        if (move == State.SHIFT) {
            state.shift();
        } else {
            state.attach(move, label(words, state, move));
        }
    }

    /** The relation that the arc of the move would get. */
    public int label(Words words, State state, int move) {
        LabelFeatures.of(words, state, state.headAfter(move), state.dependent(), labelRows);
        labels.score(labelRows, labelScores);
        return Weights.best(labelScores, labelScores.length);
    }

    /** The features of the last {@link #score}. */
    public Rows moveRows() {
        return moveRows;
    }

    /** The features of the last {@link #label}. */
    public Rows labelRows() {
        return labelRows;
    }
}
