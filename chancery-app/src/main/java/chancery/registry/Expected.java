package chancery.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Foretells how many reports there will be, for the progress bar: a file is one, a JSON Lines file has one on each line. */
public final class Expected {

    private static final long TOO_LARGE = 256L * 1024 * 1024;

    private Expected() {}

    /** The number, or 0 if it would take too long to know. */
    public static int reports(List<String> paths) {
        int sum = 0;
        for (String path : paths) {
            int some = path.equals("-") ? 0 : below(Path.of(path));
            if (some == 0) {
                return 0;
            }
            sum += some;
        }
        return sum;
    }

    private static int below(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).mapToInt(Expected::in).sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static int in(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".jsonl")) {
            return name.endsWith(".zip") || name.endsWith(".gz") ? 0 : 1;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Files.size(file) > TOO_LARGE ? 0 : lines(in);
        } catch (IOException e) {
            return 0;
        }
    }

    private static int lines(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int lines = 0;
        for (int length = in.read(buffer); length > 0; length = in.read(buffer)) {
            for (int i = 0; i < length; i++) {
                if (buffer[i] == '\n') {
                    lines++;
                }
            }
        }
        return lines;
    }
}
