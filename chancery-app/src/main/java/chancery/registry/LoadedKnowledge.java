package chancery.registry;

import chancery.knowledge.Knowledge;
import chancery.knowledge.KnowledgeSource;
import chancery.model.ContentId;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Knowledge and what it was read from.
 *
 * @param hash changes when a line of a file does
 * @param files names of the files that were read
 */
public record LoadedKnowledge(Knowledge knowledge, String hash, Set<String> files) {
    public LoadedKnowledge {
        files = Collections.unmodifiableSet(new TreeSet<>(files));
    }

    /** @throws chancery.knowledge.KnowledgeError if a file has a mistake */
    public static LoadedKnowledge from(KnowledgeSource source) {
        Noting noting = new Noting(source);
        Knowledge knowledge = Knowledge.load(noting);
        return new LoadedKnowledge(knowledge, noting.hash(), noting.digests.keySet());
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

        @Override
        public Optional<ByteBuffer> bytes(String file) {
            Optional<ByteBuffer> bytes = source.bytes(file);
            bytes.ifPresent(all -> digests.put(file, checksum(all.duplicate())));
            return bytes;
        }

        private static String checksum(ByteBuffer bytes) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            return Long.toHexString(sum.getValue());
        }

        String hash() {
            return ContentId.of("k", digests.toString());
        }
    }
}
