package chancery.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store to use. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "FILE",
            defaultValue = "chancery.db",
            description = "The store (default: chancery.db in this folder).")
    private Path file = Path.of("chancery.db");

    Path file() {
        return file;
    }
}
