package chancery.cli;

import chancery.knowledge.Knowledge;
import chancery.knowledge.KnowledgeSource;
import chancery.model.ContentId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The knowledge to work with: what comes with the program, overlaid by a folder of the user's. */
final class KnowledgeOption {

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "Folder with knowledge files of yours; each takes the place of the bundled one.")
    private @Nullable Path folder;

    /**
     * Knowledge and what it was read from.
     *
     * @param hash changes when a line of a file does
     * @param files names of the files that were read
     */
    record Loaded(Knowledge knowledge, String hash, Set<String> files) {}

    Loaded load() {
        Noting noting = new Noting(source());
        Knowledge knowledge = Knowledge.load(noting);
        return new Loaded(knowledge, noting.hash(), noting.digests.keySet());
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

    /** Notes which files are read, and what stands in them. */
    private static final class Noting implements KnowledgeSource {
        private final KnowledgeSource source;
        private final SortedMap<String, String> digests = new TreeMap<>();

        Noting(KnowledgeSource source) {
            this.source = source;
        }

        @Override
        public Optional<List<String>> lines(String file) {
            Optional<List<String>> lines = source.lines(file);
            lines.ifPresent(all -> digests.put(file, ContentId.of("k", String.join("\n", all))));
            return lines;
        }

        String hash() {
            return ContentId.of("k", digests.toString());
        }
    }
}
