package chancery.cli;

import chancery.registry.Library;
import chancery.registry.Workshop;
import chancery.show.Style;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * What the program runs in: streams, screen, and the workshop that makes its parts. Tests put their own in.
 *
 * @param workshop makes reader and merger
 */
record Surroundings(InputStream in, PrintStream out, PrintStream err, Screen screen, Workshop workshop) {

    /** The workshop with the knowledge that was asked for. */
    Workshop workshop(StoreOption option) {
        return workshop.with(option.knowledge());
    }

    /** Opens the store that was asked for, with a fresh view. */
    Library open(StoreOption option) {
        return Library.open(option.file(), workshop(option));
    }

    /** How to write about what stands in the library on this screen. */
    Style style(Library library) {
        return library.style(screen.paint(), screen.columns());
    }

    /** A word to the user that is no answer. */
    void say(String words) {
        err.println(words);
    }
}
