package chancery.train.fit;

import chancery.tree.Encoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts words into classes by the words before and after them: {@code ClassMain OUT SILVER...}. "Tehran" comes to stand with
 * "Damascus", "signed" with "ratified"; what is learned about one then holds for the other.
 */
public final class ClassMain {

    private static final int OFTEN = 5;
    private static final Map<String, Integer> DEFAULTS = Map.of("rounds", 8, "fine", 500, "coarse", 80);

    private ClassMain() {}

    /**
     * Runs the step.
     *
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Options options = new Options(arguments, DEFAULTS);
        Path out = Path.of(options.files().get(0));
        List<String> silver = options.files().subList(1, options.files().size());
        List<Path> inputs = silver.stream().map(Silver::path).toList();
        new Step(out, inputs, options.toString()).run(() -> sort(out, silver, options));
    }

    private static String sort(Path out, List<String> silver, Options options) throws IOException {
        List<Sentence> sentences = Silver.read(silver);
        List<String> words = frequent(sentences);
        Bigrams bigrams = new Bigrams(words, sentences);
        int[] fine = new Exchange(bigrams, options.get("fine")).run(options.get("rounds"));
        int[] coarse = new Exchange(bigrams, options.get("coarse")).run(options.get("rounds"));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            lines.add(words.get(i) + "\t" + (fine[i] + 1) + "\t" + (coarse[i] + 1));
        }
        lines.sort(Comparator.naturalOrder());
        Files.write(out, lines);
        return "classes: %d words seen %d times or more; %s".formatted(words.size(), OFTEN, options);
    }

    /** The most frequent word first. */
    private static List<String> frequent(List<Sentence> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        for (Sentence sentence : sentences) {
            sentence.forms().forEach(form -> counts.merge(Encoder.folded(form), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(word -> word.getValue() >= OFTEN)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }
}
