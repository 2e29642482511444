package chancery.cli;

import java.util.List;
import java.util.function.Consumer;

/** Turns paths into reports. */
@FunctionalInterface
interface Intake {

    /**
     * Hands on what lies under the paths, in their order; a damaged thing is handed on as a failure, and the rest goes on.
     *
     * @param paths files, folders, archives; {@code -} is standard input
     */
    void take(List<String> paths, Consumer<Taken> visitor);
}
