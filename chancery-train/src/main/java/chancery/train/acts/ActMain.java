package chancery.train.acts;

import chancery.knowledge.Knowledge;
import chancery.learn.ModelFile;
import chancery.parse.TextParser;
import chancery.pipeline.PairReader;
import chancery.pipeline.ReportPipeline;
import chancery.rank.ActModel;
import chancery.rank.ActRanker;
import chancery.train.acts.LessonMaker.ReadLine;
import chancery.tree.Lexicon;
import chancery.tree.Sections;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Trains the ranker of acts: {@code ActMain OUT READER-MODEL ACTS...}. Beside OUT it writes OUT.card, with the figures on the lines that
 * are kept apart ({@link Split}).
 */
public final class ActMain {

    private static final LogLinear.Pace PACE = new LogLinear.Pace(4, 12, 0.15, 0.003);

    private final Knowledge knowledge = Knowledge.bundled();
    private final ByteBuffer classes;
    private final LessonMaker maker;

    private ActMain(ModelFile reader) {
        this.classes = reader.section(Sections.CLASSES);
        this.maker = new LessonMaker(
                new PairReader(new ReportPipeline(TextParser.load(knowledge), knowledge)),
                ActRanker.cases(knowledge.acts(), Lexicon.from(classes.duplicate())));
    }

    /**
     * Runs the step.
     *
     * @throws IOException where a file cannot be read or written, or a line of the acts is wrong
     */
    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[0]);
        ModelFile reader = ModelFile.of(arguments[1], Files.readAllBytes(Path.of(arguments[1])));
        List<ActLine> lines =
                ActLines.read(Stream.of(arguments).skip(2).map(Path::of).toList());
        new ActMain(reader).train(out, lines);
    }

    private void train(Path out, List<ActLine> lines) throws IOException {
        Split split = new Split(lines);
        List<ReadLine> learned = read(split.train(lines));
        List<ReadLine> apart = read(split.test(lines));
        List<Lesson> lessons = new ArrayList<>(knowledge.acts().phrases().all().stream()
                .flatMap(maker::examples)
                .toList());
        int examples = lessons.size();
        double temperature = new Temperature(learned, lessons, PACE).best();
        learned.stream().flatMap(ReadLine::lessons).forEach(lessons::add);
        Steps steps = LogLinear.train(lessons, PACE);
        ActModel model = new ActModel(steps.rounded(), Steps.UNIT * temperature);
        byte[] words = new byte[classes.remaining()];
        classes.duplicate().get(words);
        Files.write(out, model.toFile(out.toString(), words).toBytes());
        String card = String.format(
                        Locale.ROOT,
                        "%d lines and %d examples of phrases learned, %d lines kept apart; %d signs, temperature %.2f, %d bytes%n",
                        learned.size(),
                        examples / 2,
                        apart.size(),
                        steps.signs(),
                        temperature,
                        Files.size(out))
                + figures(apart, model);
        Files.writeString(Path.of(out + ".card"), card);
        System.out.print(card);
    }

    private List<ReadLine> read(List<ActLine> lines) {
        return lines.stream().flatMap(line -> maker.read(line).stream()).toList();
    }

    private static String figures(List<ReadLine> apart, ActModel model) {
        List<ReadLine> triggers =
                apart.stream().filter(line -> Split.isNewTrigger(line.line())).toList();
        List<ReadLine> parties =
                apart.stream().filter(line -> Split.isNewParty(line.line())).toList();
        return "kept apart: " + Score.of(apart, model.table())
                + "\n  with a trigger that is not learned: " + Score.of(triggers, model.table())
                + "\n  with a party that is not learned: " + Score.of(parties, model.table())
                + "\n  without phrases: " + Score.blind(apart, model.table()) + "\n";
    }
}
