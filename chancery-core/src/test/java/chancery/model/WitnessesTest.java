package chancery.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WitnessesTest {

    private static final String SENTENCE = "Anna Berg flew to Chad.";
    private static final Actor WIRE = new Actor.Organisation(
            new ActorId("organisation/wire"),
            "Northern Wire Service",
            Optional.empty(),
            Optional.of(Sector.JRN),
            List.of("Northern Wire"));

    private final Report first = report("first", "The Lantern", "");
    private final Report second = report("second", "The Tablet", "");
    private final Report agency = report("agency", "Northern Wire", "");
    private final Report dateline = report("dateline", "The Herald", "OSLO (Northern Wire) – ");

    private static Report report(String name, String outlet, String dateline) {
        String text = dateline + SENTENCE;
        List<Part> parts = dateline.isEmpty()
                ? List.of(new Part(Part.Kind.BODY, new Span(0, text.length())))
                : List.of(
                        new Part(Part.Kind.DATELINE, new Span(0, dateline.length())),
                        new Part(Part.Kind.BODY, new Span(dateline.length(), text.length())));
        return new Report(
                ReportId.of(name, text),
                name,
                Optional.empty(),
                Optional.of(outlet),
                Optional.empty(),
                "en",
                text,
                parts,
                Optional.empty());
    }

    private static Claim claim(Report report, Actor... voices) {
        return claim(report, SENTENCE, voices);
    }

    private static Claim claim(Report report, String sentence, Actor... voices) {
        Act act = new Act(
                EventKind.VISIT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Evidence evidence = new Evidence(
                report.id(), 0, new Span(0, sentence.length()), sentence, new Span(0, 1), "phrases/test.tsv:test");
        List<Participant> said = List.of(voices).stream()
                .map(voice -> new Participant(voice, Optional.empty(), new Span(0, 1)))
                .toList();
        return new Claim(
                "c-" + report.name(), act, Status.HAPPENED, said, Certainty.CLAIMED, evidence, 0.9, Optional.empty());
    }

    private List<List<ReportId>> families(Claim... claims) {
        return new Witnesses(List.of(first, second, agency, dateline)).families(List.of(claims));
    }

    @Test
    void whoNamesAnotherOutletInTheSentenceHasItFromThere() {
        Claim credited = claim(first, "Anna Berg flew to Chad, the Northern Wire reported.");
        assertThat(families(credited, claim(second), claim(agency)))
                .containsExactlyInAnyOrder(
                        List.of(first.id(), agency.id()).stream().sorted().toList(), List.of(second.id()));
        Claim other = claim(first, "Anna Berg flew to Chad, the Northern Wireless said.");
        assertThat(families(other, claim(second), claim(agency))).hasSize(3);
    }

    @Test
    void reportsOfTheirOwnAreWitnessesOfTheirOwn() {
        assertThat(families(claim(first), claim(second), claim(agency))).hasSize(3);
    }

    @Test
    void twoThatHaveItFromOneAgencyAreOneWitness() {
        assertThat(families(claim(first, WIRE), claim(second, WIRE)))
                .singleElement()
                .satisfies(family -> assertThat(family).containsExactlyInAnyOrder(first.id(), second.id()));
    }

    @Test
    void theAgencyItselfIsOneWithThoseWhoHaveItFromIt() {
        assertThat(families(claim(first, WIRE), claim(agency))).hasSize(1);
        assertThat(families(claim(first, WIRE), claim(agency), claim(second))).hasSize(2);
    }

    @Test
    void anAgencyInTheDatelineIsACredit() {
        assertThat(families(claim(dateline), claim(agency))).hasSize(1);
    }

    @Test
    void aCopyIsNoWitnessOfItsOwn() {
        Report copy = second.withDuplicateOf(first.id());
        assertThat(new Witnesses(List.of(first, copy)).families(List.of(claim(first), claim(copy))))
                .hasSize(1);
    }

    @Test
    void whoeverSpeaksOtherwiseIsNoSource() {
        Actor state = new Actor.State(new ActorId("TCD"), "Chad", List.of());
        assertThat(families(claim(first, state), claim(second, state))).hasSize(2);
    }
}
