package chancery.merge;

import static chancery.merge.Tale.BERG;
import static chancery.merge.Tale.DEBY;
import static chancery.model.EventKind.ATTACK;
import static chancery.model.EventKind.MEETING;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Dispute.Question;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class DenialsTest {

    private final Report first = Tale.report("first");
    private final Report second = Tale.report("second");

    private Chronicle merge(Claim... claims) {
        return new Merger(Tale.KNOWLEDGE).merge(List.of(first, second), List.of(claims));
    }

    @Test
    void whatOneReportDeniesAndAnotherTellsIsListedWithBothEvents() {
        Chronicle chronicle = merge(
                Tale.of(first, MEETING).by(BERG, DEBY).on("2020-03-02").claim(),
                Tale.of(second, MEETING)
                        .by(BERG, DEBY)
                        .on("2020-03-02")
                        .as(Status.DENIED)
                        .words("Norway denied that Anna Berg had met Omar Deby.")
                        .claim());
        assertThat(chronicle.events()).hasSize(2);
        assertThat(chronicle.disputes()).extracting(Dispute::question).containsExactly(Question.WHETHER);
        assertThat(chronicle.events())
                .allSatisfy(event -> assertThat(event.disputes())
                        .containsExactly(chronicle.disputes().get(0).id()));
    }

    @Test
    void whatSomebodyIsKeptFromContradictsNobodyWhoTellsIt() {
        assertThat(merge(
                                Tale.of(first, MEETING)
                                        .by(BERG, DEBY)
                                        .on("2020-03-02")
                                        .claim(),
                                Tale.of(second, MEETING)
                                        .by(BERG, DEBY)
                                        .on("2020-03-02")
                                        .as(Status.DENIED)
                                        .words("The court prohibited Anna Berg from meeting Omar Deby.")
                                        .claim())
                        .disputes())
                .isEmpty();
    }

    @Test
    void anAttackOnOneFarmIsDeniedAndOneOnTheNextIsTold() {
        Participant rebels = Tale.unnamed("rebels", "TCD");
        Participant farm = Tale.unnamed("farm", "TCD");
        Claim denied = Tale.of(first, ATTACK)
                .by(rebels)
                .to(farm)
                .as(Status.DENIED)
                .words("Chad's army denied that rebels had attacked the farm of the Debys.")
                .claim();
        Claim told = Tale.of(first, ATTACK)
                .by(rebels)
                .to(farm)
                .sentence(3)
                .words("Rebels attacked another farm.")
                .claim();
        assertThat(merge(denied, told).disputes()).isEmpty();
    }
}
