package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.told.ToldWorkshop;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {
    private final Terminal terminal = new Terminal(new ToldWorkshop(List.of()));

    @TempDir
    private Path folder;

    @Test
    void codeTakesRowsOfIdTextAndParties() {
        int code = terminal.runWith(
                "n-1\tMirza met Rook.\tMirza\tRook\nn-2\tRook met Mirza.\n", "code", "--format", "jsonl");
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(terminal.printed()).contains("\"id\":\"n-1\"").contains("\"id\":\"n-2\"");
    }

    @Test
    void codeNamesARowWithTooManyColumns() {
        assertThat(terminal.runWith("n-1\tMirza met Rook.\tMirza\n", "code")).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(terminal.complaints()).contains("line 1: 3 columns; give id and text");
    }

    @Test
    void codeExplainsWhenAsked() {
        terminal.runWith("Mirza met Rook.\n", "code", "--explain");
        assertThat(terminal.printed()).contains("because: word meet/v");
    }

    @Test
    void codePagesAreWritten() {
        assertThat(terminal.run(
                        "knowledge", "codes", "--out", folder.resolve("codes").toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("codes/aid.md")).content().contains("# AID");
    }

    @Test
    void codeAnswersInTheOrderOfTheLines() {
        String lines = "{\"id\":\"x\",\"text\":\"Ana Mirza met Tom Rook.\"}\n\nAna Mirza met Tom Rook.\n{broken\n";
        assertThat(terminal.runWith(lines, "code", "--format", "jsonl")).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(terminal.printed().lines().map(line -> line.substring(0, 14)).toList())
                .containsExactly("{\"id\":\"x\",\"eve", "{\"id\":\"3\",\"eve", "{\"id\":\"4\",\"eve");
        assertThat(terminal.printed()).contains("\"type\":\"CONSULT\"").contains("\"trigger\":\"met\"");
        assertThat(terminal.complaints()).contains("line 4: no JSON object");
    }

    @Test
    void codeTellsPeopleInWords() {
        assertThat(terminal.runWith("Ana Mirza met Tom Rook.", "code")).isEqualTo(ExitCode.DONE);
        assertThat(terminal.printed()).contains("CONSULT/visit 042").contains("«met»");
    }
}
