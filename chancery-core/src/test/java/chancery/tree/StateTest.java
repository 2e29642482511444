package chancery.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StateTest {
    private static final int CASE = 0;
    private static final int MARK = 1;
    private static final int OTHER = 2;
    private static final int FIRST = Words.FIRST;

    private final Words words = new Words();
    private final State state = new State(CASE, MARK);

    @Test
    void visitedTehranInMay() {
        start(4);
        state.shift();
        state.shift();
        state.attach(State.RIGHT, OTHER);
        state.shift();
        state.attach(State.LEFT, CASE);
        assertThat(state.caseWord[FIRST + 3]).isEqualTo(FIRST + 2);
        state.shift();
        state.attach(State.RIGHT, OTHER);
        assertThat(state.done()).isFalse();
        state.attach(State.LEFT, OTHER);
        assertThat(state.done()).isTrue();
        assertThat(state.head(FIRST)).isEqualTo(words.root());
        assertThat(state.head(FIRST + 1)).isEqualTo(FIRST);
        assertThat(state.head(FIRST + 2)).isEqualTo(FIRST + 3);
        assertThat(state.head(FIRST + 3)).isEqualTo(FIRST);
    }

    @Test
    void emptyStackCanOnlyBeShiftedOn() {
        start(2);
        assertThat(state.may(State.SHIFT)).isTrue();
        assertThat(state.may(State.LEFT)).isFalse();
        assertThat(state.may(State.RIGHT)).isFalse();
    }

    @Test
    void rootTakesOneWordOnly() {
        start(2);
        state.shift();
        state.shift();
        assertThat(state.may(State.SHIFT)).isFalse();
        assertThat(state.may(State.LEFT)).isFalse();
        assertThat(state.may(State.RIGHT)).isTrue();
    }

    @Test
    void nothingIsLeftOfTheSentenceBefore() {
        start(2);
        state.shift();
        state.attach(State.LEFT, CASE);
        start(2);
        assertThat(state.caseWord[FIRST + 1]).isEqualTo(Words.NONE);
        assertThat(state.lefts[FIRST + 1]).isZero();
        assertThat(state.height()).isZero();
    }

    @Test
    void copyGoesItsOwnWay() {
        start(3);
        state.shift();
        State copy = new State(CASE, MARK);
        copy.become(state);
        copy.attach(State.LEFT, CASE);
        assertThat(copy.head(FIRST)).isEqualTo(FIRST + 1);
        assertThat(copy.caseWord[FIRST + 1]).isEqualTo(FIRST);
        assertThat(state.head(FIRST)).isEqualTo(Words.NONE);
        assertThat(state.caseWord[FIRST + 1]).isEqualTo(Words.NONE);
        assertThat(state.top(0)).isEqualTo(FIRST);
    }

    @Test
    void sentenceWithoutWordsIsDone() {
        start(0);
        assertThat(state.done()).isTrue();
    }

    private void start(int size) {
        words.start(size);
        state.start(words);
    }
}
