package chancery.code;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.Resolved;
import chancery.TreeBank;
import chancery.knowledge.Knowledge;
import chancery.model.CodedSentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementSubjectTest {

    private static final ActCoder CODER = new ActCoder(Knowledge.bundled());

    @Test
    void aDayIsNoSubject() {
        CodedSentence coded = CODER.code(
                Resolved.of(TreeBank.sentence(
                                "Norway/NNP/4/nsubj and/CC/3/cc Chad/NNP/1/conj signed=sign/VBD/0/root an/DT/6/det"
                                        + " accord/NN/4/obj on/IN/8/case Monday/NNP/6/nmod ././4/punct"))
                        .state("Norway", "NOR")
                        .state("Chad", "TCD")
                        .time("Monday")
                        .get(),
                List.of());
        assertThat(coded.terms()).extracting(term -> term.term().subject()).containsExactly("an accord");
    }

    @Test
    void whatItIsOnIsTheSubject() {
        CodedSentence coded = CODER.code(
                Resolved.of(TreeBank.sentence(
                                "Norway/NNP/4/nsubj and/CC/3/cc Chad/NNP/1/conj signed=sign/VBD/0/root an/DT/6/det"
                                        + " accord/NN/4/obj on/IN/8/case fisheries=fishery/NNS/6/nmod ././4/punct"))
                        .state("Norway", "NOR")
                        .state("Chad", "TCD")
                        .get(),
                List.of());
        assertThat(coded.terms()).extracting(term -> term.term().subject()).containsExactly("fisheries");
    }
}
