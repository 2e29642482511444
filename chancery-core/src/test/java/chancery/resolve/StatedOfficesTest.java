package chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Offices that a report states for people, and what the record says to them. */
class StatedOfficesTest {

    @Test
    void anOfficeInAppositionIsStated() {
        assertThat(Told.on("2019-06-06", "appositions").tenures())
                .contains(
                        "marta-keller head AUT CURRENT UNKNOWN",
                        "ahmed-aboul-gheit org_head organisation/arab-league CURRENT AGREES",
                        "moussa-faki org_head organisation/au CURRENT AGREES");
    }

    @Test
    void aNameIsTakenWholeWithNicknameHyphenSurnamesAndSuffix() {
        assertThat(Told.on("2019-06-06", "full-names").tenures())
                .containsExactly(
                        "anton-toni-berger head_of_government AUT CURRENT UNKNOWN",
                        "marta-keller-ibarra-solano head_of_state PER CURRENT UNKNOWN",
                        "park-dae-jung foreign_minister - CURRENT UNKNOWN",
                        "luis-prado head_of_state PLW CURRENT UNKNOWN");
    }

    @Test
    void aHyphenAfterASurnameIsNoPartOfTheName() {
        assertThat(Told.on("2019-06-06", "full-names").who(4, "Obama")).isEqualTo("person/obama");
    }

    @Test
    void anOfficeThatASentenceSaysOfSomebodyIsStated() {
        assertThat(Told.on("2019-06-06", "appositions").tenures())
                .contains("omar-razzaz head_of_government JOR CURRENT AGREES");
    }

    @Test
    void anAmbassadorBelongsToTheStateThatSentHim() {
        assertThat(Told.on("2019-06-06", "appositions").tenures())
                .contains("nadia-haddad ambassador JOR CURRENT UNKNOWN");
    }

    @Test
    void aNameWithoutTitleStatesNoOffice() {
        assertThat(Told.on("2019-06-06", "appositions").tenures())
                .noneMatch(tenure -> tenure.startsWith("idriss-deby"));
    }

    @Test
    void formerAndElectHoldersAreHeldAgainstTheRecordToo() {
        assertThat(Told.on("2022-04-08", "standings").tenures())
                .contains(
                        "yasuo-fukuda head_of_government JPN FORMER AGREES",
                        "yoon-suk-yeol head_of_state KOR ELECT AGREES");
    }

    @Test
    void aHolderOfAnotherTimeConflictsAndTheRecordNamesTheRightOne() {
        Told told = Told.on("2016-05-02", "conflict");
        assertThat(told.tenures())
                .containsExactly(
                        "gordon-brown head_of_government GBR CURRENT CONFLICTS",
                        "enda-kenny head_of_government IRL CURRENT AGREES");
        assertThat(told.expected()).containsExactly("David Cameron");
    }

    @Test
    void anUndatedReportCannotConflictWithSomebodyWhoEverHeldTheOffice() {
        assertThat(Told.undated("conflict").tenures()).contains("gordon-brown head_of_government GBR CURRENT AGREES");
    }

    @Test
    void aBareTitleOfSomebodyWhoHasLeftTheOfficeIsACourtesy() {
        assertThat(Told.on("2019-10-01", "courtesy").tenures())
                .contains("barack-obama head_of_state USA CURRENT UNKNOWN");
    }

    @Test
    void aTitleOfAGenerationAgoIsHistory() {
        assertThat(Told.on("2019-10-01", "courtesy").tenures())
                .contains("john-f-kennedy head_of_state USA CURRENT UNKNOWN");
    }

    @Test
    void aTitleWithItsStateIsNoCourtesy() {
        assertThat(Told.on("2019-10-01", "courtesy").tenures())
                .contains("david-cameron head_of_government GBR CURRENT CONFLICTS");
    }

    @Test
    void aBareTitleOfSomebodyWhoComesToTheOfficeLaterConflicts() {
        assertThat(Told.on("2005-10-01", "courtesy").tenures())
                .contains("barack-obama head_of_state USA CURRENT CONFLICTS");
    }

    @Test
    void holdersHaveTwoWeeksOfGraceBeforeAndAfterAnOffice() {
        assertThat(Told.on("2020-01-12", "grace").tenures())
                .containsExactly(
                        "qaboos-bin-said head_of_state OMN CURRENT AGREES",
                        "haitham-bin-tariq head_of_state OMN CURRENT AGREES");
        assertThat(Told.on("2020-01-08", "grace").tenures())
                .contains("haitham-bin-tariq head_of_state OMN CURRENT AGREES");
        assertThat(Told.on("2020-02-12", "grace").tenures())
                .contains("qaboos-bin-said head_of_state OMN CURRENT CONFLICTS");
    }

    @Test
    void thePresidentOfAnUnknownBodyIsNoPresidentOfTheState() {
        assertThat(Told.on("2015-03-02", "association").tenures())
                .anyMatch(tenure -> tenure.startsWith("gordon-macklin") && tenure.endsWith("UNKNOWN"))
                .contains("jane-hale head_of_state USA CURRENT CONFLICTS");
    }

    @Test
    void aLeaderOfAPartyInParliamentIsNoLeaderOfTheState() {
        assertThat(Told.on("2015-03-02", "association").tenures())
                .anyMatch(tenure -> tenure.startsWith("nancy-pelosi"))
                .noneMatch(tenure -> tenure.startsWith("nancy-pelosi") && tenure.endsWith("CONFLICTS"));
    }

    @Test
    void theMinisterOfSomebodyIsOfThatMansTime() {
        assertThat(Told.on("2015-03-02", "association").tenures())
                .anyMatch(tenure -> tenure.startsWith("michael-flynn") && tenure.endsWith("UNKNOWN"));
    }

    @Test
    void anUndatedReportConflictsOnlyWithSomebodyWhoNeverHeldTheOffice() {
        Told never = Told.undated("never");
        assertThat(never.tenures())
                .containsExactly(
                        "ali-shamkhani foreign_minister IRN CURRENT CONFLICTS",
                        "ali-shamkhani defence_minister IRN CURRENT AGREES");
        assertThat(never.expected()).isEmpty();
    }

    @Test
    void theHeadOfABodyHoldsTheOfficeOfThatBody() {
        assertThat(Told.on("2021-09-06", "leader").tenures())
                .containsExactly(
                        "ali-khamenei supreme_leader IRN CURRENT AGREES",
                        "esmail-qaani quds_force_commander IRN CURRENT AGREES",
                        "hossein-salami irgc_commander IRN CURRENT AGREES");
    }
}
