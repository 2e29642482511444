package chancery.cli;

import chancery.registry.Clerk.Wanted;
import chancery.registry.Registrar;
import chancery.registry.RulingRecords;
import chancery.store.RulingTables.Ruled;
import chancery.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that makes rulings, and tells what they do. */
abstract class RuleMaking implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private Answer answer = new Answer();

    @Option(names = "--why", paramLabel = "WORDS", description = "Your reason, kept with the ruling.")
    private String why = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides (default: the user of this machine).")
    private @Nullable String by;

    RuleMaking(Surroundings around) {
        this.around = around;
    }

    /** What the user wants. */
    abstract List<Wanted> wanted();

    @Override
    public Integer call() {
        String who = by == null ? System.getProperty("user.name", "") : by;
        try (Store opened = Store.open(store.file())) {
            List<Ruled> made = new Registrar(opened, around.workshop(store))
                    .rule(wanted(), new Registrar.Hand(who, Instant.now(), why));
            print(made, opened, answer, around);
        }
        return ExitCode.DONE;
    }

    /** Rulings as one JSON array, or each in a line. */
    static void print(List<Ruled> rulings, Store store, Answer answer, Surroundings around) {
        RulingRecords records = new RulingRecords(store.rulings());
        if (answer.isJson()) {
            Answer.print(around.out(), rulings.stream().map(records::json).toList());
        } else {
            Answer.print(around.out(), rulings.stream().map(RulingLine::of).toList());
        }
    }
}
