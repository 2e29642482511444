package chancery.cli;

import chancery.ask.Trait;
import chancery.ask.Wish;
import chancery.model.Claim;
import chancery.registry.Library;
import chancery.registry.Search;
import chancery.show.StoryText;
import chancery.store.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "statements", description = "Tells who said what, about whom, and by which agency.")
final class StatementsCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private Answer answer = new Answer();

    @Option(names = "--speaker", paramLabel = "NAME", description = "Only what this actor says: id or name.")
    private @Nullable String speaker;

    @Option(names = "--about", paramLabel = "NAME", description = "Only about this state or actor: code, id or name.")
    private @Nullable String about;

    @Option(names = "--stance", paramLabel = "STANCE", description = "Only supportive, opposed, neutral or mixed.")
    private @Nullable String stance;

    StatementsCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        List<Wish> wishes = new ArrayList<>(filters.wishes());
        Narrowing.add(wishes, Trait.SPEAKER, speaker);
        Narrowing.add(wishes, Trait.ABOUT, about);
        Narrowing.add(wishes, Trait.STANCE, stance);
        try (Library library = around.open(store)) {
            List<Claim> found = filters.limited(new Search(library.records()).find(Shelf.STATEMENTS, wishes));
            if (answer.isJson()) {
                Answer.print(
                        around.out(),
                        found.stream().map(library.json()::statement).toList());
            } else {
                Answer.print(around.out(), new StoryText(around.style(library)).claims(found));
                if (found.isEmpty()) {
                    around.say("No statements of that kind.");
                }
            }
        }
        return ExitCode.DONE;
    }
}
