package chancery.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The files below {@code knowledge/} on the class path. */
final class BundledSource implements KnowledgeSource {

    @Override
    public Optional<List<String>> lines(String file) {
        try (InputStream in = KnowledgeSource.class.getResourceAsStream("/knowledge/" + file)) {
            return in == null ? Optional.empty() : Optional.of(lines(in));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static List<String> lines(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .toList();
    }

    @Override
    public Optional<ByteBuffer> bytes(String file) {
        return Optional.ofNullable(KnowledgeSource.class.getResource("/knowledge/" + file))
                .map(url -> bytes(url, file));
    }

    /** A file is mapped; what lies compressed in a jar cannot be, and is unpacked into memory. */
    private static ByteBuffer bytes(URL url, String file) {
        if (url.getProtocol().equals("file")) {
            return FolderSource.mapped(Path.of(URI.create(url.toString())));
        }
        try (InputStream in = Objects.requireNonNull(KnowledgeSource.class.getResourceAsStream("/knowledge/" + file))) {
            return ByteBuffer.wrap(in.readAllBytes()).asReadOnlyBuffer();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static UncheckedIOException unreadable(String file, IOException cause) {
        return new UncheckedIOException("cannot read the bundled knowledge file " + file, cause);
    }
}
