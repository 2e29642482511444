package chancery.pipeline;

import static chancery.pipeline.ReadTexts.acts;
import static chancery.pipeline.ReadTexts.names;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom somebody met at a gathering that was told before, and groups of states as parties. */
class GatheringsTest {

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
    void aMeetingWithTheHostIsThatOfHisVisitor() {
        String visit = "Kenyan President Uhuru Kenyatta visited Oslo on Monday. ";
        assertThat(acts(visit
                        + "In a meeting with Norwegian Foreign Minister Ine Soreide, the Norwegians stressed trade."))
                .anySatisfy(act -> {
                    assertThat(names(act.agents())).containsExactly("Uhuru Kenyatta");
                    assertThat(names(act.recipients())).containsExactly("Ine Eriksen Soreide");
                });
        assertThat(acts(visit + "In a meeting with Chilean Foreign Minister Andres Allamand, bankers stressed trade."))
                .filteredOn(act -> act.kind().isEncounter())
                .noneSatisfy(
                        act -> assertThat(names(act.participants())).contains("Uhuru Kenyatta", "Andres Allamand"));
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
