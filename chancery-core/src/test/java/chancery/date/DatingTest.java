package chancery.date;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.TreeBank;
import chancery.knowledge.Knowledge;
import chancery.model.Part;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Sentence;
import chancery.model.Span;
import chancery.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DatingTest {

    private static final Dater DATER = new Dater(Knowledge.bundled());
    private static final String MERKEL =
            "Chancellor/NNP/3/compound Angela/NNP/3/compound/PERSON Merkel/NNP/4/nsubj/PERSON came=come/VBD/0/root";
    private static final String HOLLANDE =
            "President/NNP/3/compound Francois/NNP/3/compound/PERSON Hollande/NNP/4/nsubj/PERSON came=come/VBD/0/root";
    private static final String ABE =
            "Prime/NNP/4/compound Minister/NNP/4/compound Shinzo/NNP/4/compound/PERSON Abe/NNP/5/nsubj/PERSON came=come/VBD/0/root";

    private static final String CAMERON =
            "Prime/NNP/4/compound Minister/NNP/4/compound David/NNP/4/compound/PERSON Cameron/NNP/5/nsubj/PERSON came=come/VBD/0/root";

    private static Optional<When> dating(String text, List<Part> parts, String... trees) {
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
        return DATER.dating(report, sentences);
    }

    private static Optional<When> dating(String... trees) {
        return dating("", List.of(), trees);
    }

    @Test
    void aReportThatTellsNothingOfItsTimeStaysUndated() {
        assertThat(dating("They/PRP/2/nsubj met=meet/VBD/0/root")).isEmpty();
        assertThat(dating("They/PRP/2/nsubj met=meet/VBD/0/root in/IN/4/case 2015/CD/2/obl"))
                .isEmpty();
    }

    @Test
    void peopleNamedInOfficeTogetherBoundTheReport() {
        When when = dating(MERKEL, HOLLANDE, ABE, CAMERON).orElseThrow();
        assertThat(when.from()).contains(LocalDate.of(2012, 12, 26));
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
    void aFormerOfficeBoundsNothing() {
        assertThat(dating(ABE, CAMERON)).isPresent();
        assertThat(dating(ABE, CAMERON.replace("Prime/", "Ex-Prime/"))).isEmpty();
    }

    @Test
    void aDayAheadAndADayPastLeaveTheDaysBetweenAndTheWeekdayOneOfThem() {
        When when = dating(
                        MERKEL,
                        HOLLANDE,
                        ABE,
                        "They/PRP/2/nsubj met=meet/VBD/0/root on/IN/4/case Tuesday/NNP/2/obl",
                        "They/PRP/2/nsubj spoke=speak/VBD/0/root on/IN/4/case June/NNP/2/obl 3/CD/4/nummod 2016/CD/4/nummod",
                        "They/PRP/3/nsubj will/MD/3/aux meet/VB/0/root on/IN/5/case June/NNP/3/obl 10/CD/5/nummod 2016/CD/5/nummod")
                .orElseThrow();
        assertThat(when.from()).contains(LocalDate.of(2016, 6, 7));
        assertThat(when.to()).contains(LocalDate.of(2016, 6, 7));
    }

    @Test
    void aDatelineWithoutAYearGivesTheDayOnceTheYearIsKnown() {
        String text = "VIENNA, June 6";
        When when = dating(
                        text,
                        List.of(new Part(Part.Kind.DATELINE, new Span(0, text.length()))),
                        "They/PRP/2/nsubj spoke=speak/VBD/0/root on/IN/4/case June/NNP/2/obl 3/CD/4/nummod 2016/CD/4/nummod",
                        "They/PRP/3/nsubj will/MD/3/aux meet/VB/0/root in/IN/5/case December/NNP/3/obl 2016/CD/5/nummod")
                .orElseThrow();
        assertThat(when.from()).contains(LocalDate.of(2016, 6, 6));
        assertThat(when.to()).contains(LocalDate.of(2016, 6, 7));
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
