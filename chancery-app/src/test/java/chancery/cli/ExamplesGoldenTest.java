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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads the example reports as a user does, with the parser that the program has, and holds what the commands print against
 * the files of {@code src/test/resources/golden}. These were read by a person against the reports; docs/examples.md lists what
 * is still wrong in them. {@code -Dgolden.update} writes them anew.
 */
class ExamplesGoldenTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void read() {
        run("read", EXAMPLES.toString(), "--quiet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chronicle", "disputes", "agreements", "people"})
    void theExamplesAreToldAsReviewed(String command) throws IOException {
        String told = run(command);
        Path golden = GOLDEN.resolve(command + ".txt");
        if (UPDATE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, told);
        }
        String changes = Changes.between(Files.readString(golden), told);
        assertThat(changes)
                .as("%s of examples/ against %s; if it is right now, -Dgolden.update takes it over", command, golden)
                .isEmpty();
    }

    /** Questions in plain English, and how they are to be answered from the examples. */
    @Test
    void questionsAreAnsweredAsReviewed() throws IOException {
        StringBuilder told = new StringBuilder();
        for (String question : Files.readAllLines(GOLDEN.resolve("questions.txt"))) {
            told.append("# ")
                    .append(question)
                    .append('\n')
                    .append(run("ask", "--limit", "2", question))
                    .append('\n');
        }
        Path golden = GOLDEN.resolve("ask.txt");
        if (UPDATE) {
            Files.writeString(golden, told);
        }
        assertThat(Changes.between(Files.readString(golden), told.toString()))
                .as("questions.txt against %s; if it is right now, -Dgolden.update takes it over", golden)
                .isEmpty();
    }

    /** What the command prints into a file; it must succeed. */
    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(
                InputStream.nullInputStream(), stream(out), stream(err), Screen.NONE, new RealWorkshop());
        String store = folder.resolve("examples.db").toString();
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = store;
        assertThat(new Program(around).run(all))
                .as(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(ExitCode.DONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
