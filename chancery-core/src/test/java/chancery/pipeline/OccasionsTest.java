package chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import chancery.model.Act;
import chancery.model.Claim;
import chancery.model.EventKind;
import chancery.model.Report;
import chancery.model.When;
import chancery.parse.TextParser;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Deeds that are dated by the occasion on which they were done. */
class OccasionsTest {

    private static final String VISIT = "Ghana's President Nana Akufo-Addo visited Oslo on 6 May 2019. ";

    private static ReportPipeline pipeline;

    @BeforeAll
    static void load() {
        Knowledge knowledge = Knowledge.bundled();
        pipeline = new ReportPipeline(TextParser.load(knowledge), knowledge);
    }

    private static Optional<LocalDate> signed(String text) {
        return pipeline.read(Report.plain("visit.txt", text)).claims().stream()
                .map(Claim::assertion)
                .filter(Act.class::isInstance)
                .map(Act.class::cast)
                .filter(act -> act.kind() == EventKind.AGREEMENT)
                .flatMap(act -> act.when().stream())
                .flatMap((When when) -> when.from().stream())
                .findFirst();
    }

    @Test
    void whatIsSignedDuringAVisitIsOfItsDay() {
        assertThat(signed(
                        VISIT + "During the visit by Akufo-Addo, Norway and Ghana signed two agreements on fishing.\n"))
                .contains(LocalDate.of(2019, 5, 6));
    }

    @Test
    void whatIsSignedOnNoOccasionStaysUndated() {
        assertThat(signed(VISIT + "Norway and Ghana have signed two agreements on fishing.\n"))
                .isEmpty();
    }
}
