package chancery.train.teach;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Labels raw text: {@code LabelMain IN OUT [THREADS]}. IN is a folder of {@code *.txt} shards, one paragraph a line; each becomes
 * a {@code *.conllu} of the same name in OUT. A shard that OUT has is passed over, so a run that was stopped goes on where it
 * was. Or IN and OUT are files, and lines of IN are {@code id TAB sentence}.
 */
public final class LabelMain {

    private final Cutter cutter = new Cutter();
    private final CoreNlpTeacher coreNlp = CoreNlpTeacher.load();
    private final Nlp4jTeacher nlp4j = Nlp4jTeacher.load();

    private LabelMain() {}

    /**
     * Runs the step.
     *
     * @param arguments IN, OUT and the number of threads
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path in = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        int threads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        LabelMain step = new LabelMain();
        if (Files.isDirectory(in)) {
            step.labelFolder(in, out, threads);
        } else {
            step.labelSentences(in, out);
        }
    }

    private void labelFolder(Path in, Path out, int threads)
            throws IOException, InterruptedException, ExecutionException {
        Files.createDirectories(out);
        List<Path> shards;
        try (Stream<Path> files = Files.list(in)) {
            shards = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (Path shard : shards) {
                String name = shard.getFileName().toString().replace(".txt", ".conllu");
                all.add(pool.submit(() -> {
                    labelShard(shard, out.resolve(name));
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private void labelShard(Path shard, Path out) throws IOException {
        if (Files.exists(out)) {
            return;
        }
        Labeller labeller = new Labeller(coreNlp, nlp4j);
        StringBuilder blocks = new StringBuilder();
        int passed = 0;
        for (String paragraph : Files.readAllLines(shard)) {
            for (List<String> words : cutter.sentences(paragraph)) {
                if (words.size() > Labeller.LONGEST) {
                    passed++;
                } else {
                    blocks.append(labeller.label("", words));
                }
            }
        }
        write(out, blocks.toString());
        System.out.println(out.getFileName() + ": done, " + passed + " sentences too long");
    }

    private void labelSentences(Path in, Path out) throws IOException {
        Labeller labeller = new Labeller(coreNlp, nlp4j);
        StringBuilder blocks = new StringBuilder();
        for (String line : Files.readAllLines(in)) {
            String[] parts = line.split("\t", 2);
            if (parts.length < 2) {
                throw new IOException(in + ": a line without a tab between id and sentence: " + line);
            }
            blocks.append(labeller.label(parts[0], cutter.sentence(parts[1])));
        }
        write(out, blocks.toString());
    }

    /** Whole or not at all: a stopped run leaves no half shard. */
    private static void write(Path out, String text) throws IOException {
        Path part = Path.of(out + ".part");
        Files.writeString(part, text, StandardCharsets.UTF_8);
        Files.move(part, out, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
