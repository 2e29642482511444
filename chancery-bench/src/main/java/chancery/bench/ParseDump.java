package chancery.bench;

import chancery.corenlp.CoreNlpParser;
import chancery.model.Report;
import chancery.model.Sentence;
import chancery.read.SentenceReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what the reader makes of texts: {@code ParseDump OUT-FOLDER FILE…}, one CoNLL-U file for each file. A {@code .txt}
 * is one report; a line of a {@code .tsv} (id, text) or {@code .jsonl} (with id and text) is one report whose sentences all
 * have its id.
 */
public final class ParseDump {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SentenceReader reader = new SentenceReader(CoreNlpParser.load());

    private ParseDump() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("usage: ParseDump OUT-FOLDER FILE...");
        }
        ParseDump dump = new ParseDump();
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (String file : List.of(args).subList(1, args.length)) {
            dump.write(Path.of(file), folder);
        }
    }

    private void write(Path file, Path folder) throws IOException {
        String name = file.getFileName().toString();
        Conllu out = new Conllu();
        if (name.endsWith(".txt")) {
            add(name, Files.readString(file), out);
        } else {
            try (Stream<String> lines = Files.lines(file)) {
                for (String line : (Iterable<String>) lines::iterator) {
                    add(line, out);
                }
            }
        }
        Files.writeString(folder.resolve(name.replaceFirst("\\.[^.]*$", ".conllu")), out.toString());
    }

    private void add(String line, Conllu out) throws IOException {
        if (line.startsWith("{")) {
            JsonNode record = JSON.readTree(line);
            add(record.path("id").asText(), record.path("text").asText(), out);
        } else {
            String[] cells = line.split("\t", 2);
            add(cells[0], cells[1], out);
        }
    }

    private void add(String name, String text, Conllu out) {
        Report report = Articles.plain(name, text);
        out.document(report);
        for (Sentence sentence : reader.read(report).sentences()) {
            String id = name.endsWith(".txt") ? Integer.toString(sentence.number()) : name;
            out.sentence(id, report, sentence);
        }
    }
}
