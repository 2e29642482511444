package chancery.cli;

import chancery.wikidata.WikidataImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", description = "Brings facts from elsewhere into a folder of knowledge files.")
final class ImportCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new UsageError("knowledge import: say from where: knowledge import wikidata FILE --knowledge DIR");
    }

    @Command(
            name = "wikidata",
            description = "Takes office-holders, states and organisations out of a Wikidata JSON dump (.json, .json.gz,"
                    + " .json.bz2). Stopped and called again, it goes on where it was.")
    static final class Wikidata implements Callable<Integer> {

        private static final int NAMED = 20;

        private final Surroundings around;

        @Parameters(paramLabel = "FILE", description = "The dump: an array with one entity per line.")
        private @Nullable Path dump;

        @Option(
                names = "--knowledge",
                paramLabel = "DIR",
                required = true,
                description = "Folder with knowledge files of yours that the tables are written to.")
        private @Nullable Path folder;

        Wikidata(Surroundings around) {
            this.around = around;
        }

        @Override
        public Integer call() throws IOException {
            if (dump == null || folder == null || !Files.isRegularFile(dump)) {
                throw new UsageError("knowledge import wikidata: there is no file " + dump);
            }
            Progress progress = new Progress(around);
            WikidataImport.Outcome outcome =
                    new WikidataImport(folder).run(dump, (done, all, kept) -> progress.waitFor(state(done, all, kept)));
            progress.end();
            lines(outcome, folder).forEach(around.out()::println);
            return outcome.damaged().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
        }

        private static String state(long done, long all, long kept) {
            return String.format(
                    Locale.ROOT, "%.1f %% of the dump, %,d entities kept", 100.0 * done / Math.max(all, 1), kept);
        }

        private static List<String> lines(WikidataImport.Outcome outcome, Path folder) {
            List<String> lines = new ArrayList<>();
            if (outcome.resumedAt() > 0) {
                lines.add("went on at  line " + (outcome.resumedAt() + 1) + " of the dump");
            }
            lines.add("read        " + outcome.read() + " lines, " + outcome.kept() + " entities of use");
            outcome.summary().forEach(line -> lines.add("            " + line));
            if (outcome.unplaced() > 0) {
                lines.add("skipped     " + outcome.unplaced() + " positions held, for nothing tells whose they are");
            }
            if (!outcome.damaged().isEmpty()) {
                lines.add("failed      " + outcome.damaged().size());
                outcome.damaged().stream().limit(NAMED).forEach(line -> lines.add("            " + line));
            }
            lines.add("Look at " + folder.resolve("wikidata").resolve("merges.txt") + " ("
                    + outcome.merges().size() + " lines), then run 'chancery knowledge check --knowledge " + folder
                    + "'.");
            return lines;
        }
    }
}
