package chancery.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final int BITS = 8;
    private static final int ROUNDS = 20;

    private final Rows rows = new Rows(BITS, 4);
    private final int[] scores = new int[3];

    @Test
    void perceptronLearnsWhatAPairOfFeaturesSays() {
        Weights learned = learned();
        for (int a = 0; a < 2; a++) {
            for (int b = 0; b < 2; b++) {
                assertThat(decide(learned, a, b)).isEqualTo(a ^ b);
            }
        }
    }

    @Test
    void sparseWeightsDecideAsTheirPerceptronAndSurviveTheirBytes() {
        SparseWeights sparse = SparseWeights.of(new Means(List.of(learned())), Byte.MAX_VALUE, 1);
        SparseWeights read = SparseWeights.from(ByteBuffer.wrap(sparse.toBytes()));
        assertThat(decide(sparse, 1, 0)).isEqualTo(1);
        assertThat(decide(read, 1, 0)).isEqualTo(1);
        assertThat(decide(read, 1, 1)).isZero();
        assertThat(read.toBytes()).isEqualTo(sparse.toBytes());
    }

    @Test
    void narrowWeightsDecideAsTheirPerceptronAndSurviveTheirBytes() {
        NarrowWeights narrow = NarrowWeights.of(new Means(List.of(learned())));
        NarrowWeights read = NarrowWeights.from(ByteBuffer.wrap(narrow.toBytes()));
        assertThat(decide(narrow, 1, 0)).isEqualTo(1);
        assertThat(decide(read, 1, 1)).isZero();
        assertThat(read.toBytes()).isEqualTo(narrow.toBytes());
    }

    @Test
    void narrowWeightsAreForFewClasses() {
        assertThatThrownBy(() -> NarrowWeights.of(new Means(List.of(new Perceptron(5, 2)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 classes");
    }

    @Test
    void skippedTemplateLeavesTheOthersTheirRows() {
        rows.start();
        rows.add(1);
        rows.add(2);
        int second = rows.row(1);
        rows.start();
        rows.skip();
        rows.add(2);
        assertThat(rows.count()).isEqualTo(1);
        assertThat(rows.row(0)).isEqualTo(second);
    }

    @Test
    void wordTableKnowsItsWordsOnly() {
        WordTable table = new WordTable(Map.of("Tehran", 7, "signed", 0));
        assertThat(table.get("Tehran")).isEqualTo(7);
        assertThat(table.get("signed")).isZero();
        assertThat(table.get("tehran")).isEqualTo(WordTable.ABSENT);
    }

    /** Exclusive or: neither feature alone decides. */
    private Perceptron learned() {
        Perceptron learned = new Perceptron(3, BITS);
        for (int round = 0; round < ROUNDS; round++) {
            for (int example = 0; example < 4; example++) {
                int right = (example & 1) ^ (example >> 1);
                int said = decide(learned, example & 1, example >> 1);
                if (said != right) {
                    learned.learn(rows, right, said);
                }
                learned.tick();
            }
        }
        return learned;
    }

    private int decide(Weights weights, int a, int b) {
        rows.start();
        rows.add(a);
        rows.add(b);
        rows.add(a, b);
        weights.score(rows, scores);
        return Weights.best(scores, weights.classes());
    }
}
