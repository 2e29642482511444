package chancery.model;

import java.util.Set;

/**
 * A report's text in half a kilobyte.
 *
 * @param signature by which two texts are compared, roughly
 * @param bands texts that are copies have one in common
 */
public record Sketch(String signature, Set<Long> bands) {
    public Sketch {
        bands = Set.copyOf(bands);
    }
}
