package chancery.train.fit;

import chancery.tree.State;
import chancery.tree.Words;

/**
 * Tells what a move costs: how many arcs of the right tree can no longer be made after it (Goldberg and Nivre 2013, for
 * arc-hybrid). It can do so from any state, also after mistakes. A head that is not known costs nothing.
 */
final class Oracle {

    private int[] heads = {};
    private int[] firstChild = {};
    private int[] nextChild = {};
    private int root;

    /** Takes the right heads of another sentence. */
    void start(Lesson lesson) {
        root = lesson.words.root();
        heads = lesson.heads;
        firstChild = new int[root + 1];
        nextChild = new int[root + 1];
        for (int place = root - 1; place >= Words.FIRST; place--) {
            int head = heads[place];
            if (head != Lesson.UNKNOWN) {
                nextChild[place] = firstChild[head];
                firstChild[head] = place;
            }
        }
    }

    /** The number of arcs that the move loses. */
    int cost(State state, int move) {
        return switch (move) {
            case State.SHIFT -> shift(state);
            case State.LEFT -> left(state);
            default -> right(state);
        };
    }

    /** The next word can no longer hang below a word deeper in the stack, nor have one of the stack hang below it. */
    private int shift(State state) {
        int word = state.next();
        int head = heads[word];
        int lost = head != Lesson.UNKNOWN && head != state.top(0) && state.waits(head) ? 1 : 0;
        for (int child = firstChild[word]; child != 0 && child < word; child = nextChild[child]) {
            lost += state.waits(child) ? 1 : 0;
        }
        return lost;
    }

    /** The top of the stack can no longer hang below the word under it, nor below one behind the next. */
    private int left(State state) {
        int word = state.top(0);
        int head = heads[word];
        boolean lost = head > state.next() || (head != Lesson.UNKNOWN && head == state.top(1));
        return (lost ? 1 : 0) + childrenToCome(state, word);
    }

    /** The top of the stack can no longer hang below a word still to come. */
    private int right(State state) {
        int word = state.top(0);
        return (heads[word] >= state.next() ? 1 : 0) + childrenToCome(state, word);
    }

    private int childrenToCome(State state, int word) {
        int count = 0;
        for (int child = firstChild[word]; child != 0; child = nextChild[child]) {
            count += child >= state.next() ? 1 : 0;
        }
        return count;
    }
}
