package chancery.wikidata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** A small file that says how far a reading came. It is whole at every moment: a new one takes the old one's place at once. */
record Checkpoint(Path file) {

    /**
     * How far it came.
     *
     * @param dump name and size of the dump
     * @param lines that were looked at
     * @param kept entities that were kept
     * @param bytes length of the file that they were written to
     */
    record State(String dump, long lines, long kept, long bytes) {}

    /** The state, if there is one of this dump. */
    Optional<State> read(String dump) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.size() < 4 || !lines.get(0).equals(dump)
                ? Optional.empty()
                : Optional.of(new State(dump, number(lines, 1), number(lines, 2), number(lines, 3)));
    }

    private static long number(List<String> lines, int index) {
        return Long.parseLong(lines.get(index));
    }

    void write(State state) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(
                fresh,
                List.of(
                        state.dump(),
                        String.valueOf(state.lines()),
                        String.valueOf(state.kept()),
                        String.valueOf(state.bytes())));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
