package chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import chancery.merge.Merger;
import chancery.model.Dispute;
import chancery.model.Dispute.Question;
import chancery.model.Report;
import chancery.parse.TextParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code disputes.tsv}: two tellers of one report who cannot both have it right. */
class RivalTellersTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final ReportPipeline PIPELINE = new ReportPipeline(TextParser.load(KNOWLEDGE), KNOWLEDGE);

    private static List<Dispute> disputes(String text) {
        Report report = Report.plain("report", text);
        return new Merger(KNOWLEDGE)
                .merge(List.of(report), PIPELINE.read(report).claims())
                .disputes();
    }

    @TestFactory
    Stream<DynamicTest> examplesAreDisputes() throws IOException {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RivalTellersTest.class.getResourceAsStream("/knowledge/disputes.tsv")),
                StandardCharsets.UTF_8))) {
            List<String[]> all = rows.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells.length > 3 && !cells[3].isEmpty() && !cells[0].equals("use"))
                    .toList();
            return all.stream()
                    .map(cells -> DynamicTest.dynamicTest(
                            cells[2],
                            () -> assertThat(disputes(cells[3]))
                                    .extracting(Dispute::question)
                                    .contains(cells[0].equals("prize") ? Question.WHO : Question.WHAT)));
        }
    }

    @Test
    void whoOnlyHopesForAMajorityRivalsNobody() {
        assertThat(disputes(
                        "Idris Hamdan said that he had won a majority. Karim Saleh said that he could win a majority."))
                .isEmpty();
        assertThat(disputes("Idris Hamdan said that he had won a majority. Karim Saleh said that he had no majority."))
                .isEmpty();
    }

    @Test
    void whoHoldsAnElectionHasNotWonIt() {
        assertThat(
                        disputes(
                                "Idris Hamdan said that he had won the election. Karim Saleh said his ministry had held the election."))
                .isEmpty();
    }

    @Test
    void oneManMayClaimAPrizeTwice() {
        assertThat(disputes(
                        "Idris Hamdan said that he had won the election. Hamdan said that his party had won the vote."))
                .isEmpty();
    }

    @Test
    void twoPointsOfAnAgreementAreNoDispute() {
        assertThat(
                        disputes(
                                "Chad and Mali signed a border accord that provides for joint patrols by officers of both armies. "
                                        + "Idris Hamdan said lower customs duties for cattle were part of the border accord between Chad and Mali."))
                .isEmpty();
    }

    @Test
    void whoHadNotMetBeforeDeniesNoMeeting() {
        assertThat(disputes("President Idris Hamdan of Chad met Norwegian Foreign Minister Lars Berg in Oslo. "
                        + "Officials said that Hamdan and Berg, who had not met before, discussed trade."))
                .isEmpty();
    }
}
