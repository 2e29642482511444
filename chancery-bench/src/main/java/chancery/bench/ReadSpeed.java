package chancery.bench;

import chancery.learn.ModelFile;
import chancery.tree.TreeModel;
import chancery.words.Tokeniser;
import chancery.words.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Times the learned reader on a text file, a paragraph a line: {@code ReadSpeed MODEL TEXT}. Text in, tags, trees and names out; tokens per CPU-second
 * on one thread and, together, on two, after a warm-up; the time to load the model; what is left on the heap.
 */
public final class ReadSpeed {

    private static final int ROUNDS = 3;
    private static final int MOST_PARAGRAPHS = 4000;

    private final Tokeniser tokeniser = new Tokeniser();
    private final TreeModel model;
    private final List<String> paragraphs;

    private ReadSpeed(TreeModel model, List<String> paragraphs) {
        this.model = model;
        this.paragraphs = paragraphs;
    }

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        new Usage("ReadSpeed MODEL TEXT").check(args.length == 2);
        long start = System.nanoTime();
        TreeModel model = TreeModel.from(ModelFile.of(args[0], Files.readAllBytes(Path.of(args[0]))));
        System.out.printf("load %.2f s%n", (System.nanoTime() - start) / 1e9);
        List<String> lines = Files.readAllLines(Path.of(args[1]));
        ReadSpeed run = new ReadSpeed(model, lines.subList(0, Math.min(lines.size(), MOST_PARAGRAPHS)));
        for (int round = 0; round < ROUNDS; round++) {
            run.measure(1);
        }
        run.measure(2);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("heap %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private void measure(int threads) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<long[]>> parts = new ArrayList<>();
            long start = System.nanoTime();
            for (int i = 0; i < threads; i++) {
                int part = i;
                parts.add(pool.submit(() -> read(part, threads)));
            }
            print(parts, start);
        } finally {
            pool.shutdown();
        }
    }

    private static void print(List<Future<long[]>> parts, long start) throws InterruptedException, ExecutionException {
        long tokens = 0;
        long nanos = 0;
        for (Future<long[]> part : parts) {
            tokens += part.get()[0];
            nanos += part.get()[1];
        }
        System.out.printf(
                "%d threads: %d tokens, %.0f per CPU-second, %.0f per second of the clock%n",
                parts.size(), tokens, tokens * 1e9 / nanos, tokens * 1e9 / (System.nanoTime() - start));
    }

    private long[] read(int part, int parts) {
        long start = Meter.cpu();
        long tokens = 0;
        for (int i = part; i < paragraphs.size(); i += parts) {
            for (List<Word> sentence : tokeniser.sentences(paragraphs.get(i))) {
                tokens += model.analyse(sentence.stream().map(Word::form).toList())
                        .tags()
                        .size();
            }
        }
        return new long[] {tokens, Meter.cpu() - start};
    }
}
