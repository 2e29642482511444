package chancery.tree;

import java.util.Arrays;

/**
 * Follows the few best trees of a sentence side by side and takes the one whose moves together score best (Zhang and Clark 2008). A
 * tree too far behind the best is given up at once, so an easy sentence costs little more than one tree. For one thread.
 */
public final class Beam {

    /** Trees followed at once. */
    private static final int WIDTH = 4;

    private final TreeParser parser;
    private final Moves next = new Moves(WIDTH);
    private Branch[] branches;
    private Branch[] spare;
    private int count;
    private Words words = new Words();

    public Beam(TreeParser parser) {
        this.parser = parser;
        this.branches = branches(parser);
        this.spare = branches(parser);
    }

    private static Branch[] branches(TreeParser parser) {
        Branch[] branches = new Branch[WIDTH];
        Arrays.setAll(branches, i -> new Branch(parser.state()));
        return branches;
    }

    /** Makes the whole tree of a sentence whose words are tagged. It is overwritten by the next. */
    public State parse(Words tagged) {
        start(tagged);
        while (!done()) {
            step();
        }
        return branches[0].state;
    }

    /** Begins a sentence whose words are tagged. */
    public void start(Words tagged) {
        words = tagged;
        count = 1;
        parser.start(tagged, branches[0].state);
        branches[0].start(tagged.size());
    }

    /** True when the trees are whole; all take the same number of moves. */
    public boolean done() {
        return branches[0].state.done();
    }

    /** Makes the next move of every tree. */
    public void step() {
        next.start();
        for (int i = 0; i < count; i++) {
            offer(i);
        }
        for (int i = 0; i < next.count(); i++) {
            spare[i].become(branches[next.branch(i)]);
            spare[i].note(next.move(i), next.score(i));
            parser.make(next.move(i), words, spare[i].state);
        }
        Branch[] before = branches;
        branches = spare;
        spare = before;
        count = next.count();
    }

    private void offer(int branch) {
        State state = branches[branch].state;
        int[] scores = parser.score(state);
        for (int move = 0; move < State.MOVES; move++) {
            if (state.may(move)) {
                next.offer(branch, move, branches[branch].score + scores[move]);
            }
        }
    }

    /** What the moves of the best tree score together. */
    public int score() {
        return branches[0].score;
    }

    /** The moves of the best tree. */
    public byte[] moves() {
        return Arrays.copyOf(branches[0].moves, branches[0].made);
    }

    /** True if the best tree was made by these moves, of which there are so many. */
    public boolean led(byte[] moves, int made) {
        return Arrays.equals(branches[0].moves, 0, branches[0].made, moves, 0, made);
    }

    /** A tree on its way. */
    private static final class Branch {
        private final State state;
        private byte[] moves = {};
        private int made;
        private int score;

        private Branch(State state) {
            this.state = state;
        }

        private void start(int size) {
            moves = moves.length < 2 * size ? new byte[3 * size] : moves;
            made = 0;
            score = 0;
        }

        private void become(Branch other) {
            state.become(other.state);
            moves = moves.length < other.moves.length ? new byte[other.moves.length] : moves;
            System.arraycopy(other.moves, 0, moves, 0, other.made);
            made = other.made;
        }

        private void note(int move, int sum) {
            moves[made++] = (byte) move;
            score = sum;
        }
    }

    /** The best moves of one step, over all trees. */
    private static final class Moves {

        /** A tree that is this far behind the best is given up: on the development data, none that was came first in the end. */
        private static final int BEHIND = 200;

        private final int[] branch;
        private final int[] move;
        private final int[] score;
        private int count;

        private Moves(int most) {
            branch = new int[most];
            move = new int[most];
            score = new int[most];
        }

        private void start() {
            count = 0;
        }

        private void offer(int branchOf, int moveOf, int scoreOf) {
            boolean full = count == score.length;
            if (full && scoreOf <= score[count - 1]) {
                return;
            }
            int place = full ? count - 1 : count++;
            for (; place > 0 && score[place - 1] < scoreOf; place--) {
                branch[place] = branch[place - 1];
                move[place] = move[place - 1];
                score[place] = score[place - 1];
            }
            branch[place] = branchOf;
            move[place] = moveOf;
            score[place] = scoreOf;
            giveUp();
        }

        private void giveUp() {
            while (score[count - 1] < score[0] - BEHIND) {
                count--;
            }
        }

        private int count() {
            return count;
        }

        private int branch(int i) {
            return branch[i];
        }

        private int move(int i) {
            return move[i];
        }

        private int score(int i) {
            return score[i];
        }
    }
}
