package chancery.merge;

import static chancery.merge.Tale.BERG;
import static chancery.merge.Tale.CHAD;
import static chancery.model.EventKind.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Claim;
import chancery.model.Joining;
import chancery.model.Report;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplainedMergeTest {

    private final Report first = Tale.report("first");
    private final Report second = Tale.report("second");
    private final Report third = Tale.report("third");

    private List<Joining> explain(Tale... tales) {
        List<Claim> claims = Stream.of(tales).map(Tale::claim).toList();
        return new Merger(Tale.KNOWLEDGE).explain(List.of(first, second, third), claims);
    }

    private static Tale visit(Report report) {
        return Tale.of(report, VISIT).by(BERG).to(CHAD);
    }

    @Test
    void eachAccountNamesTheRuleThatJoinsIt() {
        List<Joining> why = explain(visit(first).on("2020-03-02"), visit(second).on("2020-03-02"), visit(third));
        assertThat(why).extracting(Joining::ground).containsExactly("leading", "same-day", "undated");
        assertThat(why.get(1).against()).contains(why.get(0).claims().get(0));
        assertThat(why.get(0).against()).isEmpty();
        assertThat(why.get(2).report()).isEqualTo(third.id());
    }

    @Test
    void sentencesOfOneReportAreOneAccount() {
        List<Joining> why = explain(visit(first).on("2020-03-02"), visit(first).sentence(3));
        assertThat(why).hasSize(1);
        assertThat(why.get(0).claims()).hasSize(2);
    }

    @Test
    void disagreementAboutTheDayIsGivenAsTheGround() {
        assertThat(explain(visit(first).on("2020-03-02"), visit(second).on("2020-03-04")))
                .extracting(Joining::ground)
                .containsExactly("leading", "disputed-day");
    }

    @Test
    void whatNoRuleJoinsIsThereSinceAPersonRuledSo() {
        assertThat(explain(visit(first).on("2020-03-02"), visit(second).on("2020-07-02")))
                .extracting(Joining::ground)
                .containsExactly("leading", "ruled");
    }
}
