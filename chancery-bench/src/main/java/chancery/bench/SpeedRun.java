package chancery.bench;

import chancery.knowledge.Knowledge;
import chancery.merge.Merger;
import chancery.model.Account;
import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.Report;
import chancery.parse.TextParser;
import chancery.pipeline.ReportPipeline;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How fast reports are read: {@code SpeedRun PATH [LIMIT] [--stages]} reads the reports on one thread, after a
 * warm-up, from text to claims, then merges them. With {@code --stages} it says where the time went.
 */
public final class SpeedRun {

    private static final Usage USAGE = new Usage("SpeedRun PATH [LIMIT] [--stages]");
    private static final int WARM_UP = 150;

    private final PrintStream out = System.out;
    private final Memory memory = Memory.watch();
    private final List<String> failures = new ArrayList<>();
    private final Knowledge knowledge;
    private final Meter parser;
    private final ReportPipeline pipeline;

    private SpeedRun() {
        long start = System.nanoTime();
        this.knowledge = Knowledge.bundled();
        this.parser = new Meter(TextParser.load(knowledge));
        this.pipeline = new ReportPipeline(parser, knowledge);
        out.printf("loaded       %.1f s%n", seconds(start));
    }

    public static void main(String[] arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean stages = words.remove("--stages");
        USAGE.check(words.size() == 1 || words.size() == 2);
        long limit = words.size() == 2 ? Long.parseLong(words.get(1)) : Long.MAX_VALUE;
        SpeedRun run = new SpeedRun();
        List<Report> reports = run.takeIn(Path.of(words.get(0)), limit);
        reports.stream().limit(WARM_UP).forEach(run::read);
        run.failures.clear();
        run.parser.reset();
        if (stages) {
            try (StageProfile profile = StageProfile.start()) {
                run.measure(reports);
                run.out.print(profile.report());
            }
        } else {
            run.measure(reports);
        }
        run.tellMemory();
    }

    private List<Report> takeIn(Path path, long limit) throws IOException {
        long start = System.nanoTime();
        List<Report> reports = Articles.read(path, knowledge, limit);
        out.printf("taken in     %d reports in %.1f s%n", reports.size(), seconds(start));
        return reports;
    }

    private void measure(List<Report> reports) {
        long wall = System.nanoTime();
        long cpu = Meter.cpu();
        List<Account> accounts = new ArrayList<>();
        reports.forEach(report -> read(report).ifPresent(accounts::add));
        double seconds = (Meter.cpu() - cpu) / 1e9;
        int sentences = accounts.stream().mapToInt(Account::sentences).sum();
        out.printf("read         %d reports, %d sentences, %d tokens%n", accounts.size(), sentences, parser.tokens());
        out.printf("failed       %d%n", failures.size());
        failures.forEach(failure -> out.println("             " + failure));
        out.printf(
                "took         %.1f s; %.1f s of CPU, %.1f of them the parser%n",
                seconds(wall), seconds, parser.seconds());
        out.printf(
                "speed        %.1f sentences, %.0f tokens a second; %.1f, %.0f a CPU-second%n",
                sentences / seconds(wall),
                parser.tokens() / seconds(wall),
                sentences / seconds,
                parser.tokens() / seconds);
        merge(accounts);
    }

    private Optional<Account> read(Report report) {
        try {
            return Optional.of(pipeline.read(report));
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            failures.add(report.name() + ": " + e + (trace.length > 0 ? " at " + trace[0] : ""));
            return Optional.empty();
        }
    }

    private void merge(List<Account> accounts) {
        List<Report> reports = accounts.stream().map(Account::report).toList();
        List<Claim> claims =
                accounts.stream().flatMap(account -> account.claims().stream()).toList();
        long start = System.nanoTime();
        Chronicle chronicle = new Merger(knowledge).merge(reports, claims);
        out.printf(
                "merged       %d claims into %d events, %d disputes in %.1f s%n",
                claims.size(), chronicle.events().size(), chronicle.disputes().size(), seconds(start));
    }

    private void tellMemory() throws IOException {
        System.gc();
        out.printf(
                "memory       %d MB of heap at most after a collection, %d allowed; process %d MB at its peak%n",
                memory.heapAfterCollection(), Memory.heapAllowed(), Memory.resident());
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
