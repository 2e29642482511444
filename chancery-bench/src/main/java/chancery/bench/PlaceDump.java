package chancery.bench;

import chancery.knowledge.Knowledge;
import chancery.model.Place;
import chancery.model.PlaceReference;
import chancery.model.Report;
import chancery.model.Sentence;
import chancery.parse.TextParser;
import chancery.place.Placer;
import chancery.read.SentenceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Every place that is found in articles, for checking by eye: {@code PlaceDump ARTICLES.jsonl COUNT} prints a line for each, with the
 * words, what they were taken for, and the sentence.
 */
public final class PlaceDump {

    private static final Usage USAGE = new Usage("PlaceDump ARTICLES.jsonl COUNT");

    private PlaceDump() {}

    public static void main(String[] arguments) throws IOException {
        USAGE.check(arguments.length == 2);
        long start = System.nanoTime();
        Knowledge knowledge = Knowledge.bundled();
        System.err.printf("knowledge read in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        Placer placer = new Placer(knowledge);
        SentenceReader reader = new SentenceReader(TextParser.load(knowledge));
        int left = Integer.parseInt(arguments[1]);
        for (Report report : Articles.read(Path.of(arguments[0]), knowledge, left)) {
            List<Sentence> sentences = reader.read(report).sentences();
            List<List<PlaceReference>> places = placer.find(sentences);
            for (int i = 0; i < sentences.size(); i++) {
                print(report, sentences.get(i), places.get(i));
            }
        }
    }

    private static void print(Report report, Sentence sentence, List<PlaceReference> places) {
        for (PlaceReference reference : places) {
            Place place = reference.place();
            System.out.println(String.join(
                    "\t",
                    report.name(),
                    sentence.tree().span(reference.first(), reference.last()).of(report.text()),
                    place.name(),
                    place.country().orElse("-"),
                    place.region().orElse("-"),
                    place.latitude().map(String::valueOf).orElse("-"),
                    place.longitude().map(String::valueOf).orElse("-"),
                    sentence.span().of(report.text()).replaceAll("\\s+", " ")));
        }
    }
}
