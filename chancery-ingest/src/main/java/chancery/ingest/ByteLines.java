package chancery.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes, one at a time; an endless line is read over, not kept. */
final class ByteLines implements Closeable {

    /** A line without its end. */
    static final class Line {
        private final byte[] bytes;
        private final boolean cut;

        private Line(byte[] bytes, boolean cut) {
            this.bytes = bytes;
            this.cut = cut;
        }

        byte[] bytes() {
            return bytes.clone();
        }

        /** True if it was longer than the limit, and the rest was passed over. */
        boolean isCut() {
            return cut;
        }
    }

    private final InputStream in;
    private final int limit;

    ByteLines(InputStream in, int limit) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
    }

    /** The next line, or empty at the end. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        boolean cut = false;
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        while (read >= 0 && read != '\n') {
            if (line.size() < limit) {
                line.write(read);
            } else {
                cut = true;
            }
            read = in.read();
        }
        return Optional.of(new Line(line.toByteArray(), cut));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
