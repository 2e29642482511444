package chancery.cli;

import chancery.model.Effect;
import chancery.registry.Ids;
import chancery.registry.Library;
import chancery.store.RulingTables.Ruled;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "list", description = "Lists what was decided, in its order, with what each ruling does now.")
final class RuleListCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private Answer answer = new Answer();

    @Option(names = "--about", paramLabel = "ID", description = "Only those that hold for this record or actor.")
    private @Nullable String about;

    @Option(names = "--without-object", description = "Only those whose object is not there now.")
    private boolean lost;

    RuleListCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Library library = around.open(store)) {
            List<Ruled> found = Optional.ofNullable(about)
                    .map(id -> library.store().rulings().about(new Ids(library.store()).whole(id)))
                    .orElseGet(library.store().rulings()::ruled)
                    .stream()
                    .filter(ruled -> !lost || ruled.effect().state() == Effect.State.WITHOUT_OBJECT)
                    .toList();
            RuleMaking.print(found, library.store(), answer, around);
            around.say(found.isEmpty() ? "No rulings." : balance(found));
        }
        return ExitCode.DONE;
    }

    private static String balance(List<Ruled> found) {
        return found.stream()
                .collect(Collectors.groupingBy(ruled -> ruled.effect().state(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue() + " "
                        + switch (entry.getKey()) {
                            case HOLDS -> "hold";
                            case WITHOUT_OBJECT -> "without object";
                            case UNDONE -> "undone";
                        })
                .collect(Collectors.joining(", ", found.size() + " rulings: ", "."));
    }
}
