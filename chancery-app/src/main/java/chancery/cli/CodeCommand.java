package chancery.cli;

import chancery.export.JsonRecords;
import chancery.export.JsonlExport;
import chancery.knowledge.States;
import chancery.model.ExplainedAct;
import chancery.registry.Failures;
import chancery.registry.InOrder;
import chancery.registry.LoadedKnowledge;
import chancery.registry.Reader;
import chancery.registry.Reader.Line;
import chancery.show.CodedText;
import chancery.show.Style;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "code",
        description =
                "Codes single sentences, one on each line: plain text, id and text with a tab between (and source and target behind"
                        + " two more), or {\"id\", \"text\", \"published\"?, \"source\"?, \"target\"?}. Answers in the same order.")
final class CodeCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            defaultValue = "-",
            description = "File of sentences; - or nothing: standard input.")
    private String file = "-";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default) or jsonl.")
    private String format = "text";

    @Option(names = "--explain", description = "Say for each act what spoke for it.")
    private boolean explain;

    private int failed;
    private @Nullable JsonRecords json;
    private @Nullable States states;

    CodeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (!format.equals("text") && !format.equals("jsonl")) {
            throw new UsageError("--format " + format + ": there is no such format; use text or jsonl");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            LoadedKnowledge loaded = knowledge.load();
            states = loaded.knowledge().states();
            json = new JsonRecords(loaded.knowledge());
            code(lines, around.workshop().reader(loaded.knowledge()));
        } catch (IOException e) {
            throw new UsageError(file + ": cannot be read: " + e.getMessage());
        }
        return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private InputStream open() throws IOException {
        if (file.equals("-")) {
            return around.in();
        }
        if (!Files.isRegularFile(Path.of(file))) {
            throw new UsageError(file + ": there is no such file");
        }
        return Files.newInputStream(Path.of(file));
    }

    private void code(BufferedReader lines, Reader reader) throws IOException {
        try (InOrder<Line, List<ExplainedAct>> pool = new InOrder<>(threads.number(), this::answer)) {
            int number = 0;
            while (true) {
                if (!lines.ready()) {
                    pool.drain();
                    around.out().flush();
                }
                String given = lines.readLine();
                if (given == null) {
                    break;
                }
                number++;
                if (!given.isBlank()) {
                    submit(given, number, pool, reader);
                }
            }
            pool.drain();
        }
        around.out().flush();
    }

    private void submit(String given, int number, InOrder<Line, List<ExplainedAct>> pool, Reader reader) {
        try {
            Line line = SentenceLine.read(given, number);
            pool.submit(line, () -> explain ? reader.explain(line) : reader.code(line));
        } catch (UsageError e) {
            Line unread = SentenceLine.unread(given, number);
            pool.submit(unread, () -> {
                throw e;
            });
        }
    }

    private void answer(Line line, InOrder.Outcome<List<ExplainedAct>> outcome) {
        List<ExplainedAct> acts = List.of();
        if (outcome instanceof InOrder.Outcome.Made<List<ExplainedAct>> made) {
            acts = made.value();
        } else if (outcome instanceof InOrder.Outcome.Failed<List<ExplainedAct>> why) {
            failed++;
            around.say(line.id() + ": failed: " + Failures.words(why.why()));
        }
        write(line, acts);
    }

    private String stateName(String code) {
        return states == null ? code : states.of(code).map(States.State::name).orElse(code);
    }

    private void write(Line line, List<ExplainedAct> acts) {
        if (format.equals("jsonl") && json != null) {
            around.out().print(JsonlExport.line(json.coded(line.id(), line.text(), acts)) + "\n");
        } else {
            Style style =
                    new Style(around.screen().paint(), around.screen().columns(), this::stateName, id -> id.value());
            Answer.print(around.out(), new CodedText(style).of(line.text(), acts));
        }
    }
}
