package chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.ingest.FormatContract.Taken;
import chancery.model.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngesterTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> names(Taken taken) {
        return taken.reports().stream().map(Report::name).toList();
    }

    @Test
    void aFolderIsReadWithAllBelowItInOrder() throws IOException {
        write("b/2.txt", "Two left.");
        write("b/1.txt", "One left.");
        write("a.txt", "Nobody left.");
        write(".hidden/x.txt", "Unseen.");
        assertThat(names(FormatContract.take(folder))).containsExactly("a.txt", "1.txt", "2.txt");
    }

    @Test
    void otherKindsOfFilesAreNamed() throws IOException {
        write("a.txt", "He left.");
        write("b.pdf", "%PDF");
        Taken taken = FormatContract.take(folder);
        assertThat(taken.balance().read()).isEqualTo(1);
        assertThat(taken.balance().troubles())
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.line()).contains("b.pdf", "convert"));
    }

    @Test
    void aMissingFileIsNamedAndTheRestGoesOn() throws IOException {
        Taken taken = FormatContract.take(folder.resolve("none.txt"), write("a.txt", "He left."));
        assertThat(taken.reports()).hasSize(1);
        assertThat(taken.balance().failed()).isEqualTo(1);
    }

    @Test
    void anArchiveIsReadLikeAFolder() throws IOException {
        Path file = folder.resolve("many.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : List.of("x/b.txt", "a.jsonl", "inner.zip", "c.exe")) {
                zip.putNextEntry(new ZipEntry(name));
                String text = name.endsWith("jsonl") ? "{\"id\": \"j\", \"text\": \"They left.\"}" : "He left.";
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        Taken taken = FormatContract.take(file);
        assertThat(names(taken)).containsExactly("j", "b.txt");
        assertThat(taken.balance().troubles())
                .extracting(Trouble::file)
                .containsExactly(file + "!c.exe", file + "!inner.zip");
    }

    @Test
    void aBrokenArchiveIsNamedAndTheRestGoesOn() throws IOException {
        Taken taken = FormatContract.take(write("bad.zip", "no archive"), write("a.txt", "He left."));
        assertThat(taken.reports()).hasSize(1);
        assertThat(taken.balance().failed()).isEqualTo(1);
    }

    @Test
    void anEntryThatCannotBeUnpackedIsNamedAndTheRestGoesOn() throws IOException {
        Path file = folder.resolve("many.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : List.of("a.txt", "b.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("They left. ".repeat(500).getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 36; i < 50; i++) {
            bytes[i] = (byte) 0xff;
        }
        Files.write(file, bytes);
        Taken taken = FormatContract.take(file);
        assertThat(names(taken)).containsExactly("b.txt");
        assertThat(taken.balance().troubles()).extracting(Trouble::file).containsExactly(file + "!a.txt");
    }

    @Test
    void standardInputIsRead() throws IOException {
        byte[] bytes = "{\"id\": \"j\", \"text\": \"They left.\"}".getBytes(StandardCharsets.UTF_8);
        List<Report> reports = new ArrayList<>();
        try (Intake intake =
                new Ingester(FormatContract.KNOWLEDGE).take(new ByteArrayInputStream(bytes), "stdin.jsonl")) {
            intake.forEachRemaining(reports::add);
        }
        assertThat(reports).extracting(Report::name).containsExactly("j");
    }

    @Test
    void theSameReportTwiceIsTakenOnce() throws IOException {
        Taken taken = FormatContract.take(write("x/a.txt", "He left."), write("y/a.txt", "He left."));
        assertThat(taken.reports()).hasSize(1);
        assertThat(taken.balance().skipped()).isEqualTo(1);
    }

    @Test
    void reportsInOtherLanguagesAreTakenAndSaySo() throws IOException {
        Path file = write("a.txt", "Le premier ministre est arrivé à Lima pour des entretiens avec son homologue.");
        assertThat(FormatContract.take(file).reports())
                .extracting(Report::language)
                .containsExactly("fr");
    }

    @Test
    void reportsComeOneAtATime() throws IOException {
        Path file = write("a.jsonl", "{\"id\": \"1\", \"text\": \"One left.\"}\n{broken");
        try (Intake intake = new Ingester(FormatContract.KNOWLEDGE).take(List.of(file))) {
            intake.next();
            assertThat(intake.balance().troubles()).isEmpty();
            assertThat(intake.hasNext()).isFalse();
            assertThat(intake.balance().failed()).isEqualTo(1);
        }
    }
}
