package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.registry.RealWorkshop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What became of plans, promises and demands, as a user meets it: in the chronicle, in show, in questions, in the export. */
class SequelCommandsTest {

    private static final String REPORTS = """
            {"id": "post/1", "published": "2023-03-02", "text": "Kenyan President William Ruto will visit Ghana on 9 March 2023. \
            Iceland pledged food aid to Tonga. Kenya urged Ghana to release the Kenyan sailors. \
            President William Ruto will meet Tanzanian President Samia Suluhu Hassan in Nairobi on 12 March 2023."}
            {"id": "post/2", "published": "2023-03-11", "text": "Kenyan President William Ruto visited Ghana on Thursday, 9 March 2023. \
            Ghana refused to release the Kenyan sailors. Iceland sent food aid to Tonga on Friday."}
            {"id": "post/3", "published": "2023-03-14", "text": "President William Ruto called off his meeting with Tanzanian \
            President Samia Suluhu Hassan."}
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void read() throws IOException {
        Path reports = folder.resolve("reports.jsonl");
        Files.writeString(reports, REPORTS);
        run("read", reports.toString(), "--quiet");
    }

    @Test
    void chronicleMarksWhatBecameOfIt() {
        assertThat(run("chronicle", "--status", "planned"))
                .contains("to visit Ghana [planned] [held]")
                .contains("Samia Suluhu Hassan (Tanzania, President) [planned] [cancelled]");
    }

    @Test
    void promisesAreAskedForWithWhatBecameOfThem() {
        assertThat(run("ask", "Which promises did Iceland make to Tonga, and what became of them?"))
                .contains("sequel")
                .contains("Iceland made a pledge to Tonga: fulfilled")
                .contains("Iceland sent food aid to Tonga on Friday.");
    }

    @Test
    void promisesOfTheOtherSideAreNoAnswer() {
        assertThat(run("ask", "Which promises did Tonga make to Iceland, and what became of them?"))
                .contains("Not stated");
    }

    @Test
    void whatDidNotHappenLeavesOutWhatDid() {
        assertThat(run("ask", "What was planned and did not happen?"))
                .contains("cancelled")
                .doesNotContain("visit Ghana");
    }

    @Test
    void demandIsShownWithItsRefusal() {
        assertThat(run("ask", "--topic", "sequel", "--kind", "demand", "--fate", "refused"))
                .contains("Kenya demanded concessions from Ghana: refused");
    }

    @Test
    void exportHasTheSequelAndNoneForWhatDoesNotLookAhead() throws IOException {
        Path record = folder.resolve("record");
        run("export", "--format", "jsonl", "--out", record.toString());
        assertThat(Files.readString(record.resolve("events.jsonl")))
                .contains("\"sequel\":{\"fate\":\"held\"")
                .contains("\"sequel\":null");
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(
                InputStream.nullInputStream(), stream(out), stream(err), Screen.NONE, new RealWorkshop());
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = folder.resolve("plans.db").toString();
        assertThat(new Program(around).run(all))
                .as(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(ExitCode.DONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
