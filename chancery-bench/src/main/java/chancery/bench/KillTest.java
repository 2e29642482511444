package chancery.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Whether a killed reader loses anything: {@code KillTest PROGRAM REPORTS [TIMES]}, PROGRAM being {@code ./chancery}.
 * Reads the reports undisturbed, then into another store while the process is killed (SIGKILL) TIMES times in the middle,
 * 5 if not said. After each kill {@code doctor} must find nothing; what was kept must not become less; at the end both
 * stores must export the same bytes.
 */
public final class KillTest {

    private static final Usage USAGE = new Usage("KillTest PROGRAM REPORTS [TIMES]");
    private static final String TIMES = "5";

    private final PrintStream out = new PrintStream(System.out, true);
    private final String program;
    private final String reports;
    private final Path folder;

    private KillTest(String program, String reports, Path folder) {
        this.program = program;
        this.reports = reports;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        USAGE.check(arguments.length == 2 || arguments.length == 3);
        int times = Integer.parseInt(arguments.length == 3 ? arguments[2] : TIMES);
        Path folder = Files.createTempDirectory("kill-test");
        KillTest test = new KillTest(arguments[0], arguments[1], folder);
        boolean passed = test.run(times);
        System.out.println(passed ? "passed" : "FAILED; stores and exports are in " + folder);
        if (passed) {
            test.clear();
        }
        System.exit(passed ? 0 : 1);
    }

    private boolean run(int times) throws IOException, InterruptedException {
        long start = System.nanoTime();
        finish("undisturbed", "read", "--quiet", reports);
        long whole = System.nanoTime() - start;
        out.printf("undisturbed  %.1f s%n", whole / 1e9);
        boolean sound = true;
        int kept = 0;
        for (int i = 1; i <= times; i++) {
            boolean killed = kill(whole / (times + 1));
            int code = run("disturbed", "doctor").waitFor();
            int now = kept();
            out.printf(
                    "kill %d       %s, doctor says %d, %d reports kept%n", i, killed ? "done" : "TOO LATE", code, now);
            sound = sound && killed && code == 0 && now >= kept;
            kept = now;
        }
        finish("disturbed", "read", "--quiet", reports);
        int code = run("disturbed", "doctor").waitFor();
        return isSame() && sound && code == 0;
    }

    private boolean kill(long afterNanos) throws IOException, InterruptedException {
        Process reader = run("disturbed", "read", "--quiet", reports);
        boolean ended = reader.waitFor(afterNanos, TimeUnit.NANOSECONDS);
        reader.destroyForcibly().waitFor();
        return !ended;
    }

    /** How many reports the store holds. */
    private int kept() throws IOException, InterruptedException {
        Path exported = export("disturbed");
        try (Stream<String> lines = Files.lines(exported.resolve("documents.jsonl"))) {
            return (int) lines.count();
        }
    }

    private boolean isSame() throws IOException, InterruptedException {
        Path one = export("undisturbed");
        Path other = export("disturbed");
        boolean same = true;
        for (Path file : files(one)) {
            Path twin = other.resolve(file.getFileName());
            if (!Files.isRegularFile(twin) || Files.mismatch(file, twin) >= 0) {
                out.println("differs      " + file.getFileName());
                same = false;
            }
        }
        return same && files(one).size() == files(other).size();
    }

    private Path export(String store) throws IOException, InterruptedException {
        Path exported = folder.resolve(store);
        finish(store, "export", "--format", "jsonl", "--out", exported.toString());
        return exported;
    }

    private static List<Path> files(Path exported) throws IOException {
        try (Stream<Path> files = Files.list(exported)) {
            return files.sorted().toList();
        }
    }

    private void finish(String store, String... words) throws IOException, InterruptedException {
        int code = run(store, words).waitFor();
        if (code != 0) {
            throw new IllegalStateException(program + " " + String.join(" ", words) + " ended with " + code
                    + "; its words are in " + folder.resolve("log"));
        }
    }

    private Process run(String store, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(words));
        command.addAll(List.of("--store", folder.resolve(store + ".db").toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    private void clear() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
