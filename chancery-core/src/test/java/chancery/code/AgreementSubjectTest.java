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
        assertThat(coded.terms()).extracting(term -> term.term().subject()).containsExactly("accord");
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

    @Test
    void eachItemOfAListIsASubject() {
        CodedSentence coded = CODER.code(
                Resolved.of(TreeBank.sentence(
                                "Norway/NNP/4/nsubj and/CC/3/cc Chad/NNP/1/conj signed=sign/VBD/0/root accords=accord/NNS/4/obj"
                                        + " including=include/VBG/8/case a/DT/8/det licence/NN/5/nmod ,/,/8/punct the/DT/11/det"
                                        + " lease/NN/8/dep of/IN/13/case land/NN/11/nmod and/CC/16/cc a/DT/16/det quay/NN/13/conj"
                                        + " ././4/punct"))
                        .state("Norway", "NOR")
                        .state("Chad", "TCD")
                        .get(),
                List.of());
        assertThat(coded.terms())
                .extracting(term -> term.term().subject())
                .containsExactly("a licence", "the lease of land", "a quay");
    }

    @Test
    void twoModifiersOfOneNounAreOneSubject() {
        CodedSentence coded = CODER.code(
                Resolved.of(TreeBank.sentence(
                                "Norway/NNP/4/nsubj and/CC/3/cc Chad/NNP/1/conj signed=sign/VBD/0/root an/DT/6/det"
                                        + " accord/NN/4/obj on/IN/8/case trade/NN/6/nmod and/CC/11/cc technical/JJ/11/amod"
                                        + " cooperation/NN/8/conj ././4/punct"))
                        .state("Norway", "NOR")
                        .state("Chad", "TCD")
                        .get(),
                List.of());
        assertThat(coded.terms())
                .extracting(term -> term.term().subject())
                .containsExactly("trade and technical cooperation");
    }
}
