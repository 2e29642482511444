package chancery.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.Resolved;
import chancery.TreeBank;
import chancery.knowledge.Knowledge;
import chancery.model.ResolvedSentence;
import org.junit.jupiter.api.Test;

class ContentEdgesTest {

    private final Knowledge knowledge = Knowledge.bundled();

    @Test
    void thatIsNoPartOfWhatIsSaid() {
        assertThat(content("Norway/NNP/2/nsubj said=say/VBD/0/root that/IN/6/mark the/DT/5/det ferry/NN/6/nsubj"
                        + " sailed=sail/VBD/2/ccomp ././2/punct"))
                .isEqualTo("the ferry sailed");
    }

    @Test
    void whetherIsAPartOfWhatIsAsked() {
        assertThat(content("Norway/NNP/2/nsubj asked=ask/VBD/0/root whether/IN/6/mark the/DT/5/det ferry/NN/6/nsubj"
                        + " sailed=sail/VBD/2/ccomp ././2/punct"))
                .isEqualTo("whether the ferry sailed");
    }

    @Test
    void ifIsAPartOfWhatIsAsked() {
        assertThat(content("Norway/NNP/2/nsubj asked=ask/VBD/0/root if/IN/6/mark the/DT/5/det ferry/NN/6/nsubj"
                        + " sailed=sail/VBD/2/ccomp ././2/punct"))
                .isEqualTo("if the ferry sailed");
    }

    @Test
    void anUnnamedSourceIsNoPartOfWhatAnotherSaid() {
        assertThat(
                        content(
                                "Norway/NNP/2/nsubj said=say/VBD/0/root the/DT/4/det ferry/NN/5/nsubj sailed=sail/VBD/2/ccomp"
                                        + " ,/,/9/punct according=accord/VBG/9/case to/TO/7/fixed sailors=sailor/NNS/5/obl ././2/punct"))
                .isEqualTo("the ferry sailed");
    }

    @Test
    void aTimeRightAfterTheCueIsNoPartOfTheClause() {
        assertThat(content("Norway/NNP/2/nsubj said=say/VBD/0/root this/DT/4/det week/NN/7/obl:tmod the/DT/6/det"
                        + " ferry/NN/7/nsubj sailed=sail/VBD/2/ccomp ././2/punct"))
                .isEqualTo("the ferry sailed");
    }

    @Test
    void aNominalWithASubjectOfItsOwnIsAClause() {
        assertThat(content("Norway/NNP/2/nsubj believes=believe/VBZ/0/root the/DT/4/det bridge/NN/8/nsubj will/MD/8/aux"
                        + " be/VB/8/cop its/PRP$/8/nmod:poss pride/NN/2/obj ././2/punct"))
                .isEqualTo("the bridge will be its pride");
    }

    @Test
    void theClauseThatTheCueIsSubordinateToIsNotSaid() {
        assertThat(
                        content(
                                "While/IN/3/mark Norway/NNP/3/nsubj said=say/VBD/10/advcl the/DT/5/det ferry/NN/6/nsubj"
                                        + " sailed=sail/VBD/3/ccomp ,/,/5/punct the/DT/9/det crew/NN/5/appos stayed=stay/VBD/0/root ././10/punct"))
                .isEqualTo("the ferry sailed");
    }

    @Test
    void whoeverIsNamedAtTheEndVouchesForTheWholeSentence() {
        assertThat(
                        content(
                                "The/DT/2/det ferry/NN/3/nsubj sailed=sail/VBD/0/root past/IN/6/case the/DT/6/det"
                                        + " island/NN/3/obl ,/,/3/punct according=accord/VBG/10/case to/IN/8/fixed Norway/NNP/6/nmod ././3/punct"))
                .isEqualTo("The ferry sailed past the island");
    }

    @Test
    void whoIsToDoItBelongsToWhatIsUrged() {
        assertThat(content("Norway/NNP/2/nsubj urged=urge/VBD/0/root the/DT/4/det crew/NN/2/obj to/TO/6/mark"
                        + " stay/VB/2/xcomp ././2/punct"))
                .isEqualTo("the crew to stay");
    }

    @Test
    void whatTheReportGoesOnToTellIsNotSaid() {
        assertThat(
                        content(
                                "Norway/NNP/2/nsubj endorsed=endorse/VBD/0/root the/DT/4/det plan/NN/2/obj ,/,/4/punct"
                                        + " which/WDT/8/nsubj had=have/VBD/8/aux failed=fail/VBN/4/acl:relcl twice/RB/8/advmod ././2/punct"))
                .isEqualTo("the plan");
    }

    @Test
    void theStatementInWhichItIsSaidIsNoPartOfIt() {
        assertThat(content(
                        "Norway/NNP/2/nsubj said=say/VBD/0/root the/DT/4/det ferry/NN/5/nsubj sailed=sail/VBD/2/ccomp"
                                + " in/IN/8/case a/DT/8/det statement/NN/5/obl ././2/punct"))
                .isEqualTo("the ferry sailed");
    }

    private String content(String tree) {
        TreeBank.Parsed parsed = TreeBank.parsed(tree);
        ResolvedSentence sentence =
                Resolved.of(parsed.sentence()).state("Norway", "NOR").get();
        return new CueReader(knowledge.voices(), parsed.text(), 0, sentence)
                .sayings()
                .get(0)
                .content()
                .of(parsed.text());
    }
}
