package chancery.train.fit;

import chancery.learn.Lexicon;
import chancery.learn.ModelFile;
import chancery.tree.Sections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Packs the parts of the reader into one file: {@code PackMain OUT CLASSES PART...}. Beside OUT it writes OUT.card, what the model was made of,
 * and OUT.sha256.
 */
public final class PackMain {

    private PackMain() {}

    /**
     * Runs the step.
     *
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        List<Path> parts = Stream.of(arguments).skip(2).map(Path::of).toList();
        ModelFile model = ModelFile.empty(out.toString());
        model.put(Sections.CLASSES, Lexicon.toBytes(WordClasses.numbers(classes)));
        for (Path part : parts) {
            model.putAll(ModelFile.of(part.toString(), Files.readAllBytes(part)));
        }
        Files.write(out, model.toBytes());
        String checksum = Step.checksum(out);
        Files.writeString(Path.of(out + ".sha256"), checksum + "  " + out.getFileName() + "\n");
        String card = card(out, classes, parts, checksum);
        Files.writeString(Path.of(out + ".card"), card);
        System.out.print(card);
    }

    private static String card(Path out, Path classes, List<Path> parts, String checksum) throws IOException {
        StringBuilder card = new StringBuilder();
        card.append("%s: %d bytes, SHA-256 %s%n".formatted(out.getFileName(), Files.size(out), checksum));
        for (Path part : Stream.concat(Stream.of(classes), parts.stream()).collect(Collectors.toList())) {
            card.append(Step.figures(part)).append('\n');
        }
        return card.toString();
    }
}
