package chancery.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Knowledge files in a folder. Binary ones are mapped, not read: pages come in as they are looked at. */
record FolderSource(Path folder) implements KnowledgeSource {

    @Override
    public Optional<List<String>> lines(String file) {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(List.copyOf(Files.readAllLines(path)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the knowledge file " + path, e);
        }
    }

    @Override
    public Optional<ByteBuffer> bytes(String file) {
        Path path = folder.resolve(file);
        return Files.isRegularFile(path) ? Optional.of(mapped(path)) : Optional.empty();
    }

    /** The mapping outlives the channel that made it. */
    static ByteBuffer mapped(Path path) {
        try (FileChannel channel = FileChannel.open(path)) {
            return channel.map(MapMode.READ_ONLY, 0, channel.size());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the knowledge file " + path, e);
        }
    }
}
