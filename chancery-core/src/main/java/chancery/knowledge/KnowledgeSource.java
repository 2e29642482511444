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

    /** A folder of the user's: a file in it replaces the file of the same name below, or, if it is one of {@link RowChanges}, rows of that. */
    static KnowledgeSource folder(Path folder) {
        return new FolderSource(folder);
    }

    /** This source where it has the file, else the other; where it has {@link RowChanges} of the file, the other with these changes. */
    default KnowledgeSource over(KnowledgeSource other) {
        KnowledgeSource upper = this;
        return new KnowledgeSource() {
            @Override
            public Optional<List<String>> lines(String file) {
                return upper.lines(file)
                        .map(lines -> RowChanges.are(lines)
                                ? RowChanges.over(file, lines, other.lines(file).orElse(List.of()))
                                : lines)
                        .or(() -> other.lines(file));
            }

            @Override
            public Optional<ByteBuffer> bytes(String file) {
                return upper.bytes(file).or(() -> other.bytes(file));
            }
        };
    }
}
