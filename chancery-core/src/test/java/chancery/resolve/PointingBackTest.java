package chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom pronouns and descriptions mean, in small texts from raw text on. */
final class PointingBackTest {

    private static List<String> who(String text, String words) {
        return RawText.on("2018-05-22", text).who(words);
    }

    @Test
    void theSideOfAStateIsTheState() {
        assertThat(who("Laos and Chad held talks. The Lao side offered wood.", "The Lao side"))
                .containsExactly("LAO");
        assertThat(who("They camped on the Lao side of the border.", "the Lao side"))
                .isEmpty();
    }

    @Test
    void aHostIsTheOtherOfTwo() {
        String text = "Ole Lunde visited Marc Fabri in Lyon. Lunde thanked his host.";
        assertThat(who(text, "his host")).containsExactly("person/marc-fabri");
    }

    @Test
    void aPairAndTheyAreTheTwoWhoWereNamed() {
        String text = "Ole Lunde met Marc Fabri in Lyon. They had lunch. The pair signed nothing.";
        assertThat(who(text, "They")).containsExactly("person/ole-lunde", "person/marc-fabri");
        assertThat(who(text, "The pair")).containsExactly("person/ole-lunde", "person/marc-fabri");
    }

    @Test
    void anObjectIsNotTheSubjectOfItsVerb() {
        String text = "Ole Lunde met Marc Fabri on Monday. He gave him a letter.";
        assertThat(who(text, "him")).containsExactly("person/marc-fabri");
    }

    @Test
    void aRelativeClauseIsAboutItsNoun() {
        String text = "Ole Lunde thanked Marc Fabri, who had sold his house.";
        assertThat(who(text, "his")).containsExactly("person/marc-fabri");
    }

    @Test
    void whoActsInARelativeClauseIsNotTheOneHeActsOn() {
        String text = "Ole Lunde praised Marc Fabri, who had invited him to Lyon.";
        assertThat(who(text, "him")).containsExactly("person/ole-lunde");
    }

    @Test
    void whomHeMeetsIsAnother() {
        String text =
                "Ole Lunde went on with Marc Fabri, an old friend of Lunde's, whom he met in Lyon. [4] His book tells it.";
        assertThat(who(text, "he")).containsExactly("person/ole-lunde");
        assertThat(who(text, "His")).containsExactly("person/ole-lunde");
    }

    @Test
    void whoIsNamedBeforeHisClauseIsItsSubject() {
        assertThat(who("Marc Fabri, he is coming home, he has plans for that.", "he"))
                .containsExactly("person/marc-fabri");
    }

    @Test
    void whoIsThankedForHisWorkHasDoneIt() {
        String text = "Ole Lunde thanked Marc Fabri for his patience.";
        assertThat(who(text, "his")).containsExactly("person/marc-fabri");
    }

    @Test
    void whoIsDescribedFirstIsTheOneNamedLater() {
        String text =
                "A senior diplomat opened the fair on Monday. He praised the guests. Ole Lunde has served in Oslo and Rome.";
        assertThat(who(text, "A senior diplomat")).containsExactly("person/ole-lunde");
        assertThat(who(text, "He")).containsExactly("person/ole-lunde");
    }

    @Test
    void whoIsNamedLaterForAnotherReasonIsSomebodyElse() {
        String text = "A senior diplomat opened the fair on Monday. Ole Lunde criticised the opening.";
        assertThat(who(text, "A senior diplomat")).doesNotContain("person/ole-lunde");
    }

    @Test
    void theMinisterIsTheOneCalledSo() {
        String text =
                "Josep Borrell received Foreign Minister Ole Lunde of Norway. Borrell smiled. The minister said little.";
        assertThat(who(text, "The minister")).containsExactly("person/ole-lunde");
    }

    @Test
    void aGivenNameThatTheParserDoesNotKnowBelongsToTheName() {
        String text = "She was joined by Kenya's Adan Mohamed.";
        assertThat(who(text, "Kenya's Adan Mohamed")).containsExactly("person/adan-mohamed");
        assertThat(who("They vote on Saturday. Saturday Lunde was in Rome.", "Saturday Lunde"))
                .isEmpty();
    }

    @Test
    void whoSpeaksIsNotHeInHisOwnWords() {
        assertThat(who("Pavel Dorin met Emil Brandt in Riga. Dorin praised him: \"He is a patient man.\"", "He"))
                .containsExactly("person/emil-brandt");
        assertThat(who("\"Emil Brandt is wrong,\" Pavel Dorin said. He left the hall at noon.", "He"))
                .containsExactly("person/pavel-dorin");
    }

    @Test
    void oneWithWhomHeTalksIsNotHe() {
        assertThat(who("Pavel Dorin left Minsk on Monday. In talks with Emil Brandt, he asked for a loan.", "he"))
                .containsExactly("person/pavel-dorin");
        assertThat(who("Pavel Dorin phoned Emil Brandt and thanked him.", "him"))
                .containsExactly("person/emil-brandt");
    }

    @Test
    void namesOfMenAreNotHer() {
        assertThat(who("Ingrid Holm landed in Oslo. Gerhard Lund drove to the airport. She was late.", "She"))
                .containsExactly("person/ingrid-holm");
    }

    @Test
    void whoSpeaksALongQuotationIsNotMeantInIt() {
        assertThat(who(
                        "Emil Brandt arrived in Riga. \u201cThe train was late,\u201d Pavel Dorin said. \u201cIt was a long journey. He wants to sleep.\u201d",
                        "He"))
                .containsExactly("person/emil-brandt");
    }

    @Test
    void aNationalityAloneIsTheOnlyOneOfThatState() {
        assertThat(who("Jens Stoltenberg met Emil Brandt in Warsaw. The Norwegian praised the hosts.", "Norwegian"))
                .containsExactly("person/jens-stoltenberg");
        assertThat(who("Emil Brandt rested in Warsaw. The Norwegian company built a hall.", "Norwegian"))
                .isEmpty();
    }

    @Test
    void aForeignMinisterIsADiplomat() {
        assertThat(who(
                        "U.S. Secretary of State Mike Pompeo met Emil Brandt. The American diplomat stayed for a day.",
                        "The American diplomat"))
                .containsExactly("person/mike-pompeo");
    }

    @Test
    void whoIsToldToDoItDoesItWithHisOwn() {
        assertThat(who("Pavel Dorin asked Emil Brandt to open his archive.", "his"))
                .containsExactly("person/emil-brandt");
    }

    @Test
    void whatBelongsToTwoIsTwo() {
        String text = "Laos and Chad held talks on Monday. The two countries' embassies will open in June.";
        assertThat(who(text, "The two countries' embassies"))
                .containsExactly("group/LAO/embassies", "group/TCD/embassies");
    }

    @Test
    void aBodyWithItsNumberOfSeatsIsTheOneToldBefore() {
        String text = "The parliament of Chile met on Monday. The 155-seat parliament rejected the bill.";
        assertThat(who(text, "The 155-seat parliament")).containsExactly("organisation/CHL/parliament");
    }

    @Test
    void whoSpeaksFirstByRankIsNamedBehindHisWords() {
        String text = "A senior Kenyan commander said on Monday that the bridge was safe. "
                + "“Nobody has to worry,” Kenya's military attaché to Laos, General Daniel Mutua, said.";
        assertThat(who(text, "A senior Kenyan commander")).containsExactly("person/daniel-mutua");
    }

    @Test
    void whoSaysHeInARelativeClauseMeansHimself() {
        String text = "Ole Lunde will be joined by Marc Fabri, who told a Swiss paper that he saw no danger.";
        assertThat(who(text, "he")).containsExactly("person/marc-fabri");
    }

    @Test
    void whoIsToldWhatMayHappenToHimIsHe() {
        String text = "Ole Lunde warned Marc Fabri that the vote could cost him dearly.";
        assertThat(who(text, "him")).containsExactly("person/marc-fabri");
    }

    @Test
    void anUnnamedReporterIsNotHeWhoActsNext() {
        String text = "Ole Lunde spoke to Marc Fabri on Monday, a spokesman said. Lunde's wife asked him to wait.";
        assertThat(who(text, "him")).doesNotContain("group/-/spokesman");
        String spoken = "Ole Lunde will come on Monday, a spokesman said. He added that talks would last a week.";
        assertThat(who(spoken, "He")).containsExactly("group/-/spokesman");
    }

    @Test
    void aMinisterOfNoStateToldIsTheOneOfTheStateNamedNext() {
        String text =
                "Agriculture Minister Ole Lunde opened the fair. The Latvian agriculture minister praised the cows.";
        assertThat(who(text, "The Latvian agriculture minister")).containsExactly("person/ole-lunde");
    }

    @Test
    void singleMarksQuoteToo() {
        assertThat(who("Pavel Dorin met Emil Brandt in Riga. Dorin praised him: 'He is a patient man.'", "He"))
                .containsExactly("person/emil-brandt");
    }

    @Test
    void partiesWithoutANameAreThoseWhoLeadThem() {
        String text = "Parties led by Ole Lunde and former minister Marc Fabri formed an alliance.";
        assertThat(who(text, "Parties")).containsExactlyInAnyOrder("person/ole-lunde", "person/marc-fabri");
        assertThat(who("The Falcon Party led by Ole Lunde quit.", "Falcon Party"))
                .doesNotContain("person/ole-lunde");
    }

    @Test
    void severalWhoFollowSeveralLeadersStandForThem() {
        assertThat(who("Deputies loyal to Ole Lunde and Marc Fabri formed an alliance.", "Deputies"))
                .containsExactlyInAnyOrder("person/ole-lunde", "person/marc-fabri");
        assertThat(who("Deputies loyal to Ole Lunde left the hall.", "Deputies"))
                .doesNotContain("person/ole-lunde");
    }
}
