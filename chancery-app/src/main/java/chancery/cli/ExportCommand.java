package chancery.cli;

import chancery.export.JsonlExport;
import chancery.registry.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "export", description = "Writes the whole record as files for other programs.")
final class ExportCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "jsonl (the only one so far).")
    private String format = "jsonl";

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder to write into.")
    private @Nullable Path out;

    ExportCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (out == null) {
            throw new UsageError("--out DIR is missing");
        }
        if (!format.equals("jsonl")) {
            throw new UsageError("--format " + format + ": there is no such format; use jsonl");
        }
        try (Library library = around.open(store)) {
            JsonlExport export = new JsonlExport(library.knowledge());
            for (Map.Entry<String, Integer> file : export.write(library, out).entrySet()) {
                around.out().println(out.resolve(file.getKey() + ".jsonl") + "  " + file.getValue());
            }
        } catch (IOException e) {
            throw new UsageError("--out " + out + ": cannot be written: " + e.getMessage());
        }
        return ExitCode.DONE;
    }
}
