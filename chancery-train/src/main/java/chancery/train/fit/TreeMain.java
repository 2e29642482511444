package chancery.train.fit;

import chancery.learn.Means;
import chancery.learn.ModelFile;
import chancery.learn.NarrowWeights;
import chancery.learn.SparseWeights;
import chancery.learn.Symbols;
import chancery.tree.Sections;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Trains the parser: {@code TreeMain OUT CLASSES TAGGER SILVER...}, with the silver that the tagger was trained on. */
public final class TreeMain {

    private static final Map<String, Integer> DEFAULTS = Map.of("rounds", 7, "bits", 22, "labelBits", 19, "votes", 4);
    private static final int LARGEST = 127;

    /** Label weights below this decide nothing that was measured, and are a third of all. */
    private static final int LEAST = 3;

    private static final long SEED = 23;
    private static final long SEEDS_APART = 1000;

    private TreeMain() {}

    /**
     * Runs the step.
     *
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Options options = new Options(arguments, DEFAULTS);
        Inputs inputs = Inputs.of(options.files());
        inputs.step(options).run(() -> train(inputs, options));
    }

    private static String train(Inputs inputs, Options options) throws IOException {
        List<Sentence> sentences = inputs.sentences();
        Symbols tags = inputs.tags();
        Symbols relations = relations(sentences);
        List<Lesson> lessons = inputs.lessons(sentences, relations);
        List<TreeTrainer> trainers = IntStream.range(0, options.get("votes"))
                .parallel()
                .mapToObj(vote -> train(lessons, tags, relations, options, SEED + SEEDS_APART * vote))
                .toList();
        Means moves = new Means(trainers.stream().map(TreeTrainer::moves).toList());
        Means labelled = new Means(trainers.stream().map(TreeTrainer::labels).toList());
        SparseWeights labels = SparseWeights.of(labelled, LARGEST, LEAST);
        ModelFile file = ModelFile.empty(inputs.out().toString());
        file.put(Sections.RELATIONS, relations.toBytes());
        file.put(Sections.MOVE_WEIGHTS, NarrowWeights.of(moves).toBytes());
        file.put(Sections.LABEL_WEIGHTS, labels.toBytes());
        Files.write(inputs.out(), file.toBytes());
        return "parser: %d sentences, %d words, %d of them with a known head, %d relations, %s, %d label weights"
                .formatted(
                        sentences.size(),
                        sentences.stream().mapToInt(Sentence::size).sum(),
                        sentences.stream().mapToLong(TreeMain::known).sum(),
                        relations.size(),
                        options,
                        labels.size());
    }

    private static TreeTrainer train(
            List<Lesson> lessons, Symbols tags, Symbols relations, Options options, long seed) {
        TreeTrainer trainer = new TreeTrainer(tags, relations, options.get("bits"), options.get("labelBits"), seed);
        for (int round = 0; round < options.get("rounds"); round++) {
            trainer.learn(lessons, round);
        }
        return trainer;
    }

    private static long known(Sentence sentence) {
        return sentence.heads().stream()
                .filter(head -> head != Sentence.UNKNOWN_HEAD)
                .count();
    }

    private static Symbols relations(List<Sentence> sentences) {
        return new Symbols(sentences.stream()
                .flatMap(sentence -> sentence.relations().stream())
                .filter(relation -> !relation.equals(Sentence.UNKNOWN))
                .distinct()
                .sorted()
                .toList());
    }
}
