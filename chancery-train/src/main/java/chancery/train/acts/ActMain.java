package chancery.train.acts;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Phrase;
import chancery.learn.Lexicon;
import chancery.learn.ModelFile;
import chancery.parse.TextParser;
import chancery.pipeline.PairReader;
import chancery.pipeline.ReportPipeline;
import chancery.rank.ActModel;
import chancery.rank.ActRanker;
import chancery.rank.Calibration;
import chancery.train.acts.LessonMaker.ReadLine;
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

    private final List<Phrase> phrases;
    private final LogLinear.Pace pace;
    private final ByteBuffer classes;
    private final LessonMaker maker;

    /**
     * A training.
     *
     * @param reader the model of the reader, whose word classes are used
     * @param phrases whose examples are learned, too
     */
    ActMain(ModelFile reader, Knowledge knowledge, List<Phrase> phrases, LogLinear.Pace pace) {
        this.phrases = phrases;
        this.pace = pace;
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
        Knowledge knowledge = Knowledge.bundled();
        new ActMain(reader, knowledge, knowledge.acts().phrases().all(), PACE).train(out, lines);
    }

    /** Learns from the lines, and writes the model and its card. */
    void train(Path out, List<ActLine> lines) throws IOException {
        Split split = new Split(lines);
        List<ReadLine> learned = read(split.train(lines));
        List<ReadLine> apart = read(split.test(lines));
        List<Lesson> lessons =
                new ArrayList<>(phrases.stream().flatMap(maker::examples).toList());
        int examples = lessons.size();
        Apart tried = new Apart(learned, lessons, pace);
        Calibration calibration = tried.calibration();
        learned.stream().flatMap(ReadLine::lessons).forEach(lessons::add);
        Steps steps = LogLinear.train(lessons, pace);
        ActModel model = new ActModel(steps.rounded(), calibration);
        byte[] words = new byte[classes.remaining()];
        classes.duplicate().get(words);
        Files.write(out, model.toFile(out.toString(), words).toBytes());
        String card = String.format(
                        Locale.ROOT,
                        "%d lines and %d examples of phrases learned, %d lines kept apart; %d signs, calibration %.2f, %.2f and %.2f, %d bytes%n",
                        learned.size(),
                        examples / 2,
                        apart.size(),
                        steps.signs(),
                        calibration.low(),
                        calibration.high(),
                        calibration.offset(),
                        Files.size(out))
                + "learned five times from four fifths, with other triggers: " + tried.score(calibration) + "\n"
                + tried.score(calibration).bins() + "\n"
                + figures(apart, model, calibration);
        Files.writeString(Path.of(out + ".card"), card);
        System.out.print(card);
    }

    private List<ReadLine> read(List<ActLine> lines) {
        return lines.stream().flatMap(line -> maker.read(line).stream()).toList();
    }

    private static String figures(List<ReadLine> apart, ActModel model, Calibration calibration) {
        List<ReadLine> triggers =
                apart.stream().filter(line -> Split.isNewTrigger(line.line())).toList();
        List<ReadLine> parties =
                apart.stream().filter(line -> Split.isNewParty(line.line())).toList();
        Score all = Score.of(apart, model, calibration);
        return "kept apart: " + all + "\n" + all.bins()
                + "\n  with a trigger that is not learned: " + Score.of(triggers, model, calibration)
                + "\n  with a party that is not learned: " + Score.of(parties, model, calibration)
                + "\n  without phrases: " + Score.blind(apart, model, calibration) + "\n";
    }
}
