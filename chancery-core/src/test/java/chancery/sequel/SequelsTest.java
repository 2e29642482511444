package chancery.sequel;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Sequel;
import chancery.model.Sequel.Fate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Plans are closed by what was told later, or lapse; promises are linked to what came of them, and to nothing else. */
class SequelsTest {

    private static final String PLAN = "Kenyan President William Ruto will visit Ghana on 9 March 2020.";
    private static final String PLEDGE = "Iceland pledged food aid to Tonga.";

    private static Fate fate(String announced, String later) {
        return sequel(announced, later).fate();
    }

    private static Sequel sequel(String announced, String later) {
        return new Reports().on("2020-03-02", announced).on("2020-03-13", later).sequel();
    }

    @Test
    void visitOnTheDayAnnouncedHoldsThePlanAndIsLinked() {
        Sequel sequel = sequel(PLAN, "Kenyan President William Ruto visited Ghana on 9 March 2020.");
        assertThat(sequel.fate()).isEqualTo(Fate.HELD);
        assertThat(sequel.links())
                .singleElement()
                .satisfies(link -> assertThat(link.reasons()).containsExactly("same persons", "at the time announced"));
    }

    @Test
    void visitOfAnotherManHoldsNoPlan() {
        assertThat(fate(PLAN, "Kenyan Foreign Minister Raychelle Omamo visited Ghana on 9 March 2020."))
                .isEqualTo(Fate.OPEN);
    }

    @Test
    void visitOfTheSameManToAnotherCountryHoldsNoPlan() {
        assertThat(fate(PLAN, "Kenyan President William Ruto visited Senegal on 9 March 2020."))
                .isEqualTo(Fate.OPEN);
    }

    @Test
    void laterVisitOfTheSameManIsNotThePlannedOne() {
        Reports reports = new Reports()
                .on("2020-03-02", PLAN)
                .on("2020-07-13", "Kenyan President William Ruto visited Ghana on 11 July 2020.");
        assertThat(reports.sequel().fate()).isEqualTo(Fate.OPEN);
    }

    @Test
    void planPutOffToADayIsMoved() {
        assertThat(fate(PLAN, "The visit of Kenyan President William Ruto to Ghana was postponed to 20 April 2020."))
                .isEqualTo(Fate.MOVED);
    }

    @Test
    void planCalledOffIsCancelled() {
        assertThat(fate(PLAN, "Kenyan President William Ruto called off his visit to Ghana."))
                .isEqualTo(Fate.CANCELLED);
        assertThat(fate(PLAN, "Kenyan President William Ruto called off his visit to Senegal."))
                .isEqualTo(Fate.OPEN);
    }

    @Test
    void planOfWhichLaterReportsOfBothSidesTellNothingLapses() {
        Sequel sequel = new Reports()
                .on("2020-03-02", PLAN)
                .spokenOf("2020-03-10", "2020-04-02", "2020-04-20", "2020-05-03", "2022-01-01")
                .sequel();
        assertThat(sequel.fate()).isEqualTo(Fate.LAPSED);
        assertThat(sequel.horizon()).contains(LocalDate.parse("2020-05-03"));
    }

    @Test
    void planIsOpenWhereReportsOfBothSidesEndBeforeIt() {
        Reports reports = new Reports().on("2020-03-02", PLAN).spokenOf("2020-03-03", "2020-03-10", "2020-03-12");
        assertThat(reports.sequel().fate()).isEqualTo(Fate.OPEN);
    }

    @Test
    void planWithoutADayNeverLapses() {
        Reports reports = new Reports()
                .on("2020-03-02", "Kenyan President William Ruto will visit Ghana.")
                .spokenOf("2021-03-03", "2021-03-10", "2021-03-12");
        assertThat(reports.sequel().fate()).isEqualTo(Fate.OPEN);
    }

    @Test
    void aidToAnotherFulfilsNoPledge() {
        assertThat(fate(PLEDGE, "Iceland sent food aid to Samoa on Thursday.")).isEqualTo(Fate.OPEN);
    }

    @Test
    void aidOfAnotherFulfilsNoPledge() {
        assertThat(fate(PLEDGE, "Norway sent food aid to Tonga on Thursday.")).isEqualTo(Fate.OPEN);
    }

    @Test
    void aidBeforeThePledgeFulfilsNone() {
        assertThat(fate(PLEDGE, "Iceland sent food aid to Tonga on 11 January 2020."))
                .isEqualTo(Fate.OPEN);
    }

    @Test
    void otherDealingsOfTheSamePartiesFulfilNoPledge() {
        assertThat(fate(PLEDGE, "Iceland signed a fishing accord with Tonga on Thursday."))
                .isEqualTo(Fate.OPEN);
    }

    @Test
    void demandIsMetByTheOneOfWhomItIsAsked() {
        String demand = "Kenya urged Ghana to release the Kenyan sailors.";
        assertThat(fate(demand, "Kenya released the Ghanaian sailors on Thursday."))
                .isEqualTo(Fate.OPEN);
        assertThat(fate(demand, "Ghana released the Kenyan sailors on Thursday."))
                .isEqualTo(Fate.FULFILLED);
    }
}
