package chancery.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.Resolved;
import chancery.TreeBank;
import chancery.knowledge.Knowledge;
import chancery.model.ResolvedSentence;
import java.util.List;
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

    @Test
    void whatTheClauseAroundARelativeOneGoesOnWithIsNotSaid() {
        assertThat(content("The/DT/2/det bill/NN/0/root from/IN/4/case Norway/NNP/2/nmod ,/,/7/punct which/WDT/7/nsubj"
                        + " claims=claim/VBZ/4/acl:relcl the/DT/9/det tax/NN/11/nsubj is=be/VBZ/11/cop low/JJ/7/ccomp ,/,/11/punct"
                        + " is=be/VBZ/14/cop high/JJ/11/conj ././2/punct"))
                .isEqualTo("the tax is low");
    }

    @Test
    void theSaidWordsOfARelativeClauseEndWithIt() {
        assertThat(
                        content(
                                "The/DT/2/det bill/NN/16/nsubj from/IN/4/case Norway/NNP/2/nmod ,/,/4/punct which/WDT/7/nsubj"
                                        + " claims=claim/VBZ/4/acl:relcl that/IN/11/mark the/DT/10/det tax/NN/11/nsubj falls=fall/VBZ/7/ccomp"
                                        + " ,/,/4/punct now/RB/16/advmod has=have/VBZ/16/aux been=be/VBN/16/cop good/JJ/0/root ././16/punct"))
                .isEqualTo("the tax falls");
    }

    @Test
    void aRelativeClauseWithinTheSaidWordsIsSaid() {
        assertThat(content(
                        "Norway/NNP/3/nsubj ,/,/3/punct said=say/VBD/0/root the/DT/5/det talks/NNS/12/nsubj ,/,/8/punct"
                                + " which/WDT/8/nsubj lasted=last/VBD/5/acl:relcl hours=hour/NNS/8/obj ,/,/8/punct were=be/VBD/12/cop"
                                + " useful/JJ/3/ccomp ././3/punct"))
                .isEqualTo("the talks, which lasted hours, were useful");
    }

    @Test
    void besideAnInfinitiveAFiniteVerbIsNotPromised() {
        assertThat(content(
                        "Norway/NNP/2/nsubj promised=promise/VBD/0/root to/TO/4/mark sail/VB/2/xcomp but/CC/8/cc are=be/VBP/8/cop"
                                + " often/RB/8/advmod late/JJ/4/conj ././2/punct"))
                .isEqualTo("to sail");
    }

    @Test
    void twoThingsThatSomebodyWouldDoAreBothSaid() {
        assertThat(content(
                        "Norway/NNP/2/nsubj said=say/VBD/0/root it/PRP/5/nsubj would/MD/5/aux sail/VB/2/ccomp but/CC/9/cc"
                                + " would/MD/9/aux first/RB/9/advmod rest/VB/5/conj ././2/punct"))
                .isEqualTo("it would sail but would first rest");
    }

    @Test
    void whatHappenedMeanwhileIsNotCondemned() {
        assertThat(content(
                        "Norway/NNP/2/nsubj condemned=condemn/VBD/0/root the/DT/4/det raid/NN/2/obj as/IN/7/mark soldiers=soldier/NNS/7/nsubj"
                                + " fired=fire/VBD/4/acl ././2/punct"))
                .isEqualTo("the raid");
    }

    @Test
    void aParticipleOfSayingBehindADashIsTheNextSaying() {
        assertThat(content(
                        "Norway/NNP/2/nsubj argues=argue/VBZ/0/root taxes=tax/NNS/4/nsubj fell=fall/VBD/2/ccomp --/:/6/punct assuming=assume/VBG/4/advcl"
                                + " trade/NN/8/nsubj grows=grow/VBZ/6/ccomp ././2/punct"))
                .isEqualTo("taxes fell");
    }

    @Test
    void whatATreatyIsCalledIsOneSaying() {
        assertThat(
                        content(
                                "Norway/NNP/2/nsubj called=call/VBD/0/root the/DT/4/det treaty/NN/2/xcomp a/DT/6/det disaster/NN/2/xcomp ././2/punct"))
                .isEqualTo("the treaty a disaster");
    }

    @Test
    void anAsideAfterARefusalIsNotRefused() {
        assertThat(contents(
                        "Norway/NNP/2/nsubj refused=refuse/VBD/0/root to/TO/4/mark sail/VB/2/xcomp ,/,/6/punct besides/IN/7/mark wanting=want/VBG/2/advcl"
                                + " peace/NN/7/obj ././2/punct"))
                .first()
                .isEqualTo("to sail");
    }

    @Test
    void whatIsMadeClearIsSaid() {
        assertThat(content(
                        "Norway/NNP/2/nsubj made=make/VBD/0/root it/PRP/2/obj clear/JJ/2/xcomp that/IN/8/mark the/DT/7/det"
                                + " ferry/NN/8/nsubj sailed=sail/VBD/4/ccomp ././2/punct"))
                .isEqualTo("the ferry sailed");
    }

    private List<String> contents(String tree) {
        TreeBank.Parsed parsed = TreeBank.parsed(tree);
        ResolvedSentence sentence =
                Resolved.of(parsed.sentence()).state("Norway", "NOR").get();
        return new CueReader(knowledge.voices(), parsed.text(), 0, sentence)
                .sayings().stream()
                        .map(said -> said.content().of(parsed.text()))
                        .toList();
    }

    private String content(String tree) {
        return contents(tree).get(0);
    }
}
