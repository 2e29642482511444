package chancery.wikidata;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/**
 * A Wikidata JSON dump, line by line: an array with one entity per line, plain, or packed by gzip or bzip2. The array's brackets and
 * the commas behind the entities are taken away.
 */
final class Dump implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    /** Counts the bytes of the file itself, packed as they are. */
    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count += Math.max(read, 0);
            return read;
        }
    }

    private final Counting file;
    private final BufferedReader lines;
    private final long size;
    private long line;

    private Dump(Counting file, BufferedReader lines, long size) {
        this.file = file;
        this.lines = lines;
        this.size = size;
    }

    /** @throws IOException if there is no such file, or it is not packed as its name says */
    static Dump open(Path path) throws IOException {
        Counting file = new Counting(Files.newInputStream(path));
        try {
            InputStream plain = unpacked(
                    new BufferedInputStream(file, BUFFER), path.toString().toLowerCase(Locale.ROOT));
            BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), BUFFER);
            return new Dump(file, lines, Files.size(path));
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** A dump may be packed in several pieces, one behind the other. */
    private static InputStream unpacked(InputStream in, String name) throws IOException {
        if (name.endsWith(".gz")) {
            return new GZIPInputStream(in, BUFFER);
        }
        return name.endsWith(".bz2") ? new BZip2CompressorInputStream(in, true) : in;
    }

    /** Passes over so many lines; they are unpacked, but not looked at. */
    void skip(long count) throws IOException {
        while (line < count && lines.readLine() != null) {
            line++;
        }
    }

    /** The next line as it is, without bracket and comma; an empty one where nothing else is on it; none at the end. */
    Optional<String> next() throws IOException {
        String text = lines.readLine();
        if (text == null) {
            return Optional.empty();
        }
        line++;
        String entity = text.strip();
        entity = entity.startsWith("[") ? entity.substring(1) : entity;
        entity = entity.endsWith("]") && !entity.startsWith("{") ? entity.substring(0, entity.length() - 1) : entity;
        entity = entity.endsWith("}]") ? entity.substring(0, entity.length() - 1) : entity;
        return Optional.of((entity.endsWith(",") ? entity.substring(0, entity.length() - 1) : entity).strip());
    }

    /** Number of the line that came last, from 1. */
    long line() {
        return line;
    }

    /** Bytes of the file that were read, packed as they are. */
    long done() {
        return file.count;
    }

    /** Bytes of the file. */
    long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
