package chancery.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ModelFileTest {
    private static final String NAME = "reader.model";
    private static final byte[] TEXT = "Assad visited Tehran. ".repeat(50).getBytes(StandardCharsets.UTF_8);

    private final byte[] bytes = written();

    @Test
    void sectionsComeBackAsTheyWere() {
        ModelFile file = ModelFile.of(NAME, bytes);
        assertThat(file.names()).containsExactly("text", "none");
        assertThat(file.section("text").array()).isEqualTo(TEXT);
        assertThat(file.section("none").array()).isEmpty();
    }

    @Test
    void sameSectionsGiveTheSameBytes() {
        assertThat(written()).isEqualTo(bytes);
    }

    @Test
    void everyDamagedByteIsNoticed() {
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 0x10;
            assertThatThrownBy(() -> readAll(damaged))
                    .as("byte %d", i)
                    .isInstanceOf(ModelError.class)
                    .hasMessageStartingWith("model reader.model: ");
        }
    }

    @Test
    void everyCutIsNoticed() {
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> readAll(cut)).as("%d bytes", length).isInstanceOf(ModelError.class);
        }
    }

    @Test
    void damageIsToldWithTheSectionAndTheCure() {
        byte[] damaged = bytes.clone();
        damaged[bytes.length - 12] ^= 1;
        assertThatThrownBy(() -> readAll(damaged))
                .isInstanceOf(ModelError.class)
                .hasMessageContaining("is damaged; fetch or train it again");
    }

    @Test
    void otherVersionIsToldByItsNumber() {
        byte[] newer = bytes.clone();
        newer[11] = 9;
        assertThatThrownBy(() -> ModelFile.of(NAME, newer))
                .hasMessage("model reader.model: has version 9, this program reads version 1");
    }

    @Test
    void otherFileIsNotTakenForAModel() {
        assertThatThrownBy(() -> ModelFile.of(NAME, TEXT)).hasMessageContaining("not a model of Chancery");
    }

    @Test
    void missingSectionIsToldByItsName() {
        assertThatThrownBy(() -> ModelFile.of(NAME, bytes).section("acts"))
                .hasMessage("model reader.model: has no section 'acts', only [text, none]");
    }

    private static byte[] written() {
        ModelFile file = ModelFile.empty(NAME);
        file.put("text", TEXT);
        file.put("none", new byte[0]);
        return file.toBytes();
    }

    private static void readAll(byte[] bytes) {
        ModelFile file = ModelFile.of(NAME, bytes);
        file.names().forEach(file::section);
        if (!file.names().contains("text")) {
            throw new AssertionError("read a directory that was not written");
        }
    }
}
