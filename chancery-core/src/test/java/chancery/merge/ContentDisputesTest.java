package chancery.merge;

import static chancery.merge.Tale.BERG;
import static chancery.merge.Tale.CHAD;
import static chancery.merge.Tale.NORWAY;
import static chancery.model.EventKind.ACCUSATION;
import static chancery.model.EventKind.AGREEMENT;
import static chancery.model.EventKind.ATTACK;
import static chancery.model.EventKind.STATEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Dispute.Question;
import chancery.model.Evidence;
import chancery.model.Report;
import chancery.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Disputes about what one event was: its numbers, its subject, whether it was praised or blamed. */
class ContentDisputesTest {

    private final Report first = Tale.report("first");
    private final Report second = Tale.report("second");

    private Chronicle merge(Claim... claims) {
        return new Merger(Tale.KNOWLEDGE).merge(List.of(first, second), List.of(claims));
    }

    private static Tale agreement(Report report) {
        return Tale.of(report, AGREEMENT).by(NORWAY, CHAD);
    }

    private static Claim bombing(Report report, String words) {
        return Tale.of(report, ATTACK)
                .on("2020-03-02")
                .at("Oslo", "NOR", 59.91, 10.75)
                .words(words)
                .claim();
    }

    @Test
    void theDeadOfOneAttackAreCountedAgainstEachOther() {
        String fewer = "A bomb killed 40 people in Oslo.";
        String more = "In Oslo a car bomb killed 52 people.";
        Chronicle chronicle = merge(
                bombing(first, fewer),
                Tale.figure(first, 0, 40, "person", fewer),
                bombing(second, more),
                Tale.figure(second, 0, 52, "person", more));
        assertThat(chronicle.events()).hasSize(1);
        assertThat(chronicle.disputes()).extracting(Dispute::question).containsExactly(Question.HOW_MANY);
        assertThat(chronicle.disputes().get(0).about())
                .isEqualTo(chronicle.events().get(0).id());
    }

    @Test
    void theDeadAreCountedInWhateverWordsTheReportsTellIt() {
        String fewer = "A bomb at the market in Oslo killed 40 people on Monday.";
        String more = "In Oslo 52 people lost their lives when a car bomb exploded at the market.";
        assertThat(merge(
                                bombing(first, fewer),
                                Tale.figure(first, 0, 40, "person", fewer),
                                bombing(second, more),
                                Tale.figure(second, 0, 52, "person", more))
                        .disputes())
                .extracting(Dispute::question)
                .containsExactly(Question.HOW_MANY);
    }

    @Test
    void aRoundedNumberIsNoDispute() {
        String exact = "A bomb killed 1,960 people in Oslo.";
        String round = "In Oslo a car bomb killed 1,980 people.";
        assertThat(merge(
                                bombing(first, exact),
                                Tale.figure(first, 0, 1960, "person", exact),
                                bombing(second, round),
                                Tale.figure(second, 0, 1980, "person", round))
                        .disputes())
                .isEmpty();
    }

    private Chronicle signed(String subject, String other) {
        return merge(
                agreement(first).on("2020-03-02").words("They signed it.").claim(),
                Tale.term(first, 0, subject, "They signed it."),
                agreement(second).on("2020-03-02").words("It was signed.").claim(),
                Tale.term(second, 0, other, "It was signed."));
    }

    @Test
    void oneAgreementIsNotOnTwoThingsThatHaveNothingInCommon() {
        Chronicle chronicle = signed("fisheries", "air traffic");
        assertThat(chronicle.disputes()).extracting(Dispute::question).containsExactly(Question.WHAT);
        assertThat(chronicle.disputes().get(0).sides())
                .extracting(Dispute.Side::value)
                .containsExactly("air traffic", "fisheries");
    }

    @Test
    void aSubjectToldMoreFullyIsNoDispute() {
        assertThat(signed("fisheries", "fisheries and ports").disputes()).isEmpty();
    }

    private Chronicle judged(String friendly, String hostile) {
        return merge(
                Tale.of(first, STATEMENT)
                        .by(BERG)
                        .to(CHAD)
                        .on("2020-03-02")
                        .words(friendly)
                        .claim(),
                Tale.of(second, ACCUSATION)
                        .by(BERG)
                        .to(CHAD)
                        .on("2020-03-02")
                        .words(hostile)
                        .claim());
    }

    @Test
    void praiseInOneReportAndBlameInAnotherForOneThingAreADispute() {
        assertThat(judged(
                                "Berg praised the decision of Chad on fisheries.",
                                "Berg condemned the decision of Chad on fisheries.")
                        .disputes())
                .extracting(Dispute::question)
                .containsExactly(Question.WHAT);
    }

    @Test
    void oneMayPraiseThisAndBlameThat() {
        assertThat(judged(
                                "Berg praised the decision of Chad on fisheries.",
                                "Berg condemned the arrest of writers in the capital.")
                        .disputes())
                .isEmpty();
    }

    @Test
    void theAgreementItselfIsNoSubjectOfIt() {
        String words = "Accord signed.";
        Claim named = Tale.term(second, 0, "accord", words);
        Evidence whole = new Evidence(
                second.id(),
                0,
                new Span(0, words.length()),
                words,
                new Span(0, words.length()),
                "phrases/test.tsv:test");
        Claim itself = new Claim(
                named.id(),
                named.assertion(),
                named.status(),
                List.of(),
                named.certainty(),
                whole,
                0.9,
                named.within());
        assertThat(merge(
                                agreement(first)
                                        .on("2020-03-02")
                                        .words("They signed it.")
                                        .claim(),
                                Tale.term(first, 0, "air traffic", "They signed it."),
                                agreement(second).on("2020-03-02").words(words).claim(),
                                itself)
                        .disputes())
                .isEmpty();
    }
}
