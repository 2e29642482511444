package chancery.cli;

import picocli.CommandLine.Option;

/** How many threads read. */
final class ThreadsOption {

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "Threads to read with (default: one for each processor).")
    private int threads;

    int number() {
        if (threads < 0) {
            throw new UsageError("--threads " + threads + ": give 1 or more");
        }
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
