package chancery.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.Resolved;
import chancery.TreeBank;
import chancery.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words of saying set into what is said leave it in pieces; words put after it leave it whole. */
class InsertedTest {

    private final Knowledge knowledge = Knowledge.bundled();

    @Test
    void allAroundAnInsertedCueIsSaid() {
        assertThat(pieces(
                        "The/DT/2/det ferry/NN/8/nsubj ,/,/8/punct the/DT/5/det captain/NN/6/nsubj said=say/VBD/8/parataxis"
                                + " ,/,/8/punct sank=sink/VBD/0/root at/IN/10/case night/NN/8/obl ././8/punct"))
                .containsExactly("The ferry", "sank at night");
    }

    @Test
    void aCueAtTheEndLeavesOnePiece() {
        assertThat(pieces(
                        "The/DT/2/det ferry/NN/3/nsubj sank=sink/VBD/7/ccomp ,/,/7/punct the/DT/6/det captain/NN/7/nsubj"
                                + " said=say/VBD/0/root ././7/punct"))
                .containsExactly("The ferry sank");
    }

    @Test
    void whatIsToldOfTheSpeakerIsNotSaid() {
        assertThat(pieces(
                        "The/DT/2/det ferry/NN/3/nsubj sank=sink/VBD/5/ccomp ,/,/5/punct said=say/VBD/0/root the/DT/7/det"
                                + " captain/NN/5/nsubj ,/,/7/punct who/WP/10/nsubj had=have/VBD/10/aux swum=swim/VBN/7/acl:relcl"
                                + " home/RB/10/advmod ././5/punct"))
                .containsExactly("The ferry sank");
    }

    @Test
    void theNextSayingOfTheSpeakerIsNotThisOne() {
        assertThat(pieces(
                        "The/DT/2/det ferry/NN/3/nsubj sank=sink/VBD/7/ccomp ,/,/7/punct the/DT/6/det captain/NN/7/nsubj"
                                + " said=say/VBD/0/root ,/,/7/punct adding=add/VBG/7/advcl that/IN/12/mark nobody/NN/12/nsubj"
                                + " drowned=drown/VBD/9/ccomp ././7/punct"))
                .containsExactly("The ferry sank");
    }

    @Test
    void aSubordinateSayingIsNotInserted() {
        assertThat(pieces("The/DT/2/det ferry/NN/3/nsubj sank=sink/VBD/0/root ,/,/8/punct as/IN/8/mark the/DT/7/det"
                        + " captain/NN/8/nsubj said=say/VBD/3/advcl ././3/punct"))
                .isEmpty();
    }

    @Test
    void wordsBeforeTheSpeakerAreNotSaidWhereAQuotationFollows() {
        assertThat(pieces(
                        "Asked=ask/VBN/7/advcl about/IN/4/case the/DT/4/det storm/NN/1/obl ,/,/7/punct sailors/NNS/7/nsubj"
                                + " said=say/VBD/0/root ,/,/7/punct \u201c/``/11/punct Nobody/NN/11/nsubj drowned=drown/VBD/7/ccomp"
                                + " ././7/punct \u201d/''/7/punct"))
                .containsExactly("\u201c Nobody drowned. \u201d".substring(2, 16));
    }

    @Test
    void aSpeakerWhoStandsBeforeThePauseIsNotInserted() {
        assertThat(pieces(
                        "The/DT/2/det survey/NN/7/nsubj ,/,/2/punct which/WDT/5/nsubj began=begin/VBD/2/acl:relcl ,/,/2/punct"
                                + " said=say/VBD/0/root that/IN/12/mark on/IN/10/case Friday/NNP/12/obl ,/,/12/punct"
                                + " sank=sink/VBD/7/ccomp ././7/punct"))
                .isEmpty();
    }

    @Test
    void aCompletedObjectIsSaidAsAWhole() {
        String tree =
                "Norway/NNP/2/nsubj dismissed=dismiss/VBD/0/root the/DT/4/det offer/NN/2/obj as/IN/7/case empty/JJ/7/amod"
                        + " words/NNS/2/obl ././2/punct";
        TreeBank.Parsed parsed = TreeBank.parsed(tree);
        Said said = new CueReader(
                        knowledge.voices(),
                        parsed.text(),
                        0,
                        Resolved.of(parsed.sentence()).state("Norway", "NOR").get())
                .sayings()
                .get(0);
        assertThat(said.content().of(parsed.text())).isEqualTo("the offer as empty words");
    }

    private static final String TOLD_IN_THE_MIDDLE =
            "The/DT/2/det ferry/NN/5/nsubj ,/,/5/punct sailors=sailor/NNS/5/nsubj said=say/VBD/0/root reporters=reporter/NNS/5/obj"
                    + " ,/,/5/punct had=have/VBD/9/aux sunk=sink/VBN/5/ccomp ././5/punct";

    @Test
    void whoIsToldStandsWithTheInsertedCue() {
        assertThat(pieces(TOLD_IN_THE_MIDDLE, true)).containsExactly("The ferry", "had sunk");
    }

    @Test
    void anObjectThatIsSaidLeavesNothingToInsert() {
        assertThat(pieces(TOLD_IN_THE_MIDDLE, false)).isEmpty();
    }

    private List<String> pieces(String tree) {
        return pieces(tree, false);
    }

    private List<String> pieces(String tree, boolean told) {
        TreeBank.Parsed parsed = TreeBank.parsed(tree);
        int cue = 0;
        List<Integer> cues = new ArrayList<>();
        for (int i = 0; i < parsed.sentence().tree().size(); i++) {
            String lemma = parsed.sentence().token(i).lemma();
            if (lemma.equals("say") || lemma.equals("add")) {
                cue = cues.isEmpty() ? i : cue;
                cues.add(i);
            }
        }
        return new Inserted(parsed.sentence().tree(), told)
                .around(cue, cues).stream().map(span -> span.of(parsed.text())).toList();
    }
}
