package chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowChangesTest {

    private static final List<String> BELOW =
            List.of("# states", "code\tname", "NOR\tNorland", "ALB\tAlba", "WES\tWestria");

    @Test
    void changedRowsTakeTheirPlaceAndTheOthersStay() {
        List<String> now = List.of("# states", "code\tname", "NOR\tNorland", "ALB\tAlbia", "", "SUD\tSudria");
        List<String> changes = RowChanges.between(BELOW, now);
        assertThat(changes.subList(1, changes.size()))
                .containsExactly("-\tALB\tAlba", "+\tALB\tAlbia", "-\tWES\tWestria", "+\tSUD\tSudria");
        assertThat(RowChanges.are(changes)).isTrue();
        assertThat(RowChanges.over("states.tsv", changes, BELOW))
                .containsExactly("# states", "code\tname", "NOR\tNorland", "ALB\tAlbia", "SUD\tSudria");
    }

    @Test
    void nothingChangedIsNoFile() {
        assertThat(RowChanges.between(BELOW, BELOW)).isEmpty();
        assertThat(RowChanges.are(BELOW)).isFalse();
    }

    @Test
    void folderOfTheUserChangesSingleRowsOfTheFileBelow() {
        KnowledgeSource upper = file -> Optional.of(List.of("# changes: mine", "-\tALB\tAlba", "+\tALB\tAlbia"));
        assertThat(upper.over(file -> Optional.of(BELOW)).lines("states.tsv"))
                .contains(List.of("# states", "code\tname", "NOR\tNorland", "ALB\tAlbia", "WES\tWestria"));
    }

    @Test
    void rowThatIsNoLongerThereIsToldWithTheCure() {
        assertThatThrownBy(() -> RowChanges.over("states.tsv", List.of("# changes:", "-\tALB\tOld Alba"), BELOW))
                .isInstanceOf(KnowledgeError.class)
                .hasMessageContaining("states.tsv, line 2")
                .hasMessageContaining("ALB\tOld Alba")
                .hasMessageContaining("take this line out");
        assertThatThrownBy(() -> RowChanges.over("states.tsv", List.of("# changes:", "ALB\tAlbia"), BELOW))
                .hasMessageContaining("begin it with + or -");
    }
}
