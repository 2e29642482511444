package chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import chancery.model.Act;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.parse.TextParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom somebody met at a gathering that was told before, and groups of states as parties. */
class GatheringsTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final ReportPipeline PIPELINE = new ReportPipeline(TextParser.load(KNOWLEDGE), KNOWLEDGE);

    private static List<Act> acts(String text) {
        return PIPELINE.read(Report.plain("test", text)).claims().stream()
                .filter(claim -> claim.assertion() instanceof Act)
                .map(claim -> (Act) claim.assertion())
                .toList();
    }

    private static List<String> names(List<Participant> side) {
        return side.stream().map(one -> one.actor().name()).toList();
    }

    @Test
    void whoAttendedTheMeetingsMetTheOtherSide() {
        String told = "Kenyan President Uhuru Kenyatta met Norwegian Foreign Minister Ine Soreide in Oslo on Monday. ";
        assertThat(acts(told + "Kenyan army chief Robert Kibochi attended the meeting."))
                .anySatisfy(act -> {
                    assertThat(names(act.agents())).containsExactly("Robert Kibochi");
                    assertThat(names(act.recipients())).containsExactly("Ine Eriksen Soreide");
                });
        assertThat(acts(told + "Kenyan army chief Robert Kibochi attended a meeting in Mombasa."))
                .filteredOn(act -> names(act.agents()).contains("Robert Kibochi"))
                .allSatisfy(act -> assertThat(names(act.recipients())).doesNotContain("Ine Eriksen Soreide"));
    }

    @Test
    void whoNegotiatedAnAgreementMetNobodyAnew() {
        assertThat(acts("Kenyan President Uhuru Kenyatta met Norwegian Foreign Minister Ine Soreide in Oslo on Monday. "
                        + "Kenyan army chief Robert Kibochi negotiated the agreement of 2015."))
                .filteredOn(act -> names(act.agents()).contains("Robert Kibochi"))
                .allSatisfy(act -> assertThat(act.recipients()).isEmpty());
    }

    @Test
    void groupsOfStatesAreParties() {
        assertThat(acts("Arab countries condemned Norway on Monday."))
                .anySatisfy(act -> assertThat(names(act.agents())).containsExactly("Arab states"));
        assertThat(acts("Norway criticised the Gulf states on Monday."))
                .anySatisfy(act -> assertThat(names(act.recipients())).containsExactly("Gulf states"));
        assertThat(acts("Norway accused extra-regional countries of plots."))
                .anySatisfy(act -> assertThat(names(act.recipients())).containsExactly("foreign states"));
    }
}
