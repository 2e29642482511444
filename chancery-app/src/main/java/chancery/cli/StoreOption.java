package chancery.cli;

import chancery.registry.LoadedKnowledge;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which store to use, and the knowledge to build its view with. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "FILE",
            defaultValue = "chancery.db",
            description = "The store (default: chancery.db in this folder).")
    private Path file = Path.of("chancery.db");

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    Path file() {
        return file;
    }

    /** The user's folder of knowledge, if one was named. */
    Optional<Path> folder() {
        return knowledge.folder();
    }

    /** Loads the knowledge that was asked for. */
    Supplier<LoadedKnowledge> knowledge() {
        return knowledge.loading();
    }
}
