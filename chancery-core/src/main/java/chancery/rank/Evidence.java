package chancery.rank;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Signs of one thing.
 *
 * @param rows of the table of weights
 * @param names of the rows in words; empty where nobody asked
 */
@SuppressWarnings("ArrayRecordComponent") // made for every candidate of every sentence, and never compared
public record Evidence(int[] rows, List<String> names) {

    /** No signs. */
    static final Evidence NONE = new Evidence(new int[0], List.of());

    Evidence with(Evidence other) {
        int[] both = Arrays.copyOf(rows, rows.length + other.rows.length);
        System.arraycopy(other.rows, 0, both, rows.length, other.rows.length);
        return new Evidence(
                both, Stream.concat(names.stream(), other.names.stream()).toList());
    }
}
