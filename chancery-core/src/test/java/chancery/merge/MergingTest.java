package chancery.merge;

import static chancery.merge.Tale.BERG;
import static chancery.merge.Tale.CHAD;
import static chancery.merge.Tale.DEBY;
import static chancery.merge.Tale.MALI;
import static chancery.merge.Tale.NORWAY;
import static chancery.model.EventKind.AGREEMENT;
import static chancery.model.EventKind.ATTACK;
import static chancery.model.EventKind.MEETING;
import static chancery.model.EventKind.SANCTION;
import static chancery.model.EventKind.STATEMENT;
import static chancery.model.EventKind.SUMMIT;
import static chancery.model.EventKind.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Actor;
import chancery.model.ActorId;
import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.model.Span;
import chancery.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MergingTest {

    private final Report first = Tale.report("first");
    private final Report second = Tale.report("second");
    private final Report third = Tale.report("third");
    private final Report copy = Tale.report("copy").withDuplicateOf(first.id());

    private List<Event> merge(Tale... tales) {
        List<Claim> claims = Stream.of(tales).map(Tale::claim).toList();
        return new Merger(Tale.KNOWLEDGE)
                .merge(List.of(first, second, third, copy), claims)
                .events();
    }

    private static Tale visit(Report report) {
        return Tale.of(report, VISIT).by(BERG).to(CHAD);
    }

    private static Tale agreement(Report report, Participant... parties) {
        return Tale.of(report, AGREEMENT).by(parties);
    }

    private static Tale speech(Report report, String words) {
        return Tale.of(report, STATEMENT).by(BERG).words(words);
    }

    @Test
    void twoReportsOfOneVisitAreOneEventWithTwoWitnesses() {
        List<Event> events = merge(visit(first).on("2020-03-02"), visit(second).on("2020-03-02"));
        assertThat(events).extracting(Event::witnesses).containsExactly(2);
    }

    @Test
    void aCopyOfAReportIsNoSecondWitness() {
        List<Event> events = merge(visit(first).on("2020-03-02"), visit(copy).on("2020-03-02"));
        assertThat(events).extracting(Event::witnesses).containsExactly(1);
        assertThat(events.get(0).reports()).hasSize(2);
    }

    @Test
    void aCopyTellsTheSameActEvenWithoutADate() {
        String words = "The parties pledged to recover the remains of soldiers.";
        assertThat(merge(
                        speech(first, words).on("2020-03-02"),
                        speech(copy, "The parties also pledged to recover the remains of soldiers.")))
                .hasSize(1);
    }

    @Test
    void visitsAMonthApartStayApart() {
        assertThat(merge(visit(first).on("2020-03-02"), visit(second).on("2020-04-02")))
                .hasSize(2);
    }

    @Test
    void whatIsPlannedIsNotWhatHappened() {
        assertThat(merge(
                        visit(first).on("2020-03-02").as(Status.PLANNED),
                        visit(second).on("2020-03-02")))
                .hasSize(2);
    }

    @Test
    void aStateStandsForItsMan() {
        assertThat(merge(
                        Tale.of(first, MEETING).by(BERG, DEBY).on("2020-03-02"),
                        Tale.of(second, SUMMIT).by(NORWAY, CHAD).on("2020-03-02")))
                .hasSize(1);
    }

    @Test
    void otherPartiesMeetApart() {
        assertThat(merge(
                        Tale.of(first, MEETING).by(BERG, DEBY).on("2020-03-02"),
                        Tale.of(second, MEETING).by(BERG, MALI).on("2020-03-02")))
                .hasSize(2);
    }

    @Test
    void anUnnamedSpokesmanIsNotThePresident() {
        assertThat(merge(
                        Tale.of(first, MEETING).by(Tale.unnamed("aide", "NOR"), CHAD),
                        Tale.of(second, MEETING).by(BERG, DEBY).on("2020-03-02")))
                .hasSize(2);
    }

    @Test
    void anUndatedMentionInTheSameReportJoinsTheDatedOne() {
        assertThat(merge(visit(first).on("2020-03-02"), visit(first).sentence(3)))
                .hasSize(1);
    }

    @Test
    void anUndatedMentionDoesNotTieTwoVisitsTogether() {
        assertThat(merge(
                        visit(first).on("2020-03-02"),
                        visit(first).sentence(1),
                        visit(first).sentence(2).on("2020-03-09")))
                .hasSize(2);
    }

    @Test
    void anUndatedReportJoinsTheOneVisitThatItCanMean() {
        assertThat(merge(visit(first).on("2020-03-02"), visit(second))).hasSize(1);
    }

    @Test
    void anUndatedReportThatCanMeanTwoVisitsJoinsNone() {
        assertThat(merge(visit(first).on("2020-03-02"), visit(second).on("2020-05-09"), visit(third)))
                .hasSize(3);
    }

    @Test
    void aWeekdayTellsVisitsApart() {
        assertThat(merge(visit(first).on("2020-03-02"), visit(second).onSome("Monday")))
                .as("2 March 2020 was a Monday")
                .hasSize(1);
        assertThat(merge(visit(first).on("2020-03-02"), visit(second).onSome("Friday")))
                .hasSize(2);
    }

    @Test
    void newsOfAnotherTimeDoesNotJoin() {
        Report later = Tale.report("later", "2021-11-05");
        List<Claim> claims =
                List.of(visit(first).on("2020-03-02").claim(), visit(later).claim());
        assertThat(new Merger(Tale.KNOWLEDGE)
                        .merge(List.of(first, later), claims)
                        .events())
                .hasSize(2);
    }

    @Test
    void anAgreementOfAYearIsTheOneThatBothSidesSignedInIt() {
        assertThat(merge(
                        agreement(first, NORWAY, CHAD).on("2015-07-14"),
                        agreement(second, NORWAY, CHAD).inTheYear(2015)))
                .hasSize(1);
        assertThat(merge(
                        agreement(first, NORWAY, CHAD).on("2015-07-14"),
                        agreement(second, NORWAY, CHAD).inTheYear(2014)))
                .hasSize(2);
    }

    @Test
    void anUndatedAgreementOfTwoStatesCanBeAnyOfTheirs() {
        assertThat(merge(agreement(first, NORWAY, CHAD).on("2015-07-14"), agreement(second, NORWAY, CHAD)))
                .hasSize(2);
    }

    @Test
    void statesThatTalkedInAYearTalkedMoreThanOnce() {
        assertThat(merge(
                        Tale.of(first, MEETING).by(NORWAY, CHAD).on("2015-07-14"),
                        Tale.of(second, MEETING).by(NORWAY, CHAD).inTheYear(2015)))
                .hasSize(2);
    }

    @Test
    void breakingRelationsIsNotStoppingTrade() {
        assertThat(merge(
                        Tale.of(first, SANCTION)
                                .by(NORWAY)
                                .to(CHAD)
                                .mode("withdraw")
                                .on("2016-01-03"),
                        Tale.of(second, SANCTION)
                                .by(NORWAY)
                                .to(CHAD)
                                .mode("discontinue")
                                .on("2016-01-03")))
                .hasSize(2);
    }

    @Test
    void attacksOfOneDayInTwoTownsAreTwo() {
        assertThat(merge(
                        Tale.of(first, ATTACK)
                                .by(NORWAY)
                                .to(CHAD)
                                .on("2016-01-03")
                                .at("Abeche", "TCD"),
                        Tale.of(second, ATTACK)
                                .by(NORWAY)
                                .to(CHAD)
                                .on("2016-01-03")
                                .at("Moundou", "TCD")
                                .words("Shells fell upon the market")))
                .hasSize(2);
    }

    @Test
    void oneSentenceRenderedByTwoOutletsIsOneSpeech() {
        assertThat(merge(
                        speech(first, "Anna Berg said that Norway would stand by Chad during reconstruction.")
                                .datedByItsReportTo("2020-03-02"),
                        speech(
                                        second,
                                        "Norway will stand by Chad in its reconstruction, President Berg told reporters.")
                                .on("2020-03-02")))
                .hasSize(1);
    }

    @Test
    void twoSentencesOfOneManOnOneDayAreTwoSpeeches() {
        assertThat(merge(
                        speech(first, "Anna Berg said that Norway would stand by Chad during reconstruction.")
                                .on("2020-03-02"),
                        speech(second, "Anna Berg said that the fishing season had been better than expected.")
                                .on("2020-03-02")))
                .hasSize(2);
    }

    @Test
    void aFormFilledInWithOtherNumbersIsAnotherSpeech() {
        assertThat(merge(
                        speech(first, "The ministry accepted an offer for 13 head of dairy cattle.")
                                .on("2020-03-02"),
                        speech(second, "The ministry accepted an offer for 75 head of dairy cattle.")
                                .on("2020-03-02")))
                .hasSize(2);
    }

    @Test
    void whoSpeaksOfABomberNamesNobody() {
        Participant bomber = Tale.person("x", "x", "NOR");
        Participant gunmen = new Participant(
                new Actor.Unnamed(new ActorId("group/gunmen"), "gunmen", Optional.empty(), Optional.empty()),
                Optional.empty(),
                new Span(0, 4));
        Tale told = Tale.of(first, ATTACK).words("A blast at the market in Oslo killed ten people.");
        Tale again = Tale.of(second, ATTACK).words("Gunmen killed ten people at a market in Oslo.");
        told.on("2020-03-02").at("Oslo", "NOR");
        again.on("2020-03-02").at("Oslo", "NOR");
        assertThat(merge(told, again.by(gunmen))).hasSize(1);
        assertThat(merge(told, again.by(bomber))).hasSize(2);
    }
}
