package chancery.http;

import chancery.ask.BadQuestion;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder in which files that were handed in lie until they are read. */
final class Inbox implements AutoCloseable {

    /** So many parts of a form the server reads. */
    static final int MOST_FILES = 1000;

    private static final Pattern READABLE =
            Pattern.compile("(?i).+\\.(txt|text|md|markdown|html?|xhtml|jsonl|ndjson)(\\.gz)?|.+\\.zip|[^.]+");

    /** Endings as the guide lists them. */
    static final String ENDINGS = ".txt, .md, .html, .jsonl, each also with .gz, or .zip";

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    private Inbox(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps copies of files, each in a folder of its own, so that two of one name do not meet.
     *
     * @throws BadQuestion if there are none, or one that is no report by its name or content
     */
    static Inbox of(List<UploadedFile> uploaded) {
        if (uploaded.isEmpty()) {
            throw new BadQuestion("no file was handed in; send some as 'reports' in a multipart form");
        }
        uploaded.forEach(file -> checked(file.filename()));
        try {
            return filled(new Inbox(Files.createTempDirectory("chancery-inbox")), uploaded);
        } catch (IOException e) {
            throw new UncheckedIOException("what was handed in cannot be kept: " + e.getMessage(), e);
        }
    }

    private static Inbox filled(Inbox inbox, List<UploadedFile> uploaded) throws IOException {
        try {
            for (UploadedFile file : uploaded) {
                inbox.add(file);
            }
            return inbox;
        } catch (IOException | RuntimeException e) {
            inbox.close();
            throw e;
        }
    }

    private void add(UploadedFile file) throws IOException {
        Path place = Files.createDirectory(folder.resolve(String.format(Locale.ROOT, "%05d", files.size())));
        Path kept = place.resolve(checked(file.filename()));
        try (InputStream in = file.content()) {
            Files.copy(in, kept);
        }
        Sniffer.check(kept.getFileName().toString(), kept);
        files.add(kept);
    }

    /** The name without the folders that a browser, or somebody else, may put before it. */
    private static String checked(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        if (name.isBlank()
                || name.startsWith(".")
                || name.indexOf('\0') >= 0
                || !READABLE.matcher(name).matches()) {
            throw new BadQuestion("'" + given + "' is no report by its name; hand in " + ENDINGS);
        }
        return name;
    }

    List<Path> files() {
        return List.copyOf(files);
    }

    /** The name of a file that lies here, as it was handed in. */
    String nameOf(String path) {
        String start = folder.toString();
        return path.startsWith(start)
                ? path.substring(Math.min(path.length(), start.length() + "/00000/".length()))
                : path;
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what was handed in cannot be thrown away: " + e.getMessage(), e);
        }
    }
}
