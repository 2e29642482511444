package chancery.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.Resolved;
import chancery.TreeBank;
import chancery.knowledge.Knowledge;
import chancery.knowledge.Pattern;
import chancery.model.ActorId;
import chancery.model.ResolvedSentence;
import chancery.model.Statement.Attitude;
import chancery.model.Statement.Quoted;
import chancery.model.Statement.Stance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A stance is shown by words, and each word points to whoever is named nearest. */
class ToneTest {

    private final Tone tone = new Tone(Knowledge.bundled().voices().tones());

    @Test
    void towardsEachOfTwoTheNearestWordsCount() {
        ResolvedSentence sentence = Resolved.of(TreeBank.sentence(
                        "Our/PRP$/2/nmod:poss friendship=friendship/NN/8/nsubj with/IN/4/case Norway/NNP/2/nmod will/MD/8/aux"
                                + " not/RB/8/advmod be/VB/8/cop touched=touch/VBN/0/root by/IN/11/case the/DT/11/det"
                                + " aggression=aggression/NN/8/obl of/IN/13/case Chad/NNP/11/nmod ././8/punct"))
                .state("Norway", "NOR")
                .state("Chad", "TCD")
                .get();
        List<ActorId> about = List.of(new ActorId("NOR"), new ActorId("TCD"));
        assertThat(tone.attitudes(said(sentence, "say"), Optional.of("said"), about, List.of(sentence)))
                .containsExactly(
                        new Attitude(about.get(0), Stance.SUPPORTIVE, List.of("friendship")),
                        new Attitude(about.get(1), Stance.OPPOSED, List.of("aggression")));
    }

    @Test
    void aGoodThingThatIsHarmedIsNoPraise() {
        ResolvedSentence sentence = Resolved.of(TreeBank.sentence(
                        "This/DT/4/nsubj is=be/VBZ/4/cop a/DT/4/det violation=violation/NN/0/root of/IN/6/case"
                                + " sovereignty=sovereignty/NN/4/nmod ././4/punct"))
                .get();
        assertThat(tone.sum(sentence.sentence().span(), List.of(sentence))).isNegative();
    }

    @Test
    void whatIsCondemnedIsOpposedWhateverItIsCalled() {
        ResolvedSentence sentence = Resolved.of(TreeBank.sentence(
                        "the/DT/2/det assistance=assistance/NN/0/root of/IN/4/case Chad/NNP/2/nmod ././2/punct"))
                .state("Chad", "TCD")
                .get();
        List<ActorId> about = List.of(new ActorId("TCD"));
        assertThat(tone.attitudes(said(sentence, "condemn"), Optional.of("condemned"), about, List.of(sentence)))
                .containsExactly(new Attitude(about.get(0), Stance.OPPOSED, List.of("condemned")));
    }

    private static Said said(ResolvedSentence sentence, String cue) {
        return new Said(
                0,
                -1,
                Knowledge.bundled().voices().cues().headedBy(cue, Pattern.Pos.VERB).stream()
                        .findFirst(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                sentence.sentence().span(),
                List.of(),
                -1,
                Quoted.INDIRECT);
    }
}
