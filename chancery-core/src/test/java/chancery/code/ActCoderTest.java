package chancery.code;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.ResolvedTree;
import chancery.knowledge.Knowledge;
import chancery.model.CodedAct;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.PloverType;
import chancery.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActCoderTest {

    private static final ActCoder CODER = new ActCoder(Knowledge.bundled());

    @Test
    void aVisitHasVisitorAndHost() {
        CodedAct act = only(ResolvedTree.in("Berg/NNP/2/nsubj visited=visit/VBD/0/root Chad/NNP/2/obj ././2/punct")
                .person("Berg", "NOR")
                .state("Chad", "TCD"));
        assertThat(act.act().kind()).isEqualTo(EventKind.VISIT);
        assertThat(names(act.act().agents())).containsExactly("Berg");
        assertThat(names(act.act().recipients())).containsExactly("Chad");
    }

    @Test
    void aPassiveIsCodedLikeItsActive() {
        CodedAct act = only(
                ResolvedTree.in("Chad/NNP/3/nsubj:pass was/VBD/3/aux:pass condemned=condemn/VBN/0/root by/IN/5/case"
                                + " Norway/NNP/3/obl ././3/punct")
                        .state("Chad", "TCD")
                        .state("Norway", "NOR"));
        assertThat(act.act().type()).contains(PloverType.ACCUSE);
        assertThat(names(act.act().agents())).containsExactly("Norway");
        assertThat(names(act.act().recipients())).containsExactly("Chad");
    }

    @Test
    void aMeetingToComeIsPlannedAndAgreeInPlover() {
        CodedAct act = only(ResolvedTree.in("Berg/NNP/3/nsubj will/MD/3/aux meet/VB/0/root Keita/NNP/3/obj ././3/punct")
                .person("Berg", "NOR")
                .person("Keita", "MLI"));
        assertThat(act.status()).isEqualTo(Status.PLANNED);
        assertThat(ActCoder.ploverType(act.act(), act.status())).contains(PloverType.AGREE);
    }

    @Test
    void whatDidNotHappenIsDenied() {
        CodedAct act = only(ResolvedTree.in(
                        "Berg/NNP/4/nsubj did/VBD/4/aux not/RB/4/advmod visit/VB/0/root Chad/NNP/4/obj ././4/punct")
                .person("Berg", "NOR")
                .state("Chad", "TCD"));
        assertThat(act.status()).isEqualTo(Status.DENIED);
    }

    @Test
    void helpPromisedIsAPledgeThatWasMade() {
        CodedAct act =
                only(ResolvedTree.in("Norway/NNP/3/nsubj will/MD/3/aux support/VB/0/root Chad/NNP/3/obj ././3/punct")
                        .state("Norway", "NOR")
                        .state("Chad", "TCD"));
        assertThat(act.act().kind()).isEqualTo(EventKind.PLEDGE);
        assertThat(act.act().type()).contains(PloverType.AGREE);
        assertThat(act.status()).isEqualTo(Status.HAPPENED);
    }

    @Test
    void whatIsDemandedIsNoEventOfItsOwn() {
        List<CodedAct> acts = acts(ResolvedTree.in(
                        "Norway/NNP/2/nsubj urged=urge/VBD/0/root Chad/NNP/2/obj to/TO/5/mark release/VB/2/xcomp"
                                + " prisoners=prisoner/NNS/5/obj ././2/punct")
                .state("Norway", "NOR")
                .state("Chad", "TCD"));
        assertThat(acts).extracting(act -> act.act().type().orElseThrow()).containsExactly(PloverType.REQUEST);
    }

    @Test
    void aParticipleBeforeANounTellsNothing() {
        assertThat(
                        acts(
                                ResolvedTree.in(
                                        "the/DT/3/det displaced=displace/VBN/3/amod people/NNS/4/nsubj slept=sleep/VBD/0/root ././4/punct")))
                .isEmpty();
    }

    @Test
    void everyActNamesItsRule() {
        CodedAct act = only(ResolvedTree.in("Berg/NNP/2/nsubj visited=visit/VBD/0/root Chad/NNP/2/obj ././2/punct")
                .person("Berg", "NOR")
                .state("Chad", "TCD"));
        assertThat(act.rule()).startsWith("phrases/consult.tsv:visit");
    }

    private static CodedAct only(ResolvedTree told) {
        List<CodedAct> acts = acts(told);
        assertThat(acts).hasSize(1);
        return acts.get(0);
    }

    private static List<CodedAct> acts(ResolvedTree told) {
        return CODER.code(told.resolved(), List.of()).acts();
    }

    private static List<String> names(List<Participant> participants) {
        return participants.stream().map(p -> p.actor().name()).toList();
    }
}
