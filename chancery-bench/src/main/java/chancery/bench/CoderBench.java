package chancery.bench;

import chancery.code.ActCoder;
import chancery.count.FigureCoder;
import chancery.date.Dater;
import chancery.knowledge.Knowledge;
import chancery.model.CodedFigure;
import chancery.model.CodedSentence;
import chancery.model.MarkedSentence;
import chancery.model.PlaceReference;
import chancery.model.Report;
import chancery.model.Resolution;
import chancery.model.ResolvedSentence;
import chancery.model.Sentence;
import chancery.model.TimeReference;
import chancery.parse.TextParser;
import chancery.place.Placer;
import chancery.read.SentenceReader;
import chancery.recognise.Recogniser;
import chancery.resolve.Resolver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many sentences a second the coder alone codes, trees and parties in, acts out: {@code CoderBench PATH}, a file or folder of
 * reports with two thousand sentences at least.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class CoderBench {

    private static final int SENTENCES = 2000;

    /** Where the reports are. */
    @Param("")
    public String path = "";

    private final Knowledge knowledge = Knowledge.bundled();
    private final ActCoder coder = new ActCoder(knowledge);
    private final List<ResolvedSentence> sentences = new ArrayList<>();
    private final List<List<CodedFigure>> figures = new ArrayList<>();

    public static void main(String[] arguments) throws RunnerException {
        new Usage("CoderBench PATH").check(arguments.length == 1);
        new Runner(new OptionsBuilder()
                        .include(CoderBench.class.getName())
                        .param("path", Path.of(arguments[0]).toAbsolutePath().toString())
                        .build())
                .run();
    }

    /** Reads the reports up to the coder. */
    @Setup
    public void read() throws IOException {
        SentenceReader reader = new SentenceReader(TextParser.load(knowledge));
        for (Report report : Articles.read(Path.of(path), knowledge, SENTENCES)) {
            if (sentences.size() < SENTENCES) {
                add(report, reader.read(report).sentences());
            }
        }
        if (sentences.size() < SENTENCES) {
            throw new IllegalArgumentException(path + ": " + sentences.size() + " sentences; give " + SENTENCES);
        }
        FigureCoder counter = new FigureCoder(knowledge);
        sentences.forEach(sentence -> figures.add(counter.count(sentence)));
    }

    private void add(Report report, List<Sentence> read) {
        Recogniser recogniser = new Recogniser(knowledge);
        List<MarkedSentence> marked = read.stream().map(recogniser::mark).toList();
        Resolution resolution = new Resolver(knowledge).resolve(report, marked);
        List<List<PlaceReference>> places = new Placer(knowledge).find(read);
        List<List<TimeReference>> times = new Dater(knowledge).find(read, report.published());
        for (int i = 0; i < read.size(); i++) {
            sentences.add(
                    new ResolvedSentence(read.get(i), resolution.references().get(i), times.get(i), places.get(i)));
        }
    }

    /** Codes two thousand sentences. */
    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public void code(Blackhole sink) {
        for (int i = 0; i < SENTENCES; i++) {
            CodedSentence coded = coder.code(sentences.get(i), figures.get(i));
            sink.consume(coded);
        }
    }
}
