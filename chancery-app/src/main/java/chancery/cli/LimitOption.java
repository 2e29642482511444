package chancery.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much of a list to show. */
final class LimitOption {

    @Option(names = "--limit", paramLabel = "N", description = "At most so many.")
    private @Nullable Integer limit;

    /** How many at most. */
    int most() {
        return limit == null ? Integer.MAX_VALUE : Math.max(0, limit);
    }

    /** The first of the list; all of it where no limit is set. */
    <T> List<T> of(List<T> all) {
        return limit == null ? all : all.subList(0, Math.min(Math.max(0, limit), all.size()));
    }
}
