package chancery.cli;

import chancery.ask.Trait;
import chancery.ask.Wish;
import chancery.export.JsonRecords;
import chancery.model.Event;
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

@Command(
        name = "chronicle",
        description = "Tells the dated story: who did what to whom, where, by how many witnesses.",
        footer = {"", "A date with 'c.' is inferred, not stated. Events without a date come last."})
final class ChronicleCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private Answer answer = new Answer();

    @Option(names = "--type", paramLabel = "TYPE", description = "Only this PLOVER type: CONSULT, AID, THREATEN …")
    private @Nullable String type;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only this kind: visit, meeting, agreement, attack …")
    private @Nullable String kind;

    @Option(names = "--status", paramLabel = "STATUS", description = "Only happened, ongoing, planned, denied …")
    private @Nullable String status;

    @Option(names = "--place", paramLabel = "PLACE", description = "Only there: a name, or a country's code.")
    private @Nullable String place;

    @Option(names = "--rejected", description = "What people put aside, instead of what is told.")
    private boolean rejected;

    ChronicleCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        List<Wish> wishes = wishes();
        try (Library library = around.open(store)) {
            List<Event> all = new Search(library.records()).find(rejected ? Shelf.REJECTED : Shelf.EVENTS, wishes);
            List<Event> shown = filters.limited(all);
            if (answer.isJson()) {
                JsonRecords json = library.json();
                Answer.print(around.out(), shown.stream().map(json::event).toList());
            } else {
                Answer.print(around.out(), new StoryText(around.style(library)).events(shown));
                sayHowMany(shown.size(), all.size());
                sayRejected(new Search(library.records())
                        .find(Shelf.REJECTED, wishes)
                        .size());
            }
        }
        return ExitCode.DONE;
    }

    private List<Wish> wishes() {
        List<Wish> wishes = new ArrayList<>(filters.wishes());
        FilterOptions.add(wishes, Trait.TYPE, type);
        FilterOptions.add(wishes, Trait.KIND, kind);
        FilterOptions.add(wishes, Trait.STATUS, status);
        FilterOptions.add(wishes, Trait.PLACE, place);
        return wishes;
    }

    private void sayRejected(int aside) {
        if (aside > 0 && !rejected) {
            around.say(aside + " put aside by people; --rejected shows them.");
        }
    }

    private void sayHowMany(int shown, int all) {
        if (all == 0) {
            around.say("No events of that kind. 'chancery chronicle' without filters tells all there are.");
        } else if (shown < all) {
            around.say(shown + " of " + all + " events; --limit " + all + " shows all.");
        }
    }
}
