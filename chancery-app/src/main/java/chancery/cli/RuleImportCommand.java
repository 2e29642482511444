package chancery.cli;

import chancery.model.Ruling;
import chancery.registry.Registrar;
import chancery.registry.Registrar.Intake;
import chancery.registry.RulingRecords;
import chancery.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            Intake intake = new Registrar(opened, around.workshop(store)).takeIn(rulings(opened));
            around.say(intake.taken() + " of " + (intake.taken() + intake.known()) + " rulings taken in, "
                    + intake.known() + " were here already; " + intake.withoutObject()
                    + " have no object here: 'chancery rule list --without-object'.");
        }
        return ExitCode.DONE;
    }

    private List<Ruling> rulings(Store opened) {
        if (file == null || !Files.isRegularFile(file)) {
            throw new UsageError(file + ": there is no such file");
        }
        try {
            return new RulingRecords(opened.rulings()).readAll(file.toString(), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UsageError(file + ": cannot be read: " + e.getMessage());
        }
    }
}
