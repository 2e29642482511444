package chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OfficeCheckTest {

    private static final String HEADER =
            "person_id\tperson_name\taliases\toffice\ttitle_as_used\tjurisdiction\tstart\tend\tsource_note\tchecked\twikidata";

    /** Rows are "who office start end note"; the first stands in line 2. */
    private static List<OfficeCheck.Remark> check(List<String> notes, String... rows) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (String row : rows) {
            String[] cell = row.split(" ", -1);
            lines.add(String.join(
                    "\t",
                    cell[0],
                    cell[0],
                    "",
                    cell[1],
                    "Minister",
                    "NOR",
                    cell[2],
                    cell[3],
                    cell.length > 4 ? cell[4] : "",
                    "",
                    ""));
        }
        Map<String, List<String>> files = Map.of("office-holders.tsv", lines, "office-notes.tsv", notes);
        KnowledgeSource table = file -> Optional.ofNullable(files.get(file));
        return new OfficeCheck(Knowledge.load(table.over(KnowledgeSource.bundled()))).remarks();
    }

    private static List<OfficeCheck.Remark> check(String... rows) {
        return check(List.of("office\tjurisdiction\tfrom\treason\tnote"), rows);
    }

    private static List<String> remarks(String... rows) {
        return check(rows).stream().map(OfficeCheck.Remark::toString).toList();
    }

    @Test
    void handingOverOnTheSameOrTheNextDayIsInOrder() {
        assertThat(remarks(
                        "Vik foreign_minister 2001-01-01 2005-10-17",
                        "Dahl foreign_minister 2005-10-17 2009-01-01",
                        "Moe foreign_minister 2009-01-02 "))
                .isEmpty();
    }

    @Test
    void twoAtOnceAreAnOverlapWithBothLines() {
        assertThat(remarks("Vik foreign_minister 2001-01-01 ", "Dahl foreign_minister 2005-10-17 "))
                .containsExactly(
                        "office-holders.tsv:3: Dahl, Minister of NOR, from 2005-10-17 overlaps Vik, who has it until today"
                                + " (office-holders.tsv:2); change one of the days");
    }

    @Test
    void monthsWithoutAnybodyAreAGap() {
        assertThat(remarks("Vik foreign_minister 2001-01-01 2005-10-17", "Dahl foreign_minister 2005-12-20 "))
                .containsExactly(
                        "office-holders.tsv:3: Dahl, Minister of NOR, from 2005-12-20 leaves 63 days after Vik, who has it until"
                                + " 2005-10-17 (office-holders.tsv:2); add who had it");
    }

    @Test
    void aFewDaysAreAHandoverAndNothingIsToBeDone() {
        List<OfficeCheck.Remark> remarks =
                check("Vik foreign_minister 2001-01-01 2005-10-17", "Dahl foreign_minister 2005-10-20 ");
        assertThat(remarks).extracting(OfficeCheck.Remark::kind).containsExactly(OfficeCheck.Kind.HANDOVER);
        assertThat(remarks).noneMatch(OfficeCheck.Remark::isOpen);
    }

    @Test
    void ofMonthsOnlyWhatIsCertainOverlaps() {
        assertThat(check("Vik foreign_minister 2001-01-01 2005-10", "Dahl foreign_minister 2005-10 "))
                .isEmpty();
        assertThat(check("Vik foreign_minister 2001-01-01 2005-12", "Dahl foreign_minister 2005-10 "))
                .extracting(OfficeCheck.Remark::kind)
                .containsExactly(OfficeCheck.Kind.OVERLAP);
    }

    @Test
    void whatTheNotesExplainIsNotOpen() {
        List<String> note = List.of(
                "office\tjurisdiction\tfrom\treason\tnote",
                "foreign_minister\tNOR\t2005-10-18\tvacant\tnobody was appointed");
        List<OfficeCheck.Remark> remarks =
                check(note, "Vik foreign_minister 2001-01-01 2005-10-17", "Dahl foreign_minister 2006-10-17 ");
        assertThat(remarks).singleElement().asString().endsWith("add who had it [vacant: nobody was appointed]");
        assertThat(remarks).noneMatch(OfficeCheck.Remark::isOpen);
    }

    /** Every overlap and gap of the bundled record is looked at, and no note is left over. */
    @Test
    void theBundledRecordIsExplained() {
        Knowledge bundled = Knowledge.bundled();
        List<OfficeCheck.Remark> remarks = new OfficeCheck(bundled).remarks();
        assertThat(remarks).noneMatch(OfficeCheck.Remark::isOpen);
        assertThat(remarks.stream().filter(remark -> remark.why().isPresent()))
                .hasSize(bundled.offices().notes().size());
    }

    @Test
    void aYearStandsForAllItsDays() {
        assertThat(remarks("Vik foreign_minister 2001 2005", "Dahl foreign_minister 2006 "))
                .isEmpty();
    }

    @Test
    void whoActsInBetweenFillsTheGap() {
        assertThat(remarks(
                        "Vik foreign_minister 2001-01-01 2005-10-17",
                        "Moe foreign_minister 2005-10-17 2006-03-01 acting",
                        "Dahl foreign_minister 2006-03-01 "))
                .isEmpty();
    }

    @Test
    void officesThatManyHoldAreLeftOut() {
        assertThat(remarks("Vik vice_president 2001-01-01 ", "Dahl vice_president 2002-01-01 "))
                .isEmpty();
    }

    @Test
    void anEndBeforeItsStartIsTold() {
        assertThat(remarks("Vik foreign_minister 2005-01-01 2001-01-01"))
                .singleElement()
                .asString()
                .startsWith("office-holders.tsv:2: ")
                .contains("before its start");
    }
}
