package chancery.tree;

import java.util.Arrays;

/**
 * A tree while it grows: words that wait for their head on a stack, words not yet looked at, and the arcs made so far. Refilled
 * from sentence to sentence; for one thread.
 *
 * <p>Three moves make every tree without crossing arcs (arc-hybrid): {@link #SHIFT} puts the next word on the stack; {@link #LEFT}
 * hangs the top of the stack below the next word; {@link #RIGHT} hangs the top below the word under it. The root stands behind
 * the last word and takes the one word that is left. Places are those of {@link Words}.
 */
public final class State {

    public static final int SHIFT = 0;
    public static final int LEFT = 1;
    public static final int RIGHT = 2;

    /** How many moves there are. */
    public static final int MOVES = 3;

    private static final int NO_RELATION = -1;

    private final int caseRelation;
    private final int markRelation;

    private int[] stack = {};
    private int height;
    private int next;
    private int root;

    int[] head = {};
    int[] relation = {};
    int[] leftmost = {};
    int[] secondLeft = {};
    int[] rightmost = {};
    int[] secondRight = {};
    int[] lefts = {};
    int[] rights = {};
    long[] leftRelations = {};
    long[] rightRelations = {};

    /** The preposition, and the conjunction, that stands below a word. */
    int[] caseWord = {};

    int[] markWord = {};

    /**
     * @param caseRelation number of the relation of a preposition to its noun
     * @param markRelation number of the relation of a conjunction to its verb
     */
    public State(int caseRelation, int markRelation) {
        this.caseRelation = caseRelation;
        this.markRelation = markRelation;
    }

    /** Nothing on the stack, no arc. */
    public void start(Words words) {
        root = words.root();
        next = Words.FIRST;
        height = 0;
        if (head.length <= root) {
            grow(root + 1 + head.length / 2);
        }
        clear(root + 1);
    }

    /** Becomes as another state of the same sentence is. */
    void become(State other) {
        root = other.root;
        next = other.next;
        height = other.height;
        int length = root + 1;
        if (head.length < length) {
            grow(length + length / 2);
        }
        System.arraycopy(other.stack, 0, stack, 0, height);
        System.arraycopy(other.head, 0, head, 0, length);
        System.arraycopy(other.relation, 0, relation, 0, length);
        System.arraycopy(other.leftmost, 0, leftmost, 0, length);
        System.arraycopy(other.secondLeft, 0, secondLeft, 0, length);
        System.arraycopy(other.rightmost, 0, rightmost, 0, length);
        System.arraycopy(other.secondRight, 0, secondRight, 0, length);
        System.arraycopy(other.lefts, 0, lefts, 0, length);
        System.arraycopy(other.rights, 0, rights, 0, length);
        System.arraycopy(other.leftRelations, 0, leftRelations, 0, length);
        System.arraycopy(other.rightRelations, 0, rightRelations, 0, length);
        System.arraycopy(other.caseWord, 0, caseWord, 0, length);
        System.arraycopy(other.markWord, 0, markWord, 0, length);
    }

    private void grow(int length) {
        stack = new int[length];
        head = new int[length];
        relation = new int[length];
        leftmost = new int[length];
        secondLeft = new int[length];
        rightmost = new int[length];
        secondRight = new int[length];
        lefts = new int[length];
        rights = new int[length];
        leftRelations = new long[length];
        rightRelations = new long[length];
        caseWord = new int[length];
        markWord = new int[length];
    }

    private void clear(int length) {
        Arrays.fill(head, 0, length, Words.NONE);
        Arrays.fill(relation, 0, length, NO_RELATION);
        Arrays.fill(leftmost, 0, length, Words.NONE);
        Arrays.fill(secondLeft, 0, length, Words.NONE);
        Arrays.fill(rightmost, 0, length, Words.NONE);
        Arrays.fill(secondRight, 0, length, Words.NONE);
        Arrays.fill(lefts, 0, length, 0);
        Arrays.fill(rights, 0, length, 0);
        Arrays.fill(leftRelations, 0, length, 0);
        Arrays.fill(rightRelations, 0, length, 0);
        Arrays.fill(caseWord, 0, length, Words.NONE);
        Arrays.fill(markWord, 0, length, Words.NONE);
    }

    /** True when every word has its head. */
    public boolean done() {
        return next == root && height == 0;
    }

    /** True if the move can be made; the root takes one word only. */
    public boolean may(int move) {
        return switch (move) {
            case SHIFT -> next < root;
            case LEFT -> height > 0 && (next < root || height == 1);
            default -> height > 1;
        };
    }

    /** The word that the move gives a head to. */
    public int dependent() {
        return top(0);
    }

    /** The head that {@link #LEFT} or {@link #RIGHT} would give to the top of the stack. */
    public int headAfter(int move) {
        return move == LEFT ? next : top(1);
    }

    public void shift() {
        stack[height++] = next++;
    }

    /** Makes an arc by {@link #LEFT} or {@link #RIGHT}. */
    public void attach(int move, int relationNumber) {
        int dependent = top(0);
        int above = headAfter(move);
        height--;
        head[dependent] = above;
        relation[dependent] = relationNumber;
        if (move == LEFT) {
            addLeft(above, dependent, relationNumber);
        } else {
            addRight(above, dependent, relationNumber);
        }
    }

    private void addLeft(int above, int dependent, int relationNumber) {
        secondLeft[above] = leftmost[above];
        leftmost[above] = dependent;
        lefts[above]++;
        leftRelations[above] |= 1L << relationNumber;
        if (relationNumber == caseRelation) {
            caseWord[above] = dependent;
        } else if (relationNumber == markRelation) {
            markWord[above] = dependent;
        }
    }

    private void addRight(int above, int dependent, int relationNumber) {
        secondRight[above] = rightmost[above];
        rightmost[above] = dependent;
        rights[above]++;
        rightRelations[above] |= 1L << relationNumber;
    }

    /** The word this deep in the stack, the top at 0; {@link Words#NONE} below its ground. */
    public int top(int depth) {
        return depth < height ? stack[height - 1 - depth] : Words.NONE;
    }

    /** True if the word is on the stack. */
    public boolean waits(int place) {
        return place < next && head[place] == Words.NONE;
    }

    /** The first word not looked at; the root when there is none left. */
    public int next() {
        return next;
    }

    public int height() {
        return height;
    }

    /** The place of the head; {@link Words#root()} for the word at the top of the tree. */
    public int head(int place) {
        return head[place];
    }

    /** The number of the relation to the head. */
    public int relation(int place) {
        return relation[place];
    }
}
