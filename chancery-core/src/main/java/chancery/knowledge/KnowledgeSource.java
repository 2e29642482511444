package chancery.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where knowledge files come from: the name of a file ("states.tsv", "phrases/aid.tsv") gives its lines. */
@FunctionalInterface
public interface KnowledgeSource {

    /** The lines of the file, or empty if this source does not have it. */
    Optional<List<String>> lines(String file);

    /** The files that come with the program. */
    static KnowledgeSource bundled() {
        return file -> {
            try (InputStream in = KnowledgeSource.class.getResourceAsStream("/knowledge/" + file)) {
                return in == null ? Optional.empty() : Optional.of(lines(in));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the bundled knowledge file " + file, e);
            }
        };
    }

    /** A folder of the user's: a file in it replaces the bundled file of the same name. */
    static KnowledgeSource folder(Path folder) {
        return file -> {
            Path path = folder.resolve(file);
            if (!Files.isRegularFile(path)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(path)) {
                return Optional.of(lines(in));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the knowledge file " + path, e);
            }
        };
    }

    /** This source where it has the file, else the other. */
    default KnowledgeSource over(KnowledgeSource other) {
        return file -> lines(file).or(() -> other.lines(file));
    }

    private static List<String> lines(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .toList();
    }
}
