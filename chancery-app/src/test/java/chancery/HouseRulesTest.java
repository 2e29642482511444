package chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader of the sources can rely on, and no compiler looks at. */
class HouseRulesTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern FOR_LATER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern SOURCE = Pattern.compile("\\.(java|tsx?)$");
    private static final Pattern SWITCHED_OFF = Pattern.compile("@Dis" + "abled");

    @Test
    void noFileIsLongerThanFourHundredLines() {
        assertThat(sources().filter(file -> lines(file).size() > 400).map(ROOT::relativize))
                .as("a longer file has a second subject in it: give that a file of its own")
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(places(FOR_LATER))
                .as("what is to be done is an issue, where it is seen")
                .isEmpty();
    }

    @Test
    void noTestIsSwitchedOff() {
        assertThat(places(SWITCHED_OFF))
                .as("a test that is off tells nothing: mend it or remove it")
                .isEmpty();
    }

    private static List<String> places(Pattern pattern) {
        return sources()
                .flatMap(file -> {
                    List<String> lines = lines(file);
                    return IntStream.range(0, lines.size())
                            .filter(i -> pattern.matcher(lines.get(i)).find())
                            .mapToObj(i -> ROOT.relativize(file) + ":" + (i + 1));
                })
                .toList();
    }

    private static Stream<Path> sources() {
        try (Stream<Path> modules = Files.list(ROOT)) {
            List<Path> found = modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(HouseRulesTest::sourcesIn)
                    .sorted()
                    .toList();
            assertThat(found).as("sources under %s", ROOT).isNotEmpty();
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sourcesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> SOURCE.matcher(file.toString()).find()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
