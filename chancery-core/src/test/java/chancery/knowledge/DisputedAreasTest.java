package chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisputedAreasTest {

    private static final String HEADER = "area\teast\tnorth\tradius\toutline\tholder\tclaimed_by\tsource";

    @Test
    void everyBundledAreaNamesADocumentAndWhoClaimsIt() {
        assertThat(DisputedAreas.read(KnowledgeSource.bundled()).all())
                .hasSizeGreaterThan(20)
                .allSatisfy(area -> {
                    assertThat(area.source()).isNotBlank();
                    assertThat(area.claimedBy()).isNotEmpty().allMatch(code -> code.matches("[A-Z]{3}"));
                });
    }

    @Test
    void areaHasEitherASpotOrAnOutline() {
        assertThatThrownBy(() -> read("Nowhere\t1\t2\t\t\t\tNOR\tnone"))
                .isInstanceOf(KnowledgeError.class)
                .hasMessageContaining("disputed-areas.tsv, line 2")
                .hasMessageContaining("needs one of the two");
    }

    @Test
    void placeOffTheGlobeIsRefused() {
        assertThatThrownBy(() -> read("Nowhere\t200\t2\t1\t\t\tNOR\tnone"))
                .hasMessageContaining("column 'east' is '200'; it needs degrees, at most 180");
    }

    private static DisputedAreas read(String row) {
        return DisputedAreas.read(file -> Optional.of(List.of(HEADER, row)));
    }
}
