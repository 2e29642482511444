package chancery.cli;

import chancery.ask.Wish;
import chancery.export.JsonRecords;
import chancery.model.Event;
import chancery.registry.Library;
import chancery.registry.Search;
import chancery.show.StoryText;
import chancery.store.Condition;
import chancery.store.RecordFinder;
import chancery.store.Shelf;
import java.util.List;
import java.util.concurrent.Callable;
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

    @Mixin
    private EventNarrowing narrowing = new EventNarrowing();

    @Option(names = "--rejected", description = "What people put aside, instead of what is told.")
    private boolean rejected;

    ChronicleCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        List<Wish> wishes = narrowing.behind(filters.wishes());
        try (Library library = around.open(store)) {
            Shelf<Event> shelf = rejected ? Shelf.REJECTED : Shelf.EVENTS;
            List<Condition> conditions = new Search(library.records()).conditions(wishes);
            if (answer.isJson()) {
                list(library, shelf, conditions);
            } else {
                tell(library, shelf, conditions);
                int all = library.store().counts().count(shelf, conditions);
                sayHowMany(Math.min(filters.most(), all), all);
                sayRejected(library.store().counts().count(Shelf.REJECTED, conditions));
            }
        }
        return ExitCode.DONE;
    }

    private void list(Library library, Shelf<Event> shelf, List<Condition> conditions) {
        JsonRecords json = library.json();
        Answer.Records records = new Answer.Records(around.out());
        library.records().eachOfFirst(shelf, conditions, filters.most(), events -> {
            events.forEach(event -> records.add(json.event(event)));
            return !around.out().checkError();
        });
        records.end();
    }

    /** A million events are never in memory at once. */
    private void tell(Library library, Shelf<Event> shelf, List<Condition> conditions) {
        StoryText.Telling telling =
                new StoryText(around.style(library)).telling(margin(library.records(), shelf, conditions));
        library.records().eachOfFirst(shelf, conditions, filters.most(), events -> {
            library.expect(events);
            return events.stream().allMatch(event -> Answer.print(around.out(), telling.lines(event)));
        });
    }

    /** Only times that may be longer than all before are read. */
    private StoryText.Margin margin(RecordFinder records, Shelf<Event> shelf, List<Condition> conditions) {
        StoryText.Margin margin = new StoryText.Margin();
        records.times(shelf, conditions, filters.most())
                .eachFromLargest(StoryText.Margin::most, margin::growsBy, margin::add);
        return margin;
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
