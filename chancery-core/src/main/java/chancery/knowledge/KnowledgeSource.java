package chancery.knowledge;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where knowledge files come from: the name of a file ("states.tsv", "phrases/aid.tsv") gives what stands in it. */
@FunctionalInterface
public interface KnowledgeSource {

    /** The lines of the file, or empty if this source does not have it. */
    Optional<List<String>> lines(String file);

    /** The bytes of a file that is no text ("gazetteer.bin"), read-only, or empty if this source does not have it. */
    default Optional<ByteBuffer> bytes(String file) {
        return Optional.empty();
    }

    /** The files that come with the program. */
    static KnowledgeSource bundled() {
        return new BundledSource();
    }

    /** A folder of the user's: a file in it replaces the bundled file of the same name. */
    static KnowledgeSource folder(Path folder) {
        return new FolderSource(folder);
    }

    /** This source where it has the file, else the other. */
    default KnowledgeSource over(KnowledgeSource other) {
        KnowledgeSource upper = this;
        return new KnowledgeSource() {
            @Override
            public Optional<List<String>> lines(String file) {
                return upper.lines(file).or(() -> other.lines(file));
            }

            @Override
            public Optional<ByteBuffer> bytes(String file) {
                return upper.bytes(file).or(() -> other.bytes(file));
            }
        };
    }
}
