package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.registry.RealWorkshop;
import chancery.store.Filing;
import chancery.store.Store;
import chancery.told.Telling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The knowledge of the user reaches whatever builds the view, not only what reads. */
class KnowledgeOptionTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal(new RealWorkshop());

    @BeforeEach
    void fillWithoutAView() throws IOException {
        try (Store store = Store.openOrCreate(folder.resolve("chancery.db"))) {
            store.put(new Filing(Telling.in("a.txt").account(), Optional.empty(), "1"));
        }
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/units.tsv"), "words\tunit\tkind\texample\nhectare\thectare\tfield\t\n");
    }

    /** A mistake in the files shows that they are what the view is built with. */
    @ParameterizedTest
    @ValueSource(strings = {"rebuild", "chronicle", "doctor", "rule list", "disputes", "export --out out"})
    void viewIsBuiltWithTheKnowledgeOfTheUser(String command) {
        assertThat(run(command, "mine")).isEqualTo(ExitCode.UNUSABLE);
        assertThat(terminal.complaints() + terminal.printed())
                .contains("units.tsv, line 2")
                .contains("field");
    }

    @Test
    void withoutFilesOfTheUserItIsBuiltWithThoseOfTheProgram() {
        List<String> words =
                List.of("rebuild", "--store", folder.resolve("chancery.db").toString());
        assertThat(terminal.run(words.toArray(String[]::new))).isEqualTo(ExitCode.DONE);
        assertThat(terminal.complaints()).contains("events");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThat(run("chronicle", "nowhere")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.complaints()).contains("nowhere: there is no such folder");
    }

    private int run(String command, String knowledge) {
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.addAll(List.of("--store", folder.resolve("chancery.db").toString()));
        words.addAll(List.of("--knowledge", folder.resolve(knowledge).toString()));
        return terminal.run(words.toArray(String[]::new));
    }
}
