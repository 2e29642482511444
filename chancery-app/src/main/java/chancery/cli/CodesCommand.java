package chancery.cli;

import chancery.show.CodePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "codes",
        description =
                "Writes the codebook's pages of types, modes, contexts, CAMEO codes and phrases from the knowledge files.")
final class CodesCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder for the pages; made if missing.")
    private Path folder = Path.of("codes");

    CodesCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        SortedMap<String, String> pages = new CodePages(knowledge.load().knowledge()).pages();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(folder.resolve(page.getKey()), page.getValue());
            }
        } catch (IOException e) {
            throw new UsageError("--out " + folder + ": cannot be written: " + e.getMessage());
        }
        around.out().println(pages.size() + " pages written to " + folder + ".");
        return ExitCode.DONE;
    }
}
