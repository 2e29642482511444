package chancery.train.fit;

import chancery.knowledge.Knowledge;
import chancery.learn.Means;
import chancery.learn.ModelFile;
import chancery.learn.Perceptron;
import chancery.learn.SparseWeights;
import chancery.learn.Symbols;
import chancery.parse.ListedNames;
import chancery.tree.NameCodes;
import chancery.tree.Namer;
import chancery.tree.Sections;
import chancery.tree.Words;
import chancery.words.Tokeniser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Trains the finder of names: {@code NameMain OUT CLASSES TAGGER SILVER...}, with the silver that the tagger was trained on and the names that
 * the bundled knowledge lists.
 */
public final class NameMain {

    private static final Map<String, Integer> DEFAULTS = Map.of("rounds", 6, "bits", 20, "votes", 3);
    private static final int LARGEST = Short.MAX_VALUE;
    private static final long SEED = 310;

    private NameMain() {}

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
        List<Lesson> lessons = inputs.lessons(sentences, ListedNames.of(Knowledge.bundled(), new Tokeniser()));
        List<Perceptron> learned = new ArrayList<>();
        for (int vote = 0; vote < options.get("votes"); vote++) {
            learned.add(learn(lessons, inputs.tags(), options, SEED + vote));
        }
        SparseWeights weights = SparseWeights.of(new Means(learned), LARGEST, 1);
        ModelFile file = ModelFile.empty(inputs.out().toString());
        file.put(Sections.NAME_WEIGHTS, weights.toBytes());
        Files.write(inputs.out(), file.toBytes());
        return "names: %d sentences, %s, %d weights".formatted(sentences.size(), options, weights.size());
    }

    private static Perceptron learn(List<Lesson> lessons, Symbols tags, Options options, long seed) {
        Perceptron learned = new Perceptron(NameCodes.ALL.size(), options.get("bits"));
        Namer namer = new Namer(learned, tags);
        for (int round = 0; round < options.get("rounds"); round++) {
            for (Lesson lesson : Lessons.shuffled(lessons, seed, round)) {
                learn(lesson, namer, learned);
            }
        }
        return learned;
    }

    private static void learn(Lesson lesson, Namer namer, Perceptron learned) {
        Words words = lesson.words;
        for (int place = Words.FIRST; place < words.root(); place++) {
            int said = namer.code(words, place);
            words.setName(place, said);
            int right = lesson.names[place];
            if (namer.isCandidate(words, place)) {
                if (right != Lesson.UNKNOWN && said != right) {
                    learned.learn(namer.rows(), right, said);
                }
                learned.tick();
            }
        }
    }
}
