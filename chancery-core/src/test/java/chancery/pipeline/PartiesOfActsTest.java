package chancery.pipeline;

import static chancery.pipeline.ReadTexts.acts;
import static chancery.pipeline.ReadTexts.names;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Act;
import chancery.model.EventKind;
import chancery.model.PloverType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who takes part in an act, and who only stands beside it in the sentence. */
class PartiesOfActsTest {

    @Test
    void whatIsCalledByANameIsNotTelephoned() {
        assertThat(acts("The port, which Norwegians call Ghana, was quiet on Monday."))
                .noneMatch(act -> act.kind() == EventKind.CALL);
    }

    @Test
    void whoseCauseADeedServesDoesNotSufferIt() {
        assertThat(acts("Mali closed the border in support of Chad."))
                .filteredOn(act -> act.type().equals(Optional.of(PloverType.COERCE)))
                .isNotEmpty()
                .allSatisfy(act -> assertThat(names(act.recipients())).doesNotContain("Chad"));
    }

    @Test
    void theOrderOfAnExecutiveIsTheAct() {
        List<Act> ordered = acts("President Emmanuel Macron ordered the expulsion of 30 diplomats of Chad.");
        assertThat(ordered).anySatisfy(act -> {
            assertThat(act.type()).contains(PloverType.SANCTION);
            assertThat(names(act.recipients())).containsExactly("Chadian diplomats");
        });
        assertThat(ordered).noneMatch(act -> act.kind() == EventKind.DEMAND);
    }

    @Test
    void theMinistersOfTwoStatesAreTwoParties() {
        assertThat(acts("The ministers of Norway and Ghana met in Oslo."))
                .anySatisfy(act -> assertThat(act.participants())
                        .extracting(one -> one.actor().state().orElse(""))
                        .contains("NOR", "GHA"));
    }

    @Test
    void whoDoesTheSameToAnotherNumberIsNotDoneTo() {
        assertThat(acts("France expelled three diplomats and Spain two.")).anySatisfy(act -> {
            assertThat(act.type()).contains(PloverType.SANCTION);
            assertThat(names(act.agents())).containsExactly("France", "Spain");
            assertThat(act.recipients()).isEmpty();
        });
    }

    @Test
    void whatExportersInvestIsNoAffairOfStates() {
        assertThat(acts("Norwegian exporters invested in Chad.")).isEmpty();
        assertThat(acts("Norway invested in Chad.")).isNotEmpty();
    }

    @Test
    void whoChoosesAPathElectsNobody() {
        assertThat(acts("Norway has elected to follow the plan.")).noneMatch(act -> act.kind() == EventKind.ELECTION);
    }

    @Test
    void whoHearsOfAThreatDoesNotThreaten() {
        assertThat(acts("Norwegian policemen ordered an evacuation due to bomb threats."))
                .noneMatch(act -> act.kind() == EventKind.THREAT);
    }
}
