package chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.ActorId;
import chancery.model.Certainty;
import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.ContentId;
import chancery.model.Dispute;
import chancery.model.EventKind;
import chancery.model.Evidence;
import chancery.model.Participant;
import chancery.model.PloverType;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Sector;
import chancery.model.Span;
import chancery.model.Status;
import chancery.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MergerTest {

    private static final String UNDATED = "";
    private static final String WORDS = "Anna Berg visited Chad.";
    private static final Participant BERG = person("anna-berg", "Anna Berg", "NOR");
    private static final Participant CHAD = state("TCD", "Chad");

    private final Merger merger = new Merger();
    private final Report first = report("first", Optional.empty());
    private final Report second = report("second", Optional.empty());
    private final Report copy = report("copy", Optional.of(first.id()));

    @Test
    void twoReportsOfOneVisitAreOneEventWithTwoWitnesses() {
        Chronicle chronicle = merge(visit(first, 0, "2020-03-02"), visit(second, 0, "2020-03-02"));
        assertThat(chronicle.events()).hasSize(1);
        assertThat(chronicle.events().get(0).witnesses()).isEqualTo(2);
    }

    @Test
    void aCopyOfAReportIsNoSecondWitness() {
        Chronicle chronicle = merge(visit(first, 0, "2020-03-02"), visit(copy, 0, "2020-03-02"));
        assertThat(chronicle.events().get(0).reports()).hasSize(2);
        assertThat(chronicle.events().get(0).witnesses()).isEqualTo(1);
    }

    @Test
    void visitsAMonthApartStayApart() {
        assertThat(merge(visit(first, 0, "2020-03-02"), visit(second, 0, "2020-04-02"))
                        .events())
                .hasSize(2);
    }

    @Test
    void anUndatedMentionInTheSameReportJoinsTheDatedOne() {
        assertThat(merge(visit(first, 0, "2020-03-02"), visit(first, 3, UNDATED))
                        .events())
                .hasSize(1);
    }

    @Test
    void anUndatedMentionInAnotherReportStaysApart() {
        assertThat(merge(visit(first, 0, "2020-03-02"), visit(second, 0, UNDATED))
                        .events())
                .hasSize(2);
    }

    @Test
    void reportsThatDateOneVisitADayApartDisagreeAboutWhen() {
        Chronicle chronicle = merge(visit(first, 0, "2020-03-02"), visit(second, 0, "2020-03-03"));
        assertThat(chronicle.events()).hasSize(1);
        Dispute dispute = chronicle.disputes().get(0);
        assertThat(dispute.question()).isEqualTo(Dispute.Question.WHEN);
        assertThat(dispute.sides()).extracting(Dispute.Side::value).containsExactly("2020-03-02", "2020-03-03");
    }

    @TestFactory
    Stream<DynamicTest> theOrderOfClaimsDoesNotMatter() {
        List<Claim> claims = List.of(
                visit(first, 0, "2020-03-02"),
                visit(second, 0, "2020-03-03"),
                visit(first, 2, UNDATED),
                visit(copy, 1, "2020-03-02"),
                visit(second, 4, "2020-05-09"));
        Chronicle expected = merger.merge(List.of(first, second, copy), claims);
        return Stream.iterate(1L, seed -> seed + 1)
                .limit(20)
                .map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    List<Claim> shuffled = new ArrayList<>(claims);
                    Collections.shuffle(shuffled, new Random(seed));
                    assertThat(merger.merge(List.of(copy, second, first), shuffled))
                            .isEqualTo(expected);
                }));
    }

    private Chronicle merge(Claim... claims) {
        return merger.merge(List.of(first, second, copy), List.of(claims));
    }

    private static Claim visit(Report report, int sentence, String day) {
        Optional<When> when = Optional.of(day)
                .filter(d -> !d.equals(UNDATED))
                .map(d -> When.day(LocalDate.parse(d), When.Basis.STATED));
        Act act = new Act(
                EventKind.VISIT,
                Optional.of(PloverType.CONSULT),
                Optional.empty(),
                List.of(),
                Optional.of("042"),
                List.of(BERG),
                List.of(CHAD),
                when,
                Optional.empty());
        Span span = new Span(0, WORDS.length());
        Evidence evidence =
                new Evidence(report.id(), sentence, span, WORDS, new Span(10, 17), "phrases/consult.tsv:visit/v obj");
        String id = ContentId.of("c", report.id().value(), Integer.toString(sentence));
        return new Claim(id, act, Status.HAPPENED, List.of(), Certainty.ASSERTED, evidence, 0.9, Optional.empty());
    }

    private static Report report(String name, Optional<ReportId> original) {
        return new Report(
                ReportId.of(name, WORDS),
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                WORDS,
                List.of(),
                original);
    }

    private static Participant person(String key, String name, String state) {
        Actor actor = new Actor.Person(
                new ActorId("person/" + key),
                name,
                Optional.of(state),
                Optional.of(Sector.GOV),
                List.of(),
                Optional.empty());
        return new Participant(actor, Optional.empty(), new Span(0, 9));
    }

    private static Participant state(String code, String name) {
        return new Participant(new Actor.State(new ActorId(code), name, List.of()), Optional.empty(), new Span(18, 22));
    }
}
