package chancery.store;

import java.nio.file.Path;

/** The store cannot be used: says which file, what is wrong with it, and what helps. */
public final class StoreError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreError(Path file, String problem) {
        super("store " + file + ": " + problem);
    }

    StoreError(Path file, String problem, Throwable cause) {
        super("store " + file + ": " + problem, cause);
    }
}
