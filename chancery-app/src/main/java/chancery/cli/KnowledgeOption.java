package chancery.cli;

import chancery.knowledge.KnowledgeSource;
import chancery.registry.LoadedKnowledge;
import chancery.registry.Once;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The knowledge to work with: what comes with the program, overlaid by a folder of the user's. */
final class KnowledgeOption {

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "Folder with knowledge files of yours; each takes the place of the bundled one.")
    private @Nullable Path folder;

    LoadedKnowledge load() {
        return LoadedKnowledge.from(source());
    }

    /** Looks for the folder now, and loads when it is first asked. */
    Supplier<LoadedKnowledge> loading() {
        KnowledgeSource source = source();
        return new Once<>(() -> LoadedKnowledge.from(source));
    }

    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    private KnowledgeSource source() {
        if (folder == null) {
            return KnowledgeSource.bundled();
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageError("--knowledge " + folder + ": there is no such folder");
        }
        return KnowledgeSource.folder(folder).over(KnowledgeSource.bundled());
    }
}
