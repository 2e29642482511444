package chancery.cli;

import chancery.show.Paint;
import chancery.show.Style;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the output goes to.
 *
 * @param columns width of lines; {@link Style#UNBROKEN} if it is no terminal
 * @param progress true if somebody watches the error output while it is written
 */
record Screen(Paint paint, int columns, boolean progress) {

    private static final int USUAL = 100;
    private static final int NARROWEST = 40;

    /** For files, pipes and tests. */
    static final Screen NONE = new Screen(Paint.PLAIN, Style.UNBROKEN, false);

    /** What this process writes to. */
    static Screen ofProcess(Map<String, String> environment) {
        boolean terminal = isTerminal(1);
        String no = environment.getOrDefault("NO_COLOR", "");
        boolean colours = terminal && no.isEmpty() && !"dumb".equals(environment.get("TERM"));
        return new Screen(
                colours ? Paint.COLOURS : Paint.PLAIN, columns(terminal, environment.get("COLUMNS")), isTerminal(2));
    }

    /** Java tells only whether input and output both are a terminal, so ask the system for each by itself. */
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return shellSaysTerminal(descriptor);
        }
    }

    private static boolean shellSaysTerminal(int descriptor) {
        try {
            Process test = new ProcessBuilder("sh", "-c", "test -t " + descriptor)
                    .inheritIO()
                    .start();
            return test.waitFor(1, TimeUnit.SECONDS) && test.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int columns(boolean terminal, @Nullable String wished) {
        if (wished != null && wished.matches("[1-9]\\d{1,3}")) {
            return Math.max(NARROWEST, Integer.parseInt(wished));
        }
        return terminal ? Math.max(NARROWEST, terminalColumns()) : Style.UNBROKEN;
    }

    private static int terminalColumns() {
        try {
            Process stty = new ProcessBuilder("sh", "-c", "stty size </dev/tty")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = stty.waitFor(1, TimeUnit.SECONDS);
            return ended && answer.matches("\\d+ [1-9]\\d*\\s*")
                    ? Integer.parseInt(answer.strip().split(" ", 2)[1])
                    : USUAL;
        } catch (IOException e) {
            return USUAL;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return USUAL;
        }
    }
}
