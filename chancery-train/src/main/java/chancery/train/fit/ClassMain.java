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
    private static final int FINE = 500;
    private static final int COARSE = 80;
    private static final int ROUNDS = Integer.getInteger("rounds", 8);

    private ClassMain() {}

    /**
     * Runs the step.
     *
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[0]);
        List<String> silver = List.of(arguments).subList(1, arguments.length);
        List<Path> inputs = silver.stream().map(Silver::path).toList();
        new Step(out, inputs, "rounds " + ROUNDS).run(() -> sort(out, silver));
    }

    private static String sort(Path out, List<String> silver) throws IOException {
        List<Sentence> sentences = Silver.read(silver);
        List<String> words = frequent(sentences);
        Bigrams bigrams = new Bigrams(words, sentences);
        int[] fine = new Exchange(bigrams, FINE).run(ROUNDS);
        int[] coarse = new Exchange(bigrams, COARSE).run(ROUNDS);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            lines.add(words.get(i) + "\t" + (fine[i] + 1) + "\t" + (coarse[i] + 1));
        }
        lines.sort(Comparator.naturalOrder());
        Files.write(out, lines);
        return "classes: %d words seen %d times or more, in %d fine and %d coarse classes"
                .formatted(words.size(), OFTEN, FINE, COARSE);
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
