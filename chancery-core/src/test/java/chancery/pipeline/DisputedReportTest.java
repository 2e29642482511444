package chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import chancery.merge.Merger;
import chancery.model.Dispute;
import chancery.model.Dispute.Question;
import chancery.model.Dispute.Severity;
import chancery.model.Report;
import chancery.model.When;
import chancery.parse.TextParser;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reports in which two sides tell one thing otherwise, from their text to the dispute. */
class DisputedReportTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static ReportPipeline pipeline;

    @BeforeAll
    static void load() {
        pipeline = new ReportPipeline(TextParser.load(KNOWLEDGE), KNOWLEDGE);
    }

    private static List<Dispute> disputes(String text) {
        return disputes(Report.plain("report", text));
    }

    private static List<Dispute> disputesIn2015(String text) {
        When day = When.day(LocalDate.of(2015, 3, 12), When.Basis.STATED);
        return disputes(Report.plain("report", text).withPublished(Optional.of(day)));
    }

    private static List<Dispute> disputes(Report report) {
        return new Merger(KNOWLEDGE)
                .merge(List.of(report), pipeline.read(report).claims())
                .disputes();
    }

    private static void assertDisputed(Question question, String text) {
        assertThat(disputes(text)).as(text).extracting(Dispute::question).containsExactly(question);
    }

    @Test
    void aChargeThatTheAccusedDeniesIsDisputed() {
        assertDisputed(Question.WHETHER, "Mali blamed Chad for the attack on a convoy. Chad denied involvement.");
        assertDisputed(Question.WHETHER, "Sudan accused Egypt of bombing a village. Egypt rejected the accusation.");
    }

    @Test
    void theSidesOfADisputedChargeAreThoseWhoSpeak() {
        Dispute dispute = disputes("Mali blamed Chad for the attack on a convoy. Chad denied involvement.")
                .get(0);
        assertThat(dispute.sides()).extracting(Dispute.Side::value).containsExactly("no, says Chad", "yes, says Mali");
        assertThat(dispute.severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void headsOfInstitutesAndUnionsDisputeNobodyTheStateThatTheyAreOf() {
        assertThat(disputesIn2015("The president of the Kenyan Tea Institute, Daniel Otieno, said prices were low."))
                .isEmpty();
        assertThat(disputesIn2015("Daniel Otieno, president of the Kenyan union of dockers, said wages were low."))
                .isEmpty();
        assertThat(disputesIn2015("The president of Kenya, Daniel Otieno, met the mayor of Nairobi."))
                .extracting(Dispute::question)
                .containsExactly(Question.WHO);
    }

    @Test
    void aDeedThatItsDoerSaysWasNotDoneIsDisputed() {
        assertDisputed(
                Question.WHETHER,
                "Sudan said Egypt shelled the town of Kassala on Monday. Egypt said it had not shelled the town.");
    }

    @Test
    void whoBlameEachOtherDisputeWhoItWas() {
        assertDisputed(Question.WHO, "Mali blamed Chad for the shelling, while Chad blamed Mali.");
    }

    @Test
    void theNumbersOfTwoSpeakersAreDisputed() {
        assertDisputed(
                Question.HOW_MANY,
                "Police said 4 protesters were killed on Monday. Doctors said 11 protesters were killed.");
    }

    @Test
    void theDeadOfOneSideAreNotHeldAgainstThoseOfTheOther() {
        assertThat(disputes("Police said 4 Chadian soldiers were killed on Monday."
                        + " The rebels said 11 Malian soldiers were killed."))
                .isEmpty();
        assertDisputed(
                Question.HOW_MANY,
                "Police said 4 Chadian soldiers were killed on Monday. The rebels said 11 soldiers were killed.");
    }

    @Test
    void numbersOfOneSpeakerOrOfDifferentPeopleAreNot() {
        assertThat(disputes("Police said 4 protesters were killed. Police said 11 protesters were injured."))
                .isEmpty();
        assertThat(disputes("Police said 4 protesters were killed. Doctors said 11 soldiers were killed."))
                .isEmpty();
        assertThat(disputes("Police said at least 4 protesters were killed. Doctors said 11 protesters were killed."))
                .isEmpty();
    }

    @Test
    void aDenialOfSomethingElseOrByAnotherIsNoAnswerToACharge() {
        assertThat(disputes("Mali blamed Chad for the attack on a convoy. Norway denied involvement."))
                .isEmpty();
        assertThat(disputes("Mali praised Chad for its help. Chad denied involvement in the sale."))
                .isEmpty();
    }

    @Test
    void whoHadNotMetBeforeContradictsNoMeeting() {
        assertThat(disputes("President Idriss Deby met President Alpha Conde on Monday."
                        + " The two leaders had not met before."))
                .isEmpty();
    }
}
