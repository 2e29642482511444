package chancery.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.util.diff.Chunk;
import org.assertj.core.util.diff.Delta;
import org.assertj.core.util.diff.DiffUtils;

/** Two texts as the lines in which they differ: {@code - line 7: as it was}, {@code + line 7: as it is}. */
final class Changes {

    private static final int SHOWN = 24;

    private Changes() {}

    /** The changed lines, the first two dozen and the number of the others; empty if there are none. */
    static String between(String before, String after) {
        List<String> changed = DiffUtils.diff(
                        before.lines().toList(), after.lines().toList())
                .getDeltas()
                .stream()
                .flatMap(Changes::lines)
                .toList();
        String shown = changed.stream().limit(SHOWN).collect(Collectors.joining("\n"));
        int more = changed.size() - SHOWN;
        return more > 0 ? shown + "\n… and " + more + " more changed lines" : shown;
    }

    private static Stream<String> lines(Delta<String> delta) {
        return Stream.concat(lines("-", delta.getOriginal()), lines("+", delta.getRevised()));
    }

    private static Stream<String> lines(String mark, Chunk<String> chunk) {
        return IntStream.range(0, chunk.size())
                .mapToObj(i -> mark + " line " + (chunk.getPosition() + i + 1) + ": "
                        + chunk.getLines().get(i));
    }
}
