package chancery.ingest;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file or entry of an archive, not yet opened.
 *
 * @param name without its folders
 * @param size in bytes; -1 if unknown
 */
record Item(String name, Place place, long size, Opener opener) {

    /** Opens the bytes of an item. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }
}
