package chancery.cli;

import chancery.registry.Workshop;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program as somebody at a terminal has it: what is typed, printed and complained. */
final class Terminal {
    private final Workshop workshop;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Terminal(Workshop workshop) {
        this.workshop = workshop;
    }

    int run(String... arguments) {
        return runWith("", arguments);
    }

    int runWith(String input, String... arguments) {
        Surroundings around = new Surroundings(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Screen.NONE,
                workshop);
        return new Program(around).run(arguments);
    }

    String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String complaints() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Clears what was printed. */
    void forget() {
        out.reset();
    }
}
