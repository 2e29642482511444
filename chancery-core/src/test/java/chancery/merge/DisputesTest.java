package chancery.merge;

import static chancery.merge.Tale.BERG;
import static chancery.merge.Tale.CHAD;
import static chancery.merge.Tale.DEBY;
import static chancery.merge.Tale.NORWAY;
import static chancery.model.EventKind.AGREEMENT;
import static chancery.model.EventKind.MEETING;
import static chancery.model.EventKind.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Dispute.Kind;
import chancery.model.Dispute.Question;
import chancery.model.Report;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DisputesTest {

    private static final String ENVOYS =
            "Norway and Chad will exchange envoys within %s months after years of silence.";

    private final Report first = Tale.report("first");
    private final Report second = Tale.report("second");
    private final Report copy = Tale.report("copy").withDuplicateOf(first.id());

    private Chronicle merge(Claim... claims) {
        return new Merger(Tale.KNOWLEDGE).merge(List.of(first, second, copy), List.of(claims));
    }

    /** Claims that make the two reports tell of one affair. */
    private Chronicle mergeOfOneAffair(Claim... claims) {
        Claim[] meetings = Stream.of(first, second)
                .map(report -> Tale.of(report, MEETING)
                        .by(BERG, DEBY)
                        .on("2020-03-02")
                        .sentence(1)
                        .claim())
                .toArray(Claim[]::new);
        return merge(Stream.concat(Stream.of(meetings), Stream.of(claims)).toArray(Claim[]::new));
    }

    private static Tale visit(Report report) {
        return Tale.of(report, VISIT).by(BERG).to(CHAD);
    }

    private static Tale agreement(Report report) {
        return Tale.of(report, AGREEMENT).by(NORWAY, CHAD);
    }

    @Test
    void reportsThatDateOneAgreementADayApartDisagreeAboutWhen() {
        Chronicle chronicle = merge(
                agreement(first).on("2020-03-02").claim(),
                agreement(second).on("2020-03-03").claim());
        Dispute dispute = chronicle.disputes().get(0);
        assertThat(dispute.question()).isEqualTo(Question.WHEN);
        assertThat(dispute.kind()).isEqualTo(Kind.BETWEEN_DOCUMENTS);
        assertThat(dispute.sides()).extracting(Dispute.Side::value).containsExactly("2020-03-02", "2020-03-03");
        assertThat(chronicle.events().get(0).disputes()).containsExactly(dispute.id());
    }

    @Test
    void aDayWithoutAYearIsHeldAgainstTheYearOfTheOtherReport() {
        Chronicle chronicle = merge(
                visit(first).on("2016-01-03").claim(),
                visit(second).onSome("Monday, January 4").claim());
        assertThat(chronicle.disputes())
                .flatExtracting(Dispute::sides)
                .extracting(Dispute.Side::value)
                .containsExactly("2016-01-03", "2016-01-04");
    }

    @Test
    void aMonthAndADayInItAgree() {
        assertThat(merge(
                                visit(first).on("2015-01-17").claim(),
                                visit(second).inTheYear(2015).claim())
                        .disputes())
                .isEmpty();
    }

    @Test
    void aReportsOwnDateIsNoWitnessOfTheDay() {
        assertThat(merge(
                                agreement(first).on("2020-03-02").claim(),
                                agreement(second)
                                        .datedByItsReportTo("2020-03-03")
                                        .claim())
                        .disputes())
                .isEmpty();
    }

    @Test
    void yesterdayInACopyMeansTheDayBeforeTheFirstPrinting() {
        assertThat(merge(
                                agreement(first).on("2020-03-02").claim(),
                                agreement(copy).on("2020-03-05").claim())
                        .disputes())
                .isEmpty();
    }

    @Test
    void severalMonthsAreToldInThePlural() {
        List<Dispute> disputes = mergeOfOneAffair(
                        Tale.figure(first, 1, "month", String.format(java.util.Locale.ROOT, ENVOYS, "one")),
                        Tale.figure(second, 3, "month", String.format(java.util.Locale.ROOT, ENVOYS, "three")))
                .disputes();
        assertThat(disputes.get(0).sides())
                .extracting(Dispute.Side::value)
                .containsExactlyInAnyOrder("1 month", "3 months");
    }

    @Test
    void twelveDemandsAndThirteenAreADispute() {
        Chronicle chronicle = mergeOfOneAffair(
                Tale.figure(first, 12, "demand", "There are twelve demands that Chad has to meet."),
                Tale.figure(second, 13, "demand", "Norway handed Chad a list of thirteen demands."));
        assertThat(chronicle.disputes()).extracting(Dispute::question).containsExactly(Question.HOW_MANY);
        assertThat(chronicle.disputes().get(0).sides())
                .extracting(Dispute.Side::value)
                .containsExactly("12 demand", "13 demand");
    }

    @Test
    void aCountThatGoesOnIsAnotherTheNextDay() {
        Chronicle chronicle = mergeOfOneAffair(
                Tale.figure(
                        first, 12, "patient", "So far twelve patients were treated by doctors from Norway in Chad."),
                Tale.figure(second, 19, "patient", "Doctors from Norway treated nineteen patients in Chad."));
        assertThat(chronicle.disputes()).isEmpty();
    }

    @Test
    void reportsOfDifferentAffairsCountDifferentThings() {
        assertThat(merge(
                                Tale.figure(first, 12, "demand", "There are twelve demands that Chad has to meet."),
                                Tale.figure(second, 13, "demand", "Norway handed Chad a list of thirteen demands."))
                        .disputes())
                .isEmpty();
    }

    @Test
    void aReportThatGivesTwoNumbersCountsTwoThings() {
        assertThat(mergeOfOneAffair(
                                Tale.figure(first, 12, "demand", "There are twelve demands that Chad has to meet."),
                                Tale.figure(first, 20, "demand", "Chad has twenty demands in return."),
                                Tale.figure(second, 13, "demand", "Norway handed Chad a list of thirteen demands."))
                        .disputes())
                .isEmpty();
    }

    @Test
    void soldiersOfOneReportArePeacekeepersOfAnother() {
        Chronicle chronicle = mergeOfOneAffair(
                Tale.figure(first, 1960, "peacekeeper", "Norway will send 1,960 peacekeepers to the border."),
                Tale.figure(second, 1600, "soldier", "There will be 1,600 Norwegian soldiers."));
        assertThat(chronicle.disputes())
                .flatExtracting(Dispute::sides)
                .extracting(Dispute.Side::value)
                .containsExactly("1,600 soldier", "1,960 peacekeeper");
    }

    @Test
    void whatOtherReportsCountByTheSameUnitChangesNothing() {
        Claim[] told = Stream.concat(
                        Stream.of(
                                Tale.figure(first, 12, "demand", "There are twelve demands that Chad has to meet."),
                                Tale.figure(second, 13, "demand", "Norway handed Chad a list of thirteen demands.")),
                        IntStream.range(0, 30)
                                .mapToObj(i -> Tale.figure(
                                        Tale.report("other-" + i),
                                        40 + i,
                                        "demand",
                                        "Strikers had demands, number " + i)))
                .toArray(Claim[]::new);
        assertThat(mergeOfOneAffair(told).disputes()).hasSize(1);
    }

    @Test
    void soldiersOfTwoStatesAreNotTheSame() {
        assertThat(mergeOfOneAffair(
                                Tale.figure(
                                        first,
                                        1960,
                                        "peacekeeper",
                                        "Norway will send 1,960 peacekeepers to the border."),
                                Tale.figure(second, 1600, "soldier", "There will be 1,600 soldiers of Mali."))
                        .disputes())
                .isEmpty();
    }

    @Test
    void soldiersAndDiplomatsAreNotTheSame() {
        assertThat(mergeOfOneAffair(
                                Tale.figure(first, 1960, "diplomat", "Norway will send 1,960 diplomats to the border."),
                                Tale.figure(second, 1600, "soldier", "There will be 1,600 Norwegian soldiers."))
                        .disputes())
                .isEmpty();
    }

    private static Tale meeting(Report report) {
        return Tale.of(report, MEETING).by(BERG, DEBY).on("2020-03-02");
    }

    @Test
    void reportsThatPutOneMeetingIntoTwoTownsDisagreeAboutWhere() {
        Chronicle chronicle = merge(
                meeting(first).at("Ankara", "TUR", 39.93, 32.86).claim(),
                meeting(second).at("Istanbul", "TUR", 41.01, 28.98).claim());
        assertThat(chronicle.events()).hasSize(1);
        assertThat(chronicle.disputes()).extracting(Dispute::question).containsExactly(Question.WHERE);
        assertThat(chronicle.disputes().get(0).sides())
                .extracting(Dispute.Side::value)
                .containsExactly("Ankara", "Istanbul");
    }

    @Test
    void reportsThatPutOneMeetingIntoTwoCountriesDisagreeAboutWhere() {
        Chronicle chronicle = merge(
                meeting(first).at("Riyadh", "SAU", 24.71, 46.68).claim(),
                meeting(second).at("Moscow", "RUS", 55.76, 37.62).claim());
        assertThat(chronicle.events()).hasSize(1);
        assertThat(chronicle.disputes()).extracting(Dispute::question).containsExactly(Question.WHERE);
    }

    @Test
    void meetingsOfDifferentDaysInTwoCountriesAreTwo() {
        Chronicle chronicle = merge(
                meeting(first).at("Riyadh", "SAU", 24.71, 46.68).claim(),
                meeting(second)
                        .on("2020-03-03")
                        .at("Moscow", "RUS", 55.76, 37.62)
                        .claim());
        assertThat(chronicle.events()).hasSize(2);
        assertThat(chronicle.disputes()).extracting(Dispute::question).doesNotContain(Question.WHERE);
    }

    @Test
    void aTownAndItsStateAreOnePlaceToldMoreAndLessFinely() {
        assertThat(merge(
                                meeting(first).at("Ankara", "TUR", 39.93, 32.86).claim(),
                                meeting(second)
                                        .at("Turkey", "TUR", 38.96, 35.24)
                                        .claim())
                        .disputes())
                .isEmpty();
    }

    @Test
    void placesThatLieSideBySideMayBeOne() {
        assertThat(merge(
                                meeting(first)
                                        .at("Jerusalem", "ISR", 31.78, 35.22)
                                        .claim(),
                                meeting(second)
                                        .at("Bethlehem", "ISR", 31.70, 35.20)
                                        .claim())
                        .disputes())
                .isEmpty();
    }

    @Test
    void aJourneyGoesToSeveralTowns() {
        assertThat(merge(
                                visit(first)
                                        .on("2020-03-02")
                                        .at("Ankara", "TUR", 39.93, 32.86)
                                        .claim(),
                                visit(second)
                                        .on("2020-03-02")
                                        .at("Istanbul", "TUR", 41.01, 28.98)
                                        .claim())
                        .disputes())
                .isEmpty();
    }

    @Test
    void timesAreHeldAgainstEachOtherWhereTheSentencesAreAlike() {
        assertThat(mergeOfOneAffair(
                                Tale.figure(first, 2, "month", String.format(java.util.Locale.ROOT, ENVOYS, "two")),
                                Tale.figure(second, 3, "month", String.format(java.util.Locale.ROOT, ENVOYS, "three")))
                        .disputes())
                .hasSize(1);
        assertThat(mergeOfOneAffair(
                                Tale.figure(first, 2, "month", String.format(java.util.Locale.ROOT, ENVOYS, "two")),
                                Tale.figure(second, 3, "month", "The harbour was closed for three months."))
                        .disputes())
                .isEmpty();
    }

    @Test
    void theSameWordsOfTwoPeopleAreADispute() {
        Chronicle chronicle = merge(
                Tale.statement(first, BERG, "the pact was \"a knife between the ribs\""),
                Tale.statement(second, DEBY, "it is a knife between the ribs"));
        assertThat(chronicle.disputes().get(0).question()).isEqualTo(Question.WHO);
        assertThat(chronicle.disputes().get(0).sides())
                .extracting(Dispute.Side::value)
                .containsExactly("Anna Berg", "Omar Deby");
    }

    @Test
    void whoQuotesAnotherAmongWordsOfHisOwnDoesNotClaimThem() {
        assertThat(merge(
                                Tale.statement(first, BERG, "the pact was \"a knife between the ribs\""),
                                Tale.statement(
                                        second,
                                        DEBY,
                                        "the Norwegian president had spoken of a knife between the ribs, which was no"
                                                + " way for an ally of so many years to speak"))
                        .disputes())
                .isEmpty();
    }

    @Test
    void whoTellsWhatAnotherSaidDoesNotSayItHimself() {
        assertThat(merge(
                                Tale.statement(first, BERG, "the pact was \"a knife between the ribs\""),
                                Tale.statement(second, DEBY, "Berg said that it was a knife between the ribs"))
                        .disputes())
                .isEmpty();
    }

    @Test
    void anOfficeIsHeldAgainstTheRecordOnceHoweverOftenItIsStated() {
        Chronicle chronicle = merge(
                Tale.tenure(first, BERG, "foreign minister", "Kari Holm"),
                Tale.tenure(second, BERG, "foreign minister", "Kari Holm"));
        assertThat(chronicle.disputes()).hasSize(1);
        assertThat(chronicle.disputes().get(0).kind()).isEqualTo(Kind.AGAINST_REFERENCE);
        assertThat(chronicle.disputes().get(0).sides())
                .extracting(Dispute.Side::value)
                .containsExactly("Anna Berg, foreign minister", "record of office-holders: Kari Holm");
    }

    @Test
    void twoSpellingsOfOneNameAreNoDispute() {
        assertThat(merge(Tale.tenure(first, BERG, "foreign minister", "Anne Berg"))
                        .disputes())
                .isEmpty();
    }
}
