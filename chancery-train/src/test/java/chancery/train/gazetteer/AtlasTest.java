package chancery.train.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Gazetteer;
import chancery.knowledge.Town;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtlasTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("cities.json"),
                "[{\"name\":\"Albaburg\",\"lat\":\"43.6\",\"lng\":\"39.73\",\"country\":\"RU\",\"admin1\":\"38\",\"admin2\":\"1\"},"
                        + "{\"name\":\"Westport\",\"lat\":\"45\",\"lng\":\"41\",\"country\":\"RU\",\"admin1\":\"38\",\"admin2\":\"\"},"
                        + "{\"name\":\"Harbour\",\"lat\":\"22.3\",\"lng\":\"114.2\",\"country\":\"HK\",\"admin1\":\"\",\"admin2\":\"\"}]");
        Files.writeString(folder.resolve("admin1.json"), "[{\"code\":\"RU.38\",\"name\":\"Albaburg Krai\"}]");
        Files.writeString(folder.resolve("admin2.json"), "[]");
        Files.writeString(folder.resolve("territories.tsv"), "iso2\tstate\tname\nHK\tCHN\tHong Kong\n");
        Files.writeString(folder.resolve("region-words.tsv"), "# words\nword\nKrai\n");
    }

    private Gazetteer made() throws IOException {
        Path out = folder.resolve("gazetteer.bin");
        GazetteerMain.main(new String[] {folder.toString(), folder.toString(), "a source", out.toString()});
        return Gazetteer.of(ByteBuffer.wrap(Files.readAllBytes(out)));
    }

    @Test
    void aTownThatBearsItsRegionsNameIsItsSeat() throws IOException {
        assertThat(made().named("Albaburg"))
                .extracting(Town::rank)
                .containsExactlyInAnyOrder(Town.Rank.REGION_SEAT, Town.Rank.REGION);
        assertThat(made().named("Westport")).extracting(Town::rank).containsExactly(Town.Rank.PLAIN);
    }

    @Test
    void aRegionLiesInTheMiddleOfItsTowns() throws IOException {
        assertThat(made().named("Albaburg Krai")).singleElement().satisfies(region -> {
            assertThat(region.latitude()).isBetween(44.2, 44.4);
            assertThat(region.longitude()).isBetween(40.3, 40.4);
        });
    }

    @Test
    void aTerritoryBelongsToAState() throws IOException {
        assertThat(made().named("Harbour")).singleElement().satisfies(town -> {
            assertThat(town.country()).isEqualTo("CHN");
            assertThat(town.region()).isEqualTo(Optional.of("Hong Kong"));
        });
    }

    @Test
    void pointsOnBothSidesOfTheDateLineHaveTheirMiddleOnIt() {
        Middle middle = new Middle();
        middle.add(0, 179);
        middle.add(0, -179);
        assertThat(Math.abs(middle.longitude())).isCloseTo(180, org.assertj.core.data.Offset.offset(0.01));
    }
}
