package chancery.tree;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.learn.Rows;
import chancery.learn.Symbols;
import chancery.learn.Weights;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BeamTest {
    private static final int[] NOTHING = {0, 0, 0};

    /** What a step says for SHIFT, LEFT and RIGHT. */
    private static int[] says(int shift, int left, int right) {
        return new int[] {shift, left, right};
    }

    @Test
    void moveThatPaysLaterIsNotLost() {
        State tree = parse(NOTHING, says(5, 10, 0), NOTHING, says(0, 0, 100), NOTHING, NOTHING);
        assertThat(tree.head(Words.FIRST)).isEqualTo(Words.FIRST + 2);
        assertThat(tree.head(Words.FIRST + 1)).isEqualTo(Words.FIRST);
    }

    @Test
    void betterMoveWinsWhereNothingComesLater() {
        State tree = parse(NOTHING, says(5, 10, 0), NOTHING, NOTHING, NOTHING, NOTHING);
        assertThat(tree.head(Words.FIRST)).isEqualTo(Words.FIRST + 1);
        assertThat(tree.head(Words.FIRST + 1)).isEqualTo(Words.FIRST + 2);
    }

    @Test
    void treeFarBehindIsGivenUp() {
        State tree = parse(NOTHING, says(5, 1000, 0), NOTHING, says(0, 0, 2000), NOTHING, NOTHING);
        assertThat(tree.head(Words.FIRST)).isEqualTo(Words.FIRST + 1);
    }

    @Test
    void nextSentenceBeginsAnew() {
        Beam beam = beam(new int[20][3]);
        Words two = words(2);
        beam.parse(two);
        assertThat(beam.parse(words(0)).done()).isTrue();
        assertThat(beam.parse(two).head(Words.FIRST + 1)).isNotEqualTo(Words.NONE);
    }

    /** Two words; the steps are asked in turn, of each tree that is followed. */
    private static State parse(int[]... steps) {
        return beam(steps).parse(words(2));
    }

    private static Beam beam(int[]... steps) {
        Weights labels = new Script(1, new int[100][1]);
        Symbols tags = new Symbols(List.of("NN"));
        return new Beam(new TreeParser(new Script(State.MOVES, steps), labels, tags, new Symbols(List.of("dep"))));
    }

    private static Words words(int size) {
        Words words = new Words();
        words.start(size);
        return words;
    }

    /** Weights that say what is written, call by call. */
    private static final class Script implements Weights {
        private final int classes;
        private final int[][] calls;
        private int call;

        private Script(int classes, int[]... calls) {
            this.classes = classes;
            this.calls = Arrays.copyOf(calls, calls.length);
        }

        @Override
        public int classes() {
            return classes;
        }

        @Override
        public int bits() {
            return 4;
        }

        @Override
        public void score(Rows rows, int[] scores) {
            System.arraycopy(calls[call++], 0, scores, 0, classes);
        }
    }
}
