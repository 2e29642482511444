package chancery.cli;

import chancery.model.Effect;
import chancery.model.Ruling;
import chancery.registry.Registrar;
import chancery.registry.RulingRecords;
import chancery.store.RulingTables.Ruled;
import chancery.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description =
                "Takes in the rulings that another store exported (rulings.jsonl). They hold where the same sentences are.")
final class RuleImportCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "FILE", description = "rulings.jsonl of 'chancery export'.")
    private @Nullable Path file;

    RuleImportCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Store opened = Store.open(store.file())) {
            List<Ruling> rulings = rulings(opened);
            List<Ruled> entered = new Registrar(opened, around.workshop(store)).enter(rulings);
            long lost = entered.stream()
                    .filter(ruled -> ruled.effect().state() == Effect.State.WITHOUT_OBJECT)
                    .count();
            around.say(entered.size() + " of " + rulings.size() + " rulings taken in, "
                    + (rulings.size() - entered.size()) + " were here already; " + lost
                    + " have no object here: 'chancery rule list --without-object'.");
        }
        return ExitCode.DONE;
    }

    private List<Ruling> rulings(Store opened) {
        if (file == null || !Files.isRegularFile(file)) {
            throw new UsageError(file + ": there is no such file");
        }
        RulingRecords records = new RulingRecords(opened.rulings());
        List<Ruling> rulings = new ArrayList<>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    rulings.add(records.read(line));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new UsageError(file + ":" + number + ": " + e.getMessage() + "; nothing was taken in");
        } catch (IOException e) {
            throw new UsageError(file + ": cannot be read: " + e.getMessage());
        }
        return rulings;
    }
}
