package chancery.train.fit;

import chancery.learn.Means;
import chancery.learn.ModelFile;
import chancery.learn.NarrowWeights;
import chancery.learn.SparseWeights;
import chancery.learn.Symbols;
import chancery.learn.Weights;
import chancery.tree.Sections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fits the parser to its beam: {@code BeamMain OUT CLASSES TAGGER PARSER SILVER...}, with the parser that {@link TreeMain} made of the same
 * silver. OUT is that parser with other weights of moves.
 */
public final class BeamMain {

    private static final Map<String, Integer> DEFAULTS = Map.of("rounds", 3, "votes", 4);
    private static final int PARSER = 3;
    private static final long SEED = 31;
    private static final long SEEDS_APART = 1000;

    private BeamMain() {}

    /**
     * Runs the step.
     *
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Options options = new Options(arguments, DEFAULTS);
        List<String> files = new ArrayList<>(options.files());
        Path parser = Path.of(files.remove(PARSER));
        Inputs inputs = Inputs.of(files);
        inputs.step(options, parser).run(() -> train(inputs, parser, options));
    }

    private static String train(Inputs inputs, Path parser, Options options) throws IOException {
        ModelFile file = ModelFile.of(parser.toString(), Files.readAllBytes(parser));
        Weights moves = NarrowWeights.from(file.section(Sections.MOVE_WEIGHTS));
        Weights labels = SparseWeights.from(file.section(Sections.LABEL_WEIGHTS));
        Symbols tags = inputs.tags();
        Symbols relations = Symbols.from(file.section(Sections.RELATIONS));
        List<Lesson> lessons = inputs.lessons(inputs.sentences(), relations);
        List<BeamTrainer> trainers = IntStream.range(0, options.get("votes"))
                .parallel()
                .mapToObj(vote -> new BeamTrainer(moves, labels, tags, relations, SEED + SEEDS_APART * vote))
                .peek(trainer -> trainer.learn(lessons, options.get("rounds")))
                .toList();
        Means mean = new Means(trainers.stream().map(BeamTrainer::moves).toList());
        file.put(Sections.MOVE_WEIGHTS, NarrowWeights.of(mean).toBytes());
        Files.write(inputs.out(), file.toBytes());
        String wrong = trainers.stream().map(BeamTrainer::wrong).collect(Collectors.joining("; "));
        return Step.figures(parser) + "\nbeam: %s, sentences wrong by round: %s".formatted(options, wrong);
    }
}
