package chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.model.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class JsonLinesTest extends FormatContract {

    @Override
    String ending() {
        return ".jsonl";
    }

    @Override
    String wrapped(String text) {
        return "{\"id\": \"a\", \"text\": \"" + text.replace("\n", "\\n") + "\"}\n";
    }

    private Path lines(String... lines) throws IOException {
        return Files.writeString(folder.resolve("many.jsonl"), String.join("\n", lines));
    }

    @Test
    void theFieldsOfARecordAreItsMetadata() throws IOException {
        Path file = lines(
                "{\"id\": \"k/1\", \"title\": \"Premier Leaves\", \"published\": \"2021-03-02T10:00:00Z\", \"source\": \"Kurir\", \"text\": \"He left.\"}");
        assertThat(take(file).reports()).singleElement().satisfies(report -> {
            assertThat(report.name()).isEqualTo("k/1");
            assertThat(report.title()).contains("Premier Leaves");
            assertThat(report.outlet()).contains("Kurir");
            assertThat(report.published().orElseThrow().from()).contains(LocalDate.of(2021, 3, 2));
        });
    }

    @Test
    void aBrokenLineIsNamedAndTheRestGoesOn() throws IOException {
        Taken taken = take(
                lines(wrapped("One."), "{broken", "7", "{\"id\": \"x\"}", "", "{\"id\": \"b\", \"text\": \"Two.\"}"));
        assertThat(taken.reports()).hasSize(2);
        assertThat(taken.balance().troubles()).extracting(Trouble::place).containsExactly("line 3", "line 4", "line 5");
    }

    @Test
    void aBadDateIsNotedAndTheReportUndated() throws IOException {
        Taken taken = take(lines("{\"published\": \"soon\", \"text\": \"He left.\"}"));
        assertThat(taken.reports())
                .singleElement()
                .satisfies(report -> assertThat(report.published()).isEmpty());
        assertThat(taken.balance().troubles())
                .singleElement()
                .satisfies(t -> assertThat(t.reason()).contains("soon"));
    }

    @Test
    void aRecordWithoutIdIsNamedByFileAndLine() throws IOException {
        assertThat(take(lines("{\"text\": \"He left.\"}")).reports())
                .extracting(Report::name)
                .containsExactly("many.jsonl#1");
    }

    @Test
    void fieldsOfOtherNamesAreMapped() throws IOException {
        Ingester ingester = new Ingester(KNOWLEDGE, Fields.USUAL.with("text=body,id=url"));
        assertThat(take(ingester, lines("{\"url\": \"u\", \"body\": \"He left.\"}"))
                        .reports())
                .singleElement()
                .satisfies(report -> assertThat(report.text()).isEqualTo("He left."));
    }

    @Test
    void aMappingOfNoFieldIsRefused() {
        assertThatThrownBy(() -> Fields.USUAL.with("words=body")).hasMessageContaining("words");
        assertThatThrownBy(() -> Fields.USUAL.with("text")).hasMessageContaining("text=body");
    }

    @Test
    void packedLinesAreUnpacked() throws IOException {
        Path file = folder.resolve("many.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(wrapped("He left.").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(take(file).reports()).hasSize(1);
    }

    @Test
    void aDamagedPackIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("many.jsonl.gz"), "this is not packed");
        assertThat(take(file).balance().failed()).isEqualTo(1);
    }
}
