package chancery.cli;

import chancery.knowledge.KnowledgeSource;
import chancery.model.Account;
import chancery.model.Act;
import chancery.model.Claim;
import chancery.model.Report;
import chancery.registry.Comparison;
import chancery.registry.Failures;
import chancery.registry.InOrder;
import chancery.registry.LoadedKnowledge;
import chancery.registry.Reader;
import chancery.show.CodedText;
import chancery.show.Style;
import chancery.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        description =
                "Reads the stored reports by two knowledges and tells which acts differ. The store is not changed.")
final class DiffCommand implements Callable<Integer> {

    private static final String BUNDLED = "bundled";

    private final Surroundings around;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Parameters(index = "0", paramLabel = "A", description = "Folder over the bundled files, or the word bundled.")
    private String first = BUNDLED;

    @Parameters(index = "1", paramLabel = "B", description = "The same, to compare with.")
    private String second = BUNDLED;

    private int gone;
    private int added;
    private int changed;
    private int failed;

    DiffCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        LoadedKnowledge one = load(first);
        LoadedKnowledge other = load(second);
        Reader before = around.workshop().reader(one.knowledge());
        Reader after = around.workshop().reader(other.knowledge());
        CodedText text = new CodedText(new Style(
                around.screen().paint(),
                around.screen().columns(),
                code -> one.knowledge()
                        .states()
                        .of(code)
                        .map(state -> state.name())
                        .orElse(code),
                id -> id.value()));
        int reports = 0;
        try (Store opened = Store.open(store.file());
                InOrder<Report, Comparison> pool =
                        new InOrder<>(threads.number(), (report, outcome) -> tell(report, outcome, text))) {
            for (Report report : opened.reports()) {
                reports++;
                pool.submit(report, () -> compare(report, before, after));
            }
            pool.drain();
        }
        around.out()
                .println(gone + " acts would go and " + added + " would come, in " + changed + " of " + reports
                        + " reports.");
        return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private static LoadedKnowledge load(String name) {
        if (name.equals(BUNDLED)) {
            return LoadedKnowledge.from(KnowledgeSource.bundled());
        }
        Path folder = Path.of(name);
        if (!Files.isDirectory(folder)) {
            throw new UsageError(
                    "knowledge diff: " + name + ": there is no such folder; give one, or the word bundled");
        }
        return LoadedKnowledge.from(KnowledgeSource.folder(folder).over(KnowledgeSource.bundled()));
    }

    private static Comparison compare(Report report, Reader before, Reader after) {
        Account one = before.read(report);
        Account other = after.read(report);
        return Comparison.of(one, other);
    }

    private void tell(Report report, InOrder.Outcome<Comparison> outcome, CodedText text) {
        if (outcome instanceof InOrder.Outcome.Failed<Comparison> why) {
            failed++;
            around.say(report.name() + ": failed: " + Failures.words(why.why()));
        } else if (outcome instanceof InOrder.Outcome.Made<Comparison> made
                && !made.value().isEmpty()) {
            changed++;
            around.out().println(report.name());
            made.value().gone().forEach(claim -> print("-", report, claim, text));
            made.value().added().forEach(claim -> print("+", report, claim, text));
            gone += made.value().gone().size();
            added += made.value().added().size();
        }
    }

    private void print(String mark, Report report, Claim claim, CodedText text) {
        around.out()
                .println("  " + mark + " "
                        + text.line(
                                (Act) claim.assertion(),
                                claim.status(),
                                claim.evidence().trigger().of(report.text()),
                                claim.evidence().rule()));
    }
}
