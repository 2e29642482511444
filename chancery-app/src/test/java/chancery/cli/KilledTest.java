package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.registry.Taken;
import chancery.store.Store;
import chancery.told.Telling;
import chancery.told.ToldWorkshop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that reads, as no signal handler can prevent, and looks at what it leaves. */
class KilledTest {

    private static final int REPORTS = 150;

    @TempDir
    private Path folder;

    @Test
    void whatAKilledProcessLeavesIsSoundAndReadingOnMakesItWhole() throws IOException, InterruptedException {
        Path store = folder.resolve("killed.db");
        int kept = 0;
        for (int enough : new int[] {20, 80}) {
            Process reading = startReading(store);
            waitForReports(store, enough);
            reading.destroyForcibly().waitFor();
            kept = soundReports(store, kept);
        }
        run(store, "read", ".");
        run(store, "export", "--out", folder.resolve("killed").toString());
        Path undisturbed = folder.resolve("undisturbed.db");
        run(undisturbed, "read", ".");
        run(undisturbed, "export", "--out", folder.resolve("undisturbed").toString());
        for (String file : List.of("documents", "actors", "events", "statements", "tenures", "disputes")) {
            assertThat(folder.resolve("killed/" + file + ".jsonl"))
                    .hasSameBinaryContentAs(folder.resolve("undisturbed/" + file + ".jsonl"));
        }
    }

    private static int soundReports(Path file, int before) {
        try (Store store = Store.open(file)) {
            int kept = store.reports().size();
            assertThat(kept).isGreaterThanOrEqualTo(before);
            assertThat(store.claims()).hasSize(6 * kept);
            assertThat(store.faults()).isEmpty();
            return kept;
        }
    }

    private static Process startReading(Path store) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledTest.class.getName(),
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void waitForReports(Path file, int number) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (Files.exists(file) && reports(file) >= number) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the reading process made no progress in half a minute");
    }

    /** Asks SQLite itself: to open it as a store would be to take part in making it. */
    private static int reports(Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM report")) {
            return rows.getInt(1);
        } catch (SQLException e) {
            return 0;
        }
    }

    /** The process that is killed. */
    public static void main(String[] arguments) {
        Path store = Path.of(arguments[0]);
        run(store, "read", ".");
    }

    private static void run(Path store, String... arguments) {
        List<Taken> given = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            given.add(Taken.report(Telling.in(i + ".txt").report(), Optional.of("/" + i)));
        }
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        Surroundings around = new Surroundings(System.in, nowhere, nowhere, Screen.NONE, new ToldWorkshop(given));
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", store.toString()));
        new Program(around).run(all.toArray(String[]::new));
    }
}
