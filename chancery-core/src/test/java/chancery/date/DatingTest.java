package chancery.date;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.TreeBank;
import chancery.knowledge.Knowledge;
import chancery.knowledge.Titles.Title;
import chancery.model.Actor;
import chancery.model.ActorId;
import chancery.model.Dated;
import chancery.model.Office;
import chancery.model.Part;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Sentence;
import chancery.model.Span;
import chancery.model.StatedTenure;
import chancery.model.Tenure;
import chancery.model.Tenure.Standing;
import chancery.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DatingTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Dater DATER = new Dater(KNOWLEDGE);
    private static final String MET = "They/PRP/2/nsubj met=meet/VBD/0/root";
    private static final StatedTenure MERKEL = told("angela-merkel", "Angela Merkel", "chancellor", Standing.CURRENT);
    private static final StatedTenure HOLLANDE =
            told("francois-hollande", "Francois Hollande", "president", Standing.CURRENT);
    private static final StatedTenure ABE = told("shinzo-abe", "Shinzo Abe", "prime minister", Standing.CURRENT);
    private static final StatedTenure CAMERON =
            told("david-cameron", "David Cameron", "prime minister", Standing.CURRENT);

    /** An office as the resolver reads it in a report. */
    private static StatedTenure told(String id, String name, String title, Standing standing) {
        Title known = KNOWLEDGE.titles().words().of(title).get(0);
        Actor person = new Actor.Person(
                new ActorId("person/" + id), name, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
        Participant holder = new Participant(person, Optional.of(title), new Span(0, 3));
        Office office = new Office(known.office(), title, Optional.empty());
        return new StatedTenure(
                0,
                new Span(0, 3),
                new Tenure(holder, office, standing, Optional.empty(), Tenure.Check.AGREES, List.of()),
                known.place());
    }

    private static Dated dated(String text, List<Part> parts, List<StatedTenure> tenures, String... trees) {
        List<Sentence> sentences =
                TreeBank.text(trees).stream().map(TreeBank.Parsed::sentence).toList();
        Report report = new Report(
                new ReportId("r"),
                "r",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                text,
                parts,
                Optional.empty());
        return DATER.dating(report, sentences, tenures);
    }

    private static Optional<When> dating(List<StatedTenure> tenures, String... trees) {
        return dated("", List.of(), tenures, trees).published();
    }

    private static Optional<When> dating(String... trees) {
        return dating(List.of(), trees);
    }

    @Test
    void aReportThatTellsNothingOfItsTimeStaysUndated() {
        assertThat(dating(MET)).isEmpty();
        assertThat(dating(MET + " in/IN/4/case May/NNP/2/obl")).isEmpty();
    }

    @Test
    void aPastYearBoundsTheReportFromBelow() {
        When when = dating(MET + " in/IN/4/case 2015/CD/2/obl").orElseThrow();
        assertThat(when.from()).contains(LocalDate.of(2015, 1, 1));
        assertThat(when.to()).isEmpty();
    }

    @Test
    void bondsDueInAYearSayNothingOfThePast() {
        assertThat(dating("They/PRP/2/nsubj sold=sell/VBD/0/root notes=note/NNS/2/obj due/JJ/5/case 2034/CD/2/obl"))
                .isEmpty();
    }

    /** The verb of what ends is joined to one that tells of the past, and is often taken for a noun. */
    @Test
    void whatExpiresOrMaturesOnADaySaysNothingOfThePast() {
        assertThat(
                        dating(
                                MET
                                        + " and/CC/4/cc matures=mature/NNS/2/conj on/IN/6/case May/NNP/2/obl 3,/CD/6/nummod 2034/CD/6/nummod"))
                .isEmpty();
        assertThat(dating(MET + " and/CC/4/cc expires=expire/NNS/2/conj in/IN/6/case 2034/CD/2/obl"))
                .isEmpty();
    }

    @Test
    void whatExpiredInAYearBoundsTheReportFromBelow() {
        When when = dating("It/PRP/2/nsubj expired=expire/VBD/0/root in/IN/4/case 2015/CD/2/obl")
                .orElseThrow();
        assertThat(when.from()).contains(LocalDate.of(2015, 1, 1));
    }

    @Test
    void peopleNamedInOfficeTogetherBoundTheReport() {
        When when = dating(List.of(MERKEL, HOLLANDE, ABE, CAMERON), MET).orElseThrow();
        // two weeks before Abe took office: reports run ahead of a change
        assertThat(when.from()).contains(LocalDate.of(2012, 12, 12));
        assertThat(when.to().orElseThrow().getYear()).isEqualTo(2016);
        assertThat(when.basis()).isEqualTo(When.Basis.INFERRED);
    }

    @Test
    void anEventOfTheCalendarWithItsWeekdayGivesTheDay() {
        When when = dating(
                        "On/IN/2/case Friday/NNP/5/obl Abe/NNP/5/nsubj:pass/PERSON was/VBD/5/aux:pass assassinated=assassinate/VBN/0/root",
                        "They/PRP/2/nsubj mourned=mourn/VBD/0/root")
                .orElseThrow();
        assertThat(when.from()).contains(LocalDate.of(2022, 7, 8));
        assertThat(when.to()).contains(LocalDate.of(2022, 7, 8));
    }

    @Test
    void aRecentEventOfTheCalendarIsNotOlderThanAMonth() {
        When when = dating(
                        "They/PRP/2/nsubj mourned=mourn/VBD/0/root after/IN/7/case the/DT/7/det recent/JJ/7/amod Beirut/NNP/7/compound port/NN/8/compound blast/NN/2/obl")
                .orElseThrow();
        assertThat(when.from()).contains(LocalDate.of(2020, 8, 4));
        assertThat(when.to()).contains(LocalDate.of(2020, 9, 3));
    }

    @Test
    void recentMonthsSayNothingOfHowLongAgoItWas() {
        When when = dating(
                        "They/PRP/2/nsubj met=meet/VBD/0/root in/IN/5/case recent/JJ/5/amod months/NNS/2/obl after/IN/9/case the/DT/9/det Beirut/NNP/9/compound port/NN/10/compound blast/NN/2/obl")
                .orElse(When.unknown(""));
        assertThat(when.to()).isNotEqualTo(Optional.of(LocalDate.of(2020, 9, 3)));
    }

    @Test
    void whatTheCalendarHasIsNoClueWhileStillToCome() {
        assertThat(
                        dating(
                                "Biden/NNP/3/nsubj:pass/PERSON will/MD/3/aux inaugurated=inaugurate/VBN/0/root on/IN/5/case Wednesday/NNP/3/obl"))
                .isEmpty();
    }

    @Test
    void aFormerHolderBoundsFromBelow() {
        StatedTenure former = told("david-cameron", "David Cameron", "prime minister", Standing.FORMER);
        When when = dating(List.of(ABE, former), MET).orElseThrow();
        assertThat(when.from().orElseThrow().getYear()).isEqualTo(2016);
        assertThat(when.to().orElseThrow().getYear()).isEqualTo(2020);
    }

    @Test
    void ofTwoHoldersOfOneOfficeTheLaterCounts() {
        StatedTenure obama = told("barack-obama", "Barack Obama", "president", Standing.CURRENT);
        StatedTenure biden = told("joe-biden", "Joe Biden", "president", Standing.CURRENT);
        Dated dated = dated("", List.of(), List.of(obama, biden), MET);
        When when = dated.published().orElseThrow();
        assertThat(when.holds(LocalDate.of(2023, 5, 1))).isTrue();
        assertThat(when.holds(LocalDate.of(2016, 5, 1))).isFalse();
        assertThat(dated.clues().get(0).says()).contains("before another who is named");
    }

    @Test
    void aClueOfAnotherTimeIsListedAsNotFollowed() {
        StatedTenure old = told("cyrus-vance", "Cyrus Vance", "secretary of state", Standing.CURRENT);
        Dated dated = dated("", List.of(), List.of(MERKEL, HOLLANDE, CAMERON, old), MET);
        assertThat(dated.clues()).hasSize(4);
        assertThat(dated.clues()).filteredOn(clue -> !clue.followed()).hasSize(1);
        assertThat(dated.clues().get(3).followed()).isFalse();
    }

    @Test
    void aStateThatIsNoMoreBoundsFromAboveTogetherWithAnother() {
        When when = dating(
                        "East/JJ/2/amod Germany/NNP/6/nsubj/LOCATION and/CC/5/cc the/DT/5/det Soviet/NNP/2/conj/LOCATION agreed=agree/VBD/0/root",
                        "Prague/NNP/4/nsubj and/CC/3/cc Czechoslovakia/NNP/1/conj/LOCATION met=meet/VBD/0/root")
                .orElseThrow();
        assertThat(when.from()).isEmpty();
        assertThat(when.to().orElseThrow()).isBefore(LocalDate.of(1993, 1, 1));
    }

    @Test
    void aDayToComeThatIsNearestBeforeAPastOneFramesNothing() {
        assertThat(dating(
                        MET + " on/IN/4/case February/NNP/2/obl 9/CD/4/nummod",
                        "They/PRP/3/nsubj will/MD/3/aux meet/VB/0/root on/IN/5/case January/NNP/3/obl 20/CD/5/nummod"))
                .isEmpty();
    }

    @Test
    void aPastDayAndOneToComeFrameTheReport() {
        When when = dating(
                        List.of(MERKEL, HOLLANDE, ABE, CAMERON),
                        MET + " on/IN/4/case April/NNP/2/obl 3/CD/4/nummod",
                        "They/PRP/3/nsubj will/MD/3/aux meet/VB/0/root on/IN/5/case April/NNP/3/obl 21/CD/5/nummod",
                        MET + " in/IN/4/case 2015/CD/2/obl and/CC/6/cc in/IN/7/case 2014/CD/4/conj")
                .orElseThrow();
        assertThat(when.from()).contains(LocalDate.of(2015, 4, 3));
        assertThat(when.to()).contains(LocalDate.of(2016, 4, 21));
    }

    @Test
    void aDatelineWithoutAYearGivesTheDayOnceTheYearIsKnown() {
        String text = "VIENNA, June 6";
        When when = dated(
                        text,
                        List.of(new Part(Part.Kind.DATELINE, new Span(0, text.length()))),
                        List.of(MERKEL, HOLLANDE, ABE, CAMERON),
                        MET + " on/IN/4/case June/NNP/2/obl 3/CD/4/nummod 2015/CD/4/nummod",
                        "They/PRP/3/nsubj will/MD/3/aux meet/VB/0/root in/IN/5/case December/NNP/3/obl 2015/CD/5/nummod",
                        "They/PRP/3/nsubj will/MD/3/aux go/VB/0/root in/IN/5/case January/NNP/3/obl 2016/CD/5/nummod")
                .published()
                .orElseThrow();
        assertThat(when.from()).contains(LocalDate.of(2015, 6, 6));
        assertThat(when.to()).contains(LocalDate.of(2015, 6, 7));
    }

    @Test
    void theAgeOfAConflictBoundsTheReport() {
        When when = dating(
                        "Syria/NNP/6/nmod:poss 's/POS/1/case five/CD/5/nummod -/HYPH/5/punct year/NN/6/compound crisis/NN/7/nsubj "
                                + "goes=go/VBZ/0/root on/RB/7/advmod")
                .orElseThrow();
        assertThat(when.holds(LocalDate.of(2016, 3, 15))).isTrue();
        assertThat(when.holds(LocalDate.of(2018, 3, 15))).isFalse();
    }
}
