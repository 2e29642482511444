package chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Evidence;
import chancery.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefutationTest {

    private static final int OFFSET = 40;

    /** The act's word stands in brackets. */
    private static boolean refutes(String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        Evidence evidence = new Evidence(
                Tale.report("first").id(),
                3,
                new Span(OFFSET, OFFSET + text.length()),
                text,
                new Span(OFFSET + start, OFFSET + end),
                "phrases/test.tsv:test");
        return new Refutation(Tale.KNOWLEDGE.disputes()).isIn(evidence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway denied that it had [attacked] Chad.",
                "Norway did not [meet] Chad's envoy.",
                "Norway hasn\u2019t [met] Chad's envoy.",
                "Norway dismissed as false reports that Chad had [attacked] Mali.",
                "Reports that Norway [attacked] Chad are untrue.",
                "No [talks] took place between Norway and Chad.",
                "The [visit] was called off.",
                "Norway stopped short of [attacking] Chad.",
                "After Mali blocked the road, Norway denied [attacking] Chad."
            })
    void whoeverSaysThatItDidNotHappenContradicts(String sentence) {
        assertThat(refutes(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The order prohibited Norway from [trading] with Chad.",
                "Norway made an attempt to prevent Chad from [attacking] Mali.",
                "Norway carefully avoided [accusing] Chad of theft.",
                "Norway refused to [meet] Chad's envoy.",
                "An [attack] on Chad was prevented, though nobody in Mali was arrested.",
                "Norway did not like it, and banned Chad from [trading] with Mali."
            })
    void whatSomebodyIsKeptFromOrAvoidsContradictsNobody(String sentence) {
        assertThat(refutes(sentence)).isFalse();
    }

    @Test
    void withoutAWordOfDenialNothingIsDenied() {
        assertThat(refutes("Norway [attacked] Chad.")).isFalse();
    }
}
