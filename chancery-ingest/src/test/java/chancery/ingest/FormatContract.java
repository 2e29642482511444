package chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import chancery.model.Report;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every format keeps: the same text in, the same report out, and bad input named. */
abstract class FormatContract {

    static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final String TEXT =
            "Norway and Chile Agree on Fish\n\nThe ministers\u2019 talks in \u201cOslo\u201d ended.\n\nThey will meet again in Santiago.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** The ending of a file of this format, with its dot. */
    abstract String ending();

    /** The text as a file of this format has it. */
    abstract String wrapped(String text);

    /** What was taken in, and the balance of it. */
    record Taken(List<Report> reports, Balance balance) {}

    static Taken take(Path... paths) {
        return take(new Ingester(KNOWLEDGE), paths);
    }

    static Taken take(Ingester ingester, Path... paths) {
        List<Report> reports = new ArrayList<>();
        try (Intake intake = ingester.take(List.of(paths))) {
            intake.forEachRemaining(reports::add);
            return new Taken(reports, intake.balance());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("report" + ending()), bytes);
    }

    private Path file(String text, Charset charset) throws IOException {
        return file(wrapped(text).getBytes(charset));
    }

    @Test
    void theTextComesThroughToTheLetter() throws IOException {
        assertThat(take(file(TEXT, StandardCharsets.UTF_8)).reports())
                .singleElement()
                .extracting(Report::text)
                .isEqualTo(TEXT);
    }

    @Test
    void theTitleIsFound() throws IOException {
        assertThat(take(file(TEXT, StandardCharsets.UTF_8)).reports())
                .singleElement()
                .satisfies(report -> assertThat(report.title()).contains("Norway and Chile Agree on Fish"));
    }

    @Test
    void windowsEncodingIsReadWithARemark() throws IOException {
        Taken taken = take(file(TEXT, Charset.forName("windows-1252")));
        assertThat(taken.reports()).singleElement().extracting(Report::text).isEqualTo(TEXT);
        assertThat(taken.balance().troubles())
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.reason()).contains("windows-1252"));
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        assertThat(take(file("\ufeff" + wrapped(TEXT), StandardCharsets.UTF_8, this))
                        .reports())
                .singleElement()
                .extracting(Report::text)
                .isEqualTo(TEXT);
    }

    private static Path file(String content, Charset charset, FormatContract contract) throws IOException {
        return contract.file(content.getBytes(charset));
    }

    @Test
    void binaryIsNamedAndLeftOut() throws IOException {
        Taken taken = take(file(new byte[] {1, 0, 2, 0, 3, 4, 5}));
        assertThat(taken.reports()).isEmpty();
        assertThat(taken.balance().failed()).isEqualTo(1);
    }

    @Test
    void anEmptyTextIsNamedAndLeftOut() throws IOException {
        Taken taken = take(file("  \n ", StandardCharsets.UTF_8));
        assertThat(taken.reports()).isEmpty();
        assertThat(taken.balance().skipped()).isEqualTo(1);
    }

    @Test
    void anEndlessTextIsNamedAndLeftOut() throws IOException {
        Taken taken = take(file("long ".repeat(500_000), StandardCharsets.UTF_8));
        assertThat(taken.reports()).isEmpty();
        assertThat(taken.balance().failed()).isEqualTo(1);
    }

    @Test
    void theSameFileGivesTheSameReport() throws IOException {
        Path file = file(TEXT, StandardCharsets.UTF_8);
        assertThat(take(file).reports()).isEqualTo(take(file).reports());
    }
}
