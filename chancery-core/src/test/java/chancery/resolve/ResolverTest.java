package chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Reference;
import org.junit.jupiter.api.Test;

/** People: names, titles, short forms, pronouns, descriptions. */
class ResolverTest {

    @Test
    void aNameWithStateAndTitleIsOnePersonOfTheRecord() {
        Told told = Told.on("2020-03-03", "counterpart");
        assertThat(told.who(0, "Norwegian Foreign Minister Ine Eriksen Soreide"))
                .isEqualTo("person/ine-eriksen-soreide");
        assertThat(told.kind(0, "Norwegian Foreign Minister Ine Eriksen Soreide"))
                .isEqualTo(Reference.Kind.NAME);
        assertThat(told.office(0, "Norwegian Foreign Minister Ine Eriksen Soreide"))
                .isEqualTo("Foreign Minister");
        assertThat(told.kind(0, "Norwegian")).isEqualTo(Reference.Kind.ADJECTIVE);
    }

    @Test
    void aCounterpartHoldsTheSameOfficeInTheOtherState() {
        Told told = Told.on("2020-03-03", "counterpart");
        assertThat(told.who(0, "her Swedish counterpart")).isEqualTo("person/ann-linde");
        assertThat(told.tenures())
                .containsExactly(
                        "ine-eriksen-soreide foreign_minister NOR CURRENT AGREES",
                        "ann-linde foreign_minister SWE CURRENT AGREES");
    }

    @Test
    void sheIsTheSubjectOfTheSentenceBefore() {
        assertThat(Told.on("2020-03-03", "counterpart").who(2, "She")).isEqualTo("person/ann-linde");
    }

    @Test
    void aSurnameInTheHeadlineIsTheOneNamedInFullLater() {
        assertThat(Told.on("2019-04-12", "surnames").who(0, "Merkel")).isEqualTo("person/angela-merkel");
    }

    @Test
    void herIsTheWomanAndNotTheManWhoIsTheSubject() {
        assertThat(Told.on("2019-04-12", "surnames").who(2, "her")).isEqualTo("person/angela-merkel");
    }

    @Test
    void anOfficeAloneIsTheHolderNamedInTheReport() {
        Told told = Told.on("2019-04-12", "surnames");
        assertThat(told.who(3, "The French president")).isEqualTo("person/emmanuel-macron");
        assertThat(told.who(3, "he")).isEqualTo("person/emmanuel-macron");
        assertThat(told.who(4, "Both leaders")).isEqualTo("person/angela-merkel person/emmanuel-macron");
    }

    @Test
    void theMonthIsNobody() {
        assertThat(Told.on("2019-04-12", "surnames").who(3, "May")).isEqualTo("nobody");
    }

    @Test
    void twoSpellingsOfASurnameAreOnePerson() {
        Told told = Told.on("2021-03-01", "variants");
        assertThat(told.who(1, "Shukri")).isEqualTo("person/sameh-shoukry");
        assertThat(told.who(2, "him")).isEqualTo("person/sameh-shoukry");
    }

    @Test
    void twoGivenNamesWithOneSurnameStayApart() {
        Told told = Told.on("2018-05-06", "namesakes");
        assertThat(told.who(1, "Sadeq Larijani")).isEqualTo("person/sadeq-larijani");
        assertThat(told.who(2, "Ali Larijani")).isEqualTo("person/ali-larijani");
        assertThat(told.tenures())
                .containsExactly(
                        "ali-larijani parliament_speaker IRN CURRENT AGREES",
                        "sadeq-larijani chief_justice IRN CURRENT AGREES");
    }

    @Test
    void anOfficeAloneIsTheOnlyHolderOfTheRecordOnTheDayOfTheReport() {
        Told told = Told.on("2020-01-06", "described");
        assertThat(told.who(0, "The Chinese foreign minister")).isEqualTo("person/wang-yi");
        assertThat(told.who(1, "He")).isEqualTo("person/wang-yi");
        assertThat(told.who(2, "The minister")).isEqualTo("person/wang-yi");
    }

    @Test
    void inAnUndatedReportAnOfficeAloneStaysUnnamed() {
        Told told = Told.undated("described");
        assertThat(told.who(0, "The Chinese foreign minister")).isEqualTo("group/CHN/foreign-minister");
        assertThat(told.state(0, "The Chinese foreign minister")).isEqualTo("CHN");
        assertThat(told.who(2, "The minister")).isEqualTo("group/CHN/foreign-minister");
    }

    @Test
    void aPronounBeforeItsSubjectMeansTheSubject() {
        Told told = Told.on("2019-08-01", "cataphora");
        assertThat(told.who(0, "his")).isEqualTo("person/mohamed-abdullahi-mohamed");
        assertThat(told.who(1, "the Somali leader")).isEqualTo("person/mohamed-abdullahi-mohamed");
        assertThat(told.who(2, "he")).isEqualTo("person/mohamed-abdullahi-mohamed");
    }

    @Test
    void severalHoldersOfOneOfficeAreEachFound() {
        Told told = Told.on("2020-06-01", "several");
        assertThat(told.who(0, "The Greek and Cypriot foreign ministers"))
                .isEqualTo("person/nikos-dendias person/nikos-christodoulides");
        assertThat(told.who(2, "They")).isEqualTo("person/nikos-dendias person/nikos-christodoulides");
    }

    @Test
    void theTwoAreTheTwoPeopleJustNamed() {
        Told told = Told.on("2023-05-01", "alliance");
        assertThat(told.who(3, "The two")).isEqualTo("person/volodymyr-zelenskyy person/jens-stoltenberg");
        assertThat(told.who(2, "him")).isEqualTo("person/jens-stoltenberg");
        assertThat(told.who(2, "his country")).isEqualTo("UKR");
    }

    @Test
    void theHeadOfAnAllianceBelongsToNoState() {
        Told told = Told.on("2023-05-01", "alliance");
        assertThat(told.who(1, "The NATO chief")).isEqualTo("person/jens-stoltenberg");
        assertThat(told.state(1, "The NATO chief")).isEqualTo("none");
    }

    @Test
    void aKingIsHisTitleAndHisName() {
        Told told = Told.on("2021-06-28", "kings");
        assertThat(told.who(1, "The king")).isEqualTo("person/abdullah-ii");
        assertThat(told.who(2, "him")).isEqualTo("person/abdullah-ii");
        assertThat(told.who(3, "The monarch's adviser")).isEqualTo("person/hani-nasser");
        assertThat(told.state(3, "The monarch's adviser")).isEqualTo("JOR");
    }
}
