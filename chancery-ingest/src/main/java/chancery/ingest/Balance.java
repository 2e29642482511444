package chancery.ingest;

import java.util.List;

/**
 * What was taken in and what was not.
 *
 * @param read reports
 * @param troubles everything skipped, failed or remarkable, in the order met
 */
public record Balance(int read, List<Trouble> troubles) {

    public Balance {
        troubles = List.copyOf(troubles);
    }

    public long skipped() {
        return count(Trouble.Kind.SKIPPED);
    }

    public long failed() {
        return count(Trouble.Kind.FAILED);
    }

    private long count(Trouble.Kind kind) {
        return troubles.stream().filter(trouble -> trouble.kind() == kind).count();
    }
}
