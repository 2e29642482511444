package chancery.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.Resolved;
import chancery.TreeBank;
import chancery.knowledge.Knowledge;
import chancery.model.ResolvedSentence;
import org.junit.jupiter.api.Test;

class TimesAreNoContentTest {

    private final Knowledge knowledge = Knowledge.bundled();

    @Test
    void whoSpokeOnADaySaidNothingYet() {
        ResolvedSentence sentence = Resolved.of(TreeBank.sentence(
                        "Norway/NNP/2/nsubj spoke=speak/VBD/0/root on/IN/4/case Monday/NNP/2/obl ././2/punct"))
                .state("Norway", "NOR")
                .time("Monday")
                .get();
        assertThat(new CueReader(knowledge.voices(), "", 0, sentence).sayings()).isEmpty();
    }

    @Test
    void whoSpokeOnASubjectDid() {
        ResolvedSentence sentence = Resolved.of(
                        TreeBank.sentence(
                                "Norway/NNP/2/nsubj spoke=speak/VBD/0/root on/IN/4/case fisheries=fishery/NNS/2/obl ././2/punct"))
                .state("Norway", "NOR")
                .get();
        assertThat(new CueReader(knowledge.voices(), "", 0, sentence).sayings()).hasSize(1);
    }
}
