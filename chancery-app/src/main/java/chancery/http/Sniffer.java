package chancery.http;

import chancery.ask.BadQuestion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Looks whether a file that was handed in is what its name says, by how it begins. */
final class Sniffer {

    private static final int LOOK_AT = 8192;
    private static final String PACKED = ".gz";

    private final String name;
    private final Path file;

    private Sniffer(String name, Path file) {
        this.name = name;
        this.file = file;
    }

    /**
     * Lets a file pass whose content fits its name.
     *
     * @throws BadQuestion if it does not
     */
    static void check(String name, Path file) throws IOException {
        Sniffer sniffer = new Sniffer(name.toLowerCase(Locale.ROOT), file);
        Optional<String> fault = sniffer.fault();
        if (fault.isPresent()) {
            throw new BadQuestion("'" + name + "' is not what its name says: " + fault.get()
                    + "; leave it out, or name it after what it is");
        }
    }

    private Optional<String> fault() throws IOException {
        String start = start(Files.newInputStream(file));
        if (name.endsWith(".zip")) {
            return start.startsWith("PK") ? Optional.empty() : Optional.of("it is no archive");
        }
        if (!name.endsWith(PACKED)) {
            return faultOfText(start, name);
        }
        return start.startsWith("\u001f\u008b")
                ? faultOfText(
                        start(new GZIPInputStream(Files.newInputStream(file))),
                        name.substring(0, name.length() - PACKED.length()))
                : Optional.of("it is not packed by gzip");
    }

    private static Optional<String> faultOfText(String start, String name) {
        boolean wide = start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe");
        if (start.startsWith("%PDF-")) {
            return Optional.of("it is a PDF");
        }
        if (start.startsWith("{\\rtf")) {
            return Optional.of("it is a document of a word processor");
        }
        if (start.startsWith("PK\u0003\u0004") || (!wide && start.indexOf('\0') >= 0)) {
            return Optional.of("it is no text");
        }
        boolean lines = name.endsWith(".jsonl") || name.endsWith(".ndjson");
        return lines && !wide && !isObject(start) ? Optional.of("its first line is no JSON object") : Optional.empty();
    }

    private static boolean isObject(String start) {
        String line = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
        return line.isBlank() || line.stripLeading().startsWith("{");
    }

    /** Its first bytes, each as one letter. */
    private static String start(InputStream bytes) throws IOException {
        try (bytes) {
            return new String(bytes.readNBytes(LOOK_AT), StandardCharsets.ISO_8859_1);
        }
    }
}
