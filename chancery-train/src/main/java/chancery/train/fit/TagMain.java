package chancery.train.fit;

import chancery.learn.Lexicon;
import chancery.learn.ModelFile;
import chancery.learn.SparseWeights;
import chancery.learn.Symbols;
import chancery.learn.WordTable;
import chancery.tree.Encoder;
import chancery.tree.Sections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Trains the tagger: {@code TagMain OUT CLASSES SILVER...}. Beside OUT it writes OUT.tags, a line of tags for each sentence, given
 * by a tagger that has not learned from it: the parser must learn from tags with the mistakes that it will meet.
 */
public final class TagMain {

    private static final Map<String, Integer> DEFAULTS = Map.of("rounds", 5, "bits", 20);
    private static final long SEED = 11;

    /** A word must be seen this often before it is believed to have one tag only. */
    private static final int OFTEN = 30;

    private static final double NEARLY_ALWAYS = 0.998;

    private TagMain() {}

    /**
     * Runs the step.
     *
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Options options = new Options(arguments, DEFAULTS);
        Path out = Path.of(options.files().get(0));
        Path classes = Path.of(options.files().get(1));
        List<String> silver = options.files().subList(2, options.files().size());
        List<Path> inputs = new ArrayList<>(List.of(classes));
        silver.forEach(file -> inputs.add(Silver.path(file)));
        new Step(out, inputs, options + " of " + silver).run(() -> train(out, classes, silver, options));
    }

    private static String train(Path out, Path classes, List<String> silver, Options options) throws IOException {
        List<Sentence> sentences = Silver.read(silver);
        Symbols tags = tags(sentences);
        SortedMap<String, Integer> only = onlyTags(sentences, tags);
        Encoder encoder = new Encoder(WordClasses.read(classes), new WordTable(only));
        Lessons lessons = new Lessons(encoder, tags, new Symbols(List.of()));
        TagTrainer trainer = new TagTrainer(tags.size(), options.get("bits"), options.get("rounds"), SEED);
        Jackknife others = new Jackknife(lessons, trainer, sentences);
        Files.write(Path.of(out + ".tags"), others.lines(tags));
        SparseWeights weights = trainer.train(lessons.of(sentences));
        ModelFile file = ModelFile.empty(out.toString());
        file.put(Sections.TAGS, tags.toBytes());
        file.put(Sections.ONLY_TAGS, Lexicon.toBytes(only));
        file.put(Sections.TAG_WEIGHTS, weights.toBytes());
        Files.write(out, file.toBytes());
        return "tagger: %d sentences, %d tags, %d words of one tag, %s, %d weights; right on unseen silver %.2f %%"
                .formatted(sentences.size(), tags.size(), only.size(), options, weights.size(), 100 * others.right());
    }

    private static Symbols tags(List<Sentence> sentences) {
        return new Symbols(sentences.stream()
                .flatMap(sentence -> sentence.tags().stream())
                .filter(tag -> !tag.equals(Sentence.UNKNOWN))
                .distinct()
                .sorted()
                .toList());
    }

    private static SortedMap<String, Integer> onlyTags(List<Sentence> sentences, Symbols tags) {
        TreeMap<String, int[]> counts = new TreeMap<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                int tag = tags.number(sentence.tags().get(i));
                String word = Encoder.folded(sentence.forms().get(i));
                int[] count = counts.computeIfAbsent(word, w -> new int[tags.size() + 1]);
                count[tag < 0 ? tags.size() : tag]++;
            }
        }
        SortedMap<String, Integer> only = new TreeMap<>();
        counts.forEach((word, count) -> {
            int all = Arrays.stream(count).sum();
            int most = IntStream.range(0, tags.size()).reduce(0, (a, b) -> count[b] > count[a] ? b : a);
            if (all >= OFTEN && count[most] >= NEARLY_ALWAYS * all && !isQuote(word)) {
                only.put(word, most);
            }
        });
        return only;
    }

    /** Opening and closing quotes are told apart when the words are encoded, not by how they are written. */
    private static boolean isQuote(String word) {
        return word.equals("\"") || word.equals("\u201d");
    }
}
