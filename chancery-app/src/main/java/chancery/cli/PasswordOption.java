package chancery.cli;

import chancery.users.Passwords;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a password comes from: never from an argument, which other users of the machine and the shell's history see. */
final class PasswordOption {

    @Option(names = "--generate", description = "Makes a password up and prints it, in place of asking for one.")
    private boolean generate;

    /** The password: typed twice at a terminal, else the first line of the input, or made up. */
    String get(Surroundings around) {
        if (generate) {
            return Passwords.generated();
        }
        @Nullable Console console = around.in() == System.in ? System.console() : null;
        return console == null ? firstLine(around) : typed(console);
    }

    /** Prints a password that was made up, now that it holds. */
    void tell(Surroundings around, String password) {
        if (generate) {
            around.out().println(password);
        }
    }

    private static String typed(Console console) {
        char[] once = console.readPassword("Password: ");
        char[] again = console.readPassword("Once more: ");
        if (once == null || !Arrays.equals(once, again)) {
            throw new UsageError("the two passwords differ; nothing was changed");
        }
        return new String(once);
    }

    private static String firstLine(Surroundings around) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8));
        try {
            @Nullable String line = lines.readLine();
            if (line == null) {
                throw new UsageError("no password came on the input; type one, or use --generate");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException("the password cannot be read: " + e.getMessage(), e);
        }
    }
}
