package chancery.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What the program runs in: streams, screen, and the workshop that makes its parts. Tests put their own in.
 *
 * @param workshop makes reader and merger
 */
record Surroundings(InputStream in, PrintStream out, PrintStream err, Screen screen, Workshop workshop) {

    /** A word to the user that is no answer. */
    void say(String words) {
        err.println(words);
    }
}
