package chancery.bench.made;

import chancery.ingest.Fields;
import chancery.knowledge.Knowledge;
import chancery.model.Dispute.Question;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.registry.Delivery;
import chancery.registry.Library;
import chancery.registry.ReadingRound;
import chancery.registry.RealWorkshop;
import chancery.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes a corpus with known answers, has it read, and counts what is told right: {@code made.MadeRun FOLDER [SET [STORIES [SEED]]]
 * [--show]}. The folder gets {@code reports.jsonl}, {@code answers.jsonl} and the store {@code made.db}. SET is {@code dev},
 * {@code held}, {@code fresh} or {@code unseen}. What is counted: pairs of sentences put into one event, of those that were coded at all; pairs of reports held for
 * one witness; disputes. Misses and errors are listed with {@code --show}.
 */
public final class MadeRun {

    private static final String USAGE = "usage: made.MadeRun FOLDER [SET [STORIES [SEED]]] [--show]";
    private static final String STORIES = "150";
    private static final String SEED = "1";

    private final Path folder;
    private final Knowledge knowledge = Knowledge.bundled();
    private final RealWorkshop workshop = new RealWorkshop();

    private MadeRun(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments).stream()
                .filter(word -> !word.equals("--show"))
                .toList();
        if (words.isEmpty() || words.size() > 4) {
            throw new IllegalArgumentException(USAGE);
        }
        MadeRun run = new MadeRun(Path.of(words.get(0)));
        MadeCorpus corpus = run.make(
                words.size() > 1 ? words.get(1) : "dev",
                Integer.parseInt(words.size() > 2 ? words.get(2) : STORIES),
                Long.parseLong(words.size() > 3 ? words.get(3) : SEED));
        run.read();
        run.score(corpus, words.size() < arguments.length);
    }

    private MadeCorpus make(String set, int stories, long seed) throws IOException {
        MadeCorpus corpus = new CorpusMaker(knowledge, set, seed).make(stories);
        corpus.write(folder);
        return corpus;
    }

    private Path storeFile() {
        return folder.resolve("made.db");
    }

    private void read() throws IOException {
        for (String ending : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(storeFile() + ending));
        }
        Delivery delivery = new Delivery(
                List.of(folder.resolve("reports.jsonl").toString()),
                InputStream.nullInputStream(),
                knowledge,
                Fields.USUAL,
                Optional.empty());
        chancery.registry.Reader reader = workshop.reader(knowledge);
        ReadingRound.Plan plan = new ReadingRound.Plan(workshop.version(), () -> reader, 2, 0);
        try (Store store = Store.openOrCreate(storeFile());
                ReadingRound round = new ReadingRound(store, plan, Quiet.WATCH)) {
            workshop.takeIn(delivery, round::take);
            round.finish().lines().forEach(System.out::println);
        }
    }

    private void score(MadeCorpus corpus, boolean show) {
        try (Library library = Library.open(storeFile(), workshop)) {
            List<Report> reports = library.store().reports();
            Map<ReportId, String> names = reports.stream().collect(Collectors.toMap(Report::id, Report::name));
            Readings readings = new Readings(corpus.reports(), names);
            Kin kin = new Kin(corpus.reports(), names);
            Quarrels quarrels = new Quarrels(corpus.disputes(), names);
            reports.forEach(kin::take);
            library.events(event -> {
                readings.take(event);
                kin.take(event);
            });
            library.disputes(quarrels::take);
            print(readings, kin, quarrels);
            if (show) {
                show(readings, kin, quarrels);
            }
        }
    }

    private static void print(Readings readings, Kin kin, Quarrels quarrels) {
        int coded = readings.coded().size();
        int all = coded + readings.missed().size();
        System.out.printf(Locale.ROOT, "%-28s %d of %d sentences (%.3f)%n", "coded", coded, all, (double) coded / all);
        System.out.println(readings.merged());
        System.out.println(kin.shares());
        System.out.println(quarrels.shares());
        for (Question question : Question.values()) {
            System.out.println(quarrels.shares(question));
        }
    }

    private static void show(Readings readings, Kin kin, Quarrels quarrels) {
        readings.missed().forEach(words -> System.out.println("not coded    " + words));
        readings.coded().stream()
                .collect(Collectors.groupingBy(one -> one.telling().event(), TreeMap::new, Collectors.toList()))
                .forEach((event, all) -> {
                    if (all.stream().map(Readings.Coded::event).distinct().count() > 1) {
                        System.out.println("split        " + event);
                        all.forEach(one -> System.out.println("    " + one.event() + " " + one.sentence()));
                    }
                });
        readings.coded().stream()
                .collect(Collectors.groupingBy(Readings.Coded::event, TreeMap::new, Collectors.toList()))
                .forEach((event, all) -> {
                    if (all.stream()
                                    .map(one -> one.telling().event())
                                    .distinct()
                                    .count()
                            > 1) {
                        System.out.println("lumped       " + event);
                        all.forEach(
                                one -> System.out.println("    " + one.telling().event() + " " + one.sentence()));
                    }
                });
        kin.errors().forEach(System.out::println);
        quarrels.missed().forEach(made -> System.out.println("no dispute   " + made));
        quarrels.wrong().forEach(found -> {
            System.out.println("false        " + found.question());
            found.sides().forEach(side -> {
                System.out.println("    " + side.value());
                side.evidence().forEach(one -> System.out.println("        " + one.text()));
            });
        });
    }
}
