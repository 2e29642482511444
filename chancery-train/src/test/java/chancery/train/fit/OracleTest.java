package chancery.train.fit;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.learn.Symbols;
import chancery.learn.WordTable;
import chancery.tree.Encoder;
import chancery.tree.State;
import chancery.tree.TreeParser;
import chancery.tree.Words;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OracleTest {
    /** "Dolan met Brandt in Oslo": met is the root. */
    private static final List<Integer> HEADS = List.of(1, -1, 1, 4, 1);

    private final State state = TreeParser.state(new Symbols(List.of("case", "mark", "dep")));
    private final Oracle oracle = new Oracle();

    @Test
    void movesThatCostNothingMakeTheRightTree() {
        Lesson lesson = start(HEADS);
        while (!state.done()) {
            int move = IntStream.range(0, State.MOVES)
                    .filter(m -> state.may(m) && oracle.cost(state, m) == 0)
                    .findFirst()
                    .orElseThrow();
            make(move);
        }
        for (int i = 0; i < HEADS.size(); i++) {
            assertThat(state.head(Words.FIRST + i)).isEqualTo(lesson.heads[Words.FIRST + i]);
        }
    }

    @Test
    void wordTakenTooSoonLosesItsChildren() {
        start(HEADS);
        state.shift();
        make(State.LEFT);
        state.shift();
        state.shift();
        assertThat(oracle.cost(state, State.RIGHT)).isZero();
        assertThat(oracle.cost(state, State.SHIFT)).isZero();
        make(State.RIGHT);
        assertThat(oracle.cost(state, State.LEFT))
                .as("Oslo, and the root, are still to come")
                .isEqualTo(2);
    }

    @Test
    void unknownHeadsCostNothing() {
        start(Collections.nCopies(HEADS.size(), Sentence.UNKNOWN_HEAD));
        state.shift();
        state.shift();
        for (int move = 0; move < State.MOVES; move++) {
            assertThat(oracle.cost(state, move)).isZero();
        }
    }

    private Lesson start(List<Integer> heads) {
        Encoder encoder = new Encoder(new WordTable(Map.of()), new WordTable(Map.of()));
        List<String> nothing = Collections.nCopies(heads.size(), Sentence.UNKNOWN);
        Sentence sentence =
                new Sentence(1, List.of("Dolan", "met", "Brandt", "in", "Oslo"), nothing, heads, nothing, nothing);
        Symbols none = new Symbols(List.of());
        Lesson lesson = new Lessons(encoder, none, none).of(List.of(sentence)).get(0);
        state.start(lesson.words);
        oracle.start(lesson);
        return lesson;
    }

    private void make(int move) {
        if (move == State.SHIFT) {
            state.shift();
        } else {
            state.attach(move, 2);
        }
    }
}
