package chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.TreeBank;
import org.junit.jupiter.api.Test;

class PairsTest {

    @Test
    void aCommaBetweenNamesBeforeAVerbMayMeanAnd() {
        assertThat(Pairs.comma(TreeBank.sentence(
                                "Norway/NNP/0/root ,/,/1/punct Chile/NNP/4/compound sign/NN/1/appos pact/NN/4/obj")
                        .tokens()))
                .hasValue(1);
    }

    @Test
    void aCommaBehindAPlaceIsAComma() {
        assertThat(Pairs.comma(
                        TreeBank.sentence("In/IN/2/case Oslo/NNP/5/obl ,/,/5/punct Marin/NNP/5/nsubj speaks/VBZ/0/root")
                                .tokens()))
                .isEmpty();
    }

    @Test
    void anAppositionIsNoPair() {
        assertThat(Pairs.comma(TreeBank.sentence(
                                "Marin/NNP/6/nsubj ,/,/1/punct Finnish/JJ/4/amod premier/NN/1/appos ,/,/1/punct speaks/VBZ/0/root")
                        .tokens()))
                .isEmpty();
    }

    @Test
    void subjectsOfOneVerbActTogether() {
        assertThat(Pairs.act(
                        TreeBank.sentence("Norway/NNP/4/nsubj &/CC/3/cc Chile/NNP/1/conj sign/VBP/0/root pact/NN/4/obj")
                                .tokens(),
                        1))
                .isTrue();
        assertThat(Pairs.act(
                        TreeBank.sentence("Norway/NNP/0/root &/CC/3/cc Chile/NNP/1/conj talks/NNS/1/dep")
                                .tokens(),
                        1))
                .isFalse();
    }
}
