package chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OfficeCheckTest {

    private static final String HEADER =
            "person_id\tperson_name\taliases\toffice\ttitle_as_used\tjurisdiction\tstart\tend\tsource_note\tchecked\twikidata";

    /** Rows are "who office start end note"; the first stands in line 2. */
    private static List<String> remarks(String... rows) {
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
        KnowledgeSource table = file -> file.equals("office-holders.tsv") ? Optional.of(lines) : Optional.empty();
        return new OfficeCheck(Knowledge.load(table.over(KnowledgeSource.bundled())))
                .remarks().stream().map(OfficeCheck.Remark::toString).toList();
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
    void daysWithoutAnybodyAreAGap() {
        assertThat(remarks("Vik foreign_minister 2001-01-01 2005-10-17", "Dahl foreign_minister 2005-10-20 "))
                .containsExactly(
                        "office-holders.tsv:3: Dahl, Minister of NOR, from 2005-10-20 leaves 2 days after Vik, who has it until"
                                + " 2005-10-17 (office-holders.tsv:2); add who had it");
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
