package chancery.cli;

import chancery.registry.Counts;
import chancery.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "rebuild", description = "Builds events, agreements and disputes anew from the claims.")
final class RebuildCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StoreOption store = new StoreOption();

    RebuildCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Store opened = Store.open(store.file())) {
            opened.rebuild(around.workshop(store));
            around.say(Counts.of(opened.records()));
        }
        return ExitCode.DONE;
    }
}
