package chancery.cli;

import chancery.export.JsonRecords;
import chancery.export.JsonlExport;
import chancery.model.Sentence;
import chancery.registry.LoadedKnowledge;
import chancery.registry.Reader;
import chancery.show.Conllu;
import chancery.show.TreeText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "parse",
        description =
                "Shows the words, trees and names that coding starts from. FILE is plain text, or lines of an id, a"
                        + " tab and a text.")
final class ParseCommand implements Callable<Integer> {

    /** How a sentence is shown. */
    private enum Format {
        CONLLU,
        JSON,
        TREE
    }

    private final Surroundings around;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "conllu (default), json, or tree.")
    private Format format = Format.CONLLU;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            defaultValue = "-",
            description = "File to parse; - or nothing: standard input.")
    private String file = "-";

    ParseCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        String text = text();
        LoadedKnowledge loaded = knowledge.load();
        Reader reader = around.workshop().reader(loaded.knowledge());
        JsonRecords json = new JsonRecords(loaded.knowledge());
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (!lines.isEmpty() && lines.stream().allMatch(line -> line.indexOf('\t') > 0)) {
            for (String line : lines) {
                int tab = line.indexOf('\t');
                String id = line.substring(0, tab);
                String words = line.substring(tab + 1);
                reader.parse(id, words).forEach(sentence -> show(id, words, sentence, json));
            }
        } else {
            reader.parse(file, text)
                    .forEach(sentence -> show(Integer.toString(sentence.number() + 1), text, sentence, json));
        }
        around.out().flush();
        return ExitCode.DONE;
    }

    private String text() {
        try {
            byte[] bytes = file.equals("-") ? around.in().readAllBytes() : Files.readAllBytes(existing());
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UsageError(file + ": cannot be read: " + e.getMessage());
        }
    }

    private Path existing() {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new UsageError(file + ": there is no such file");
        }
        return path;
    }

    private void show(String id, String text, Sentence sentence, JsonRecords json) {
        around.out()
                .print(
                        switch (format) {
                            case CONLLU -> Conllu.of(id, text, sentence);
                            case JSON -> JsonlExport.line(json.sentence(id, text, sentence)) + "\n";
                            case TREE -> TreeText.of(sentence) + "\n";
                        });
    }
}
