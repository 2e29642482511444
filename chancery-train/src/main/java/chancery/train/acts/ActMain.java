package chancery.train.acts;

import chancery.knowledge.Knowledge;
import chancery.learn.ModelFile;
import chancery.learn.SparseWeights;
import chancery.parse.TextParser;
import chancery.pipeline.PairReader;
import chancery.pipeline.ReportPipeline;
import chancery.rank.ActModel;
import chancery.rank.ActRanker;
import chancery.tree.Lexicon;
import chancery.tree.Sections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Trains the ranker of acts: {@code ActMain OUT READER-MODEL ACTS...}. Prints its figures on the lines kept apart. */
public final class ActMain {

    private static final int ROUNDS = Integer.getInteger("rounds", 12);
    private static final double RATE = Double.parseDouble(System.getProperty("rate", "0.08"));
    private static final double DECAY = Double.parseDouble(System.getProperty("decay", "0.003"));
    private static final int FOLDS = 5;

    private ActMain() {}

    /**
     * Runs the step.
     *
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        Path out = Path.of(arguments[0]);
        ModelFile reader = ModelFile.of(arguments[1], Files.readAllBytes(Path.of(arguments[1])));
        List<ActLine> lines =
                ActLines.read(Stream.of(arguments).skip(2).map(Path::of).toList());
        Knowledge knowledge = Knowledge.bundled();
        PairReader pairs = new PairReader(new ReportPipeline(TextParser.load(knowledge), knowledge));
        LessonMaker maker = new LessonMaker(
                pairs, ActRanker.cases(knowledge.acts(), Lexicon.from(reader.section(Sections.CLASSES))));
        Split split = new Split(lines);
        List<LessonMaker.Read> train = maker.readAll(split.train(lines));
        List<LessonMaker.Read> test = maker.readAll(split.test(lines));
        List<Lesson> examples = knowledge.acts().phrases().all().stream()
                .flatMap(maker::examples)
                .toList();
        System.out.printf(
                "%d lines, %d train, %d test, %d examples, %.0f s%n",
                lines.size(), train.size(), test.size(), examples.size(), (System.nanoTime() - start) / 1e9);
        double temperature = temperature(train, examples);
        LogLinear learner = new LogLinear(ROUNDS, RATE, DECAY);
        SparseWeights weights = learner.train(lessons(train, examples));
        ActModel model = new ActModel(weights, LogLinear.UNIT * temperature);
        byte[] classes = new byte[reader.section(Sections.CLASSES).remaining()];
        reader.section(Sections.CLASSES).get(classes);
        Files.write(out, model.toFile(out.toString(), classes).toBytes());
        System.out.printf(
                "%d signs, %d weights, temperature %.2f, %d bytes, %.0f s%n",
                learner.signs(), weights.size(), temperature, Files.size(out), (System.nanoTime() - start) / 1e9);
        report("train", train, model, read -> true);
        report("test", test, model, read -> true);
        report("test, new trigger", test, model, read -> Split.isNewTrigger(read.line()));
        report("test, new party", test, model, read -> Split.isNewParty(read.line()));
    }

    private static void report(
            String what, List<LessonMaker.Read> reads, ActModel model, Predicate<LessonMaker.Read> which) {
        Score seen = new Score();
        Score blind = new Score();
        int phrases = 0;
        int typed = 0;
        for (LessonMaker.Read read : reads) {
            if (which.test(read)) {
                seen.add(read.lesson(), model);
                blind.add(read.blind().orElseThrow(), model);
                if (read.line().type().isPresent()) {
                    typed++;
                    phrases += read.reading().codings().stream()
                                    .findFirst()
                                    .flatMap(c -> c.type())
                                    .equals(read.line().type())
                            ? 1
                            : 0;
                }
            }
        }
        System.out.printf(
                "%s: %s%n   without phrases: %s%n   phrases alone: %.3f%n",
                what, seen, blind, (double) phrases / typed);
    }

    private static List<Lesson> lessons(List<LessonMaker.Read> reads, List<Lesson> examples) {
        List<Lesson> lessons = new ArrayList<>(examples);
        for (LessonMaker.Read read : reads) {
            lessons.add(read.lesson());
            read.blind().ifPresent(lessons::add);
        }
        return lessons;
    }

    private static double temperature(List<LessonMaker.Read> train, List<Lesson> examples) {
        List<SparseWeights> learned = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int apart = fold;
            List<LessonMaker.Read> rest =
                    train.stream().filter(read -> fold(read) != apart).toList();
            learned.add(new LogLinear(ROUNDS, RATE, DECAY).train(lessons(rest, examples)));
        }
        double best = 1;
        double least = Double.MAX_VALUE;
        String figures = "";
        for (double temperature = 0.3; temperature < 2; temperature += 0.05) {
            Score score = new Score();
            for (LessonMaker.Read read : train) {
                score.add(read.lesson(), new ActModel(learned.get(fold(read)), LogLinear.UNIT * temperature));
            }
            if (score.surprise() < least) {
                least = score.surprise();
                best = temperature;
                figures = String.valueOf(score);
            }
        }
        System.out.println("folds: " + figures);
        return best;
    }

    private static int fold(LessonMaker.Read read) {
        return (int) (read.lesson().group() % FOLDS);
    }
}
