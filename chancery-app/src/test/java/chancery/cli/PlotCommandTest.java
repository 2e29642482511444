package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.registry.Taken;
import chancery.told.Telling;
import chancery.told.ToldWorkshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlotCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal(
            new ToldWorkshop(List.of(Taken.report(Telling.in("a.txt").report(), Optional.of("/a.txt")))));

    @BeforeEach
    void read() {
        assertThat(terminal.run("read", folder.toString(), "--store", store())).isEqualTo(ExitCode.DONE);
        terminal.forget();
    }

    @ParameterizedTest
    @CsvSource({
        "timeline, Acts over time by type: Norland – Alba",
        "histogram, Events over time",
        "map, Events by country",
        "matrix, Who deals with whom",
        "network, Network of those who deal with each other"
    })
    void pictureTellsQueryDayAndNumber(String kind, String title) throws IOException {
        String svg = plot(kind, "--dyad", "nor-alb", "--kind", "meeting");
        assertThat(svg)
                .contains("<title id=\"title\">" + title + "</title>")
                .contains("Query: dyad:NOR-ALB kind:meeting. 1 event. Drawn by Chancery")
                .contains("2026-01-05");
    }

    @Test
    void officeIsDrawnAsReportsStateItAndAsTheRecordHasIt() throws IOException {
        assertThat(plot("tenures", "--office", "NOR/foreign_minister"))
                .contains("Ana Mirza", "Query: office:NOR/foreign_minister.");
        assertThat(plot("tenures", "--actor", "Ana Mirza")).contains("Offices of Ana Mirza");
    }

    @Test
    void statementsAndAgreementsAreDrawnOverTime() throws IOException {
        assertThat(plot("statements", "--state", "ALB")).contains("Statements over time", "Query: state:ALB.");
        assertThat(plot("agreements")).contains("Agreements over time", "Query: all.");
    }

    @Test
    void pngIsOne() throws IOException {
        Path file = folder.resolve("matrix.png");
        assertThat(terminal.run("plot", "matrix", "--out", file.toString(), "--store", store()))
                .as(terminal.complaints())
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllBytes(file)).startsWith((byte) 0x89, 'P', 'N', 'G');
    }

    @Test
    void wrongUsageIsToldWithTheCure() {
        assertWrong(
                "choose one of timeline, histogram, map, matrix, network, statements, agreements, tenures",
                "pie",
                "--out",
                "x.svg");
        assertWrong("end the name in .svg or .png", "map", "--out", "x.gif");
        assertWrong("say either --office", "tenures", "--out", "x.svg");
        assertWrong("say either --office", "tenures", "--office", "NOR/x", "--from", "2018", "--out", "x.svg");
        assertWrong("--office is for plot tenures", "map", "--office", "NOR/x", "--out", "x.svg");
        assertWrong("are for events", "statements", "--kind", "visit", "--out", "x.svg");
        assertWrong("NOR/foreign_minister", "tenures", "--office", "minister", "--out", "x.svg");
        assertWrong(
                "cannot be written",
                "map",
                "--out",
                folder.resolve("none/x.svg").toString());
    }

    private void assertWrong(String words, String... arguments) {
        terminal.forget();
        String[] all = new String[arguments.length + 3];
        all[0] = "plot";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--store";
        all[arguments.length + 2] = store();
        assertThat(terminal.run(all)).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.complaints()).contains(words);
    }

    private String plot(String kind, String... filters) throws IOException {
        Path file = folder.resolve(kind + ".svg");
        String[] all = new String[filters.length + 8];
        System.arraycopy(
                new String[] {"plot", kind, "--out", file.toString(), "--date", "2026-01-05", "--store", store()},
                0,
                all,
                0,
                8);
        System.arraycopy(filters, 0, all, 8, filters.length);
        assertThat(terminal.run(all)).as(terminal.complaints()).isEqualTo(ExitCode.DONE);
        return Files.readString(file);
    }

    private String store() {
        return folder.resolve("chancery.db").toString();
    }
}
