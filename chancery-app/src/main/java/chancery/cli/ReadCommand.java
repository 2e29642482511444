package chancery.cli;

import chancery.ingest.Fields;
import chancery.model.ContentId;
import chancery.registry.Balance;
import chancery.registry.Counts;
import chancery.registry.Delivery;
import chancery.registry.Expected;
import chancery.registry.Library;
import chancery.registry.LoadedKnowledge;
import chancery.registry.Reader;
import chancery.registry.ReadingRound;
import chancery.show.StoryText;
import chancery.store.Condition;
import chancery.store.Shelf;
import chancery.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "read", description = "Reads reports into the store, tells their chronicle, and ends with a balance.")
final class ReadCommand implements Callable<Integer> {

    /** So many reports are told at once; the chronicle of more is asked for. */
    private static final int TOLD = 60;

    private final Surroundings around;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Mixin
    private Answer answer = new Answer();

    @Option(
            names = {"-q", "--quiet"},
            description = "Leave the chronicle out.")
    private boolean quiet;

    @Option(
            names = "--field",
            paramLabel = "ROLE=NAME",
            description =
                    "What a field of JSON records is called: text=body. Roles: id, title, published, source, language, text.")
    private List<String> fields = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Format of standard input: txt, md, html, jsonl (default: found out).")
    private @Nullable String format;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders, archives; - is standard input.")
    private List<String> paths = List.of();

    private @Nullable Reader reader;

    ReadCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        checkPaths();
        LoadedKnowledge loaded = store.knowledge().get();
        Progress progress = new Progress(around);
        String version = ContentId.of("v", around.workshop().version(), loaded.hash());
        ReadingRound.Plan plan = new ReadingRound.Plan(
                version, () -> reader(loaded, progress), threads.number(), Expected.reports(paths));
        try (Store opened = Store.openOrCreate(store.file());
                ReadingRound round = new ReadingRound(opened, plan, progress)) {
            around.workshop().takeIn(delivery(loaded), round::take);
            Balance balance = round.finish();
            tell(Library.of(opened, around.workshop().with(() -> loaded)), round.ids(), balance);
            return balance.hasFailures() ? ExitCode.SOME_FAILED : ExitCode.DONE;
        }
    }

    private void checkPaths() {
        for (String path : paths) {
            if (!path.equals("-") && !Files.exists(Path.of(path))) {
                throw new UsageError(path + ": there is no such file or folder");
            }
        }
    }

    private Delivery delivery(LoadedKnowledge loaded) {
        return new Delivery(paths, around.in(), loaded.knowledge(), fields(), Optional.ofNullable(format));
    }

    private Fields fields() {
        try {
            Fields named = Fields.USUAL;
            for (String mapping : fields) {
                named = named.with(mapping);
            }
            return named;
        } catch (IllegalArgumentException e) {
            throw new UsageError("--field: " + e.getMessage());
        }
    }

    private Reader reader(LoadedKnowledge loaded, Progress progress) {
        if (reader == null) {
            progress.waitFor("loading the language models …");
            reader = around.workshop().reader(loaded.knowledge());
        }
        return reader;
    }

    private void tell(Library library, List<String> ids, Balance balance) {
        balance.copies(library.store().copiesAmong(ids));
        if (answer.isJson()) {
            around.out().println(balance.json());
            return;
        }
        if (!quiet && !ids.isEmpty() && ids.size() <= TOLD) {
            List<Condition> told = List.of(Condition.toldBy(ids));
            Answer.print(
                    around.out(),
                    new StoryText(around.style(library))
                            .events(library.records().inOrder(Shelf.EVENTS, told)));
            around.out().println();
        }
        Answer.print(around.out(), balance.lines());
        around.out().println("in store    " + Counts.of(library.records()));
        around.say("Ask on with 'chancery chronicle', 'people', 'statements', 'disputes', 'show ID'.");
    }
}
