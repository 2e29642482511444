package chancery.bench;

import chancery.ingest.Ingester;
import chancery.ingest.Intake;
import chancery.knowledge.Knowledge;
import chancery.model.Report;
import chancery.model.Sentence;
import chancery.parse.TextParser;
import chancery.read.SentenceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes what the reader makes of texts: {@code ParseDump OUT-FOLDER FILE…}, one CoNLL-U file for each file. What Chancery
 * takes in is a report with its layout; sentences of a file are numbered, those of a record all have its id. A line of a
 * {@code .tsv} is an id and a text without layout.
 */
public final class ParseDump {

    private final SentenceReader reader = new SentenceReader(TextParser.load(Knowledge.bundled()));
    private final Ingester ingester = new Ingester(Knowledge.bundled());

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
        if (name.endsWith(".tsv")) {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t", 2);
                add(Articles.plain(cells[0], cells[1]), out);
            }
        } else {
            try (Intake reports = ingester.take(List.of(file))) {
                reports.forEachRemaining(report -> add(report, out));
                reports.balance().troubles().forEach(trouble -> System.err.println(trouble.line()));
            }
        }
        Files.writeString(folder.resolve(name.replaceFirst("\\.[^.]*$", ".conllu")), out.toString());
    }

    private void add(Report report, Conllu out) {
        out.document(report);
        for (Sentence sentence : reader.read(report).sentences()) {
            boolean file = report.name().endsWith(".txt");
            out.sentence(file ? Integer.toString(sentence.number()) : report.name(), report, sentence);
        }
    }
}
