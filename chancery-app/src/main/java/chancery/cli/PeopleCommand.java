package chancery.cli;

import chancery.export.JsonRecords;
import chancery.model.Actor;
import chancery.model.ActorId;
import chancery.model.Claim;
import chancery.model.Tenure;
import chancery.registry.Library;
import chancery.show.OfficeText;
import chancery.show.TableText;
import chancery.store.RecordFinder;
import chancery.store.Shelf;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "people",
        description = "Lists who is named, with the offices that reports give them and what the record says to that.")
final class PeopleCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private Answer answer = new Answer();

    @Option(names = "--state", paramLabel = "CODE", description = "Only people of this state: IRN.")
    private @Nullable String state;

    @Mixin
    private LimitOption limit = new LimitOption();

    PeopleCommand(Surroundings around) {
        this.around = around;
    }

    /** Somebody, and what is known of them here. */
    private record Known(Actor actor, int mentions, int events, List<Claim> tenures) {}

    @Override
    public Integer call() {
        try (Library library = around.open(store)) {
            List<Known> people = people(library.records());
            if (answer.isJson()) {
                JsonRecords json = library.json();
                Answer.print(
                        around.out(),
                        people.stream().map(known -> json(known, json)).toList());
            } else {
                Answer.print(
                        around.out(),
                        new TableText(around.style(library))
                                .of(
                                        List.of("name", "state", "named", "events", "id", "offices"),
                                        people.stream()
                                                .map(known -> row(known, library))
                                                .toList()));
            }
        }
        return ExitCode.DONE;
    }

    private List<Known> people(RecordFinder records) {
        Map<String, Integer> mentions = records.mentions();
        Map<String, Integer> events = records.eventsOfActors();
        Map<ActorId, List<Claim>> tenures = records.inOrder(Shelf.TENURES, List.of()).stream()
                .collect(Collectors.groupingBy(
                        claim -> ((Tenure) claim.assertion()).holder().id()));
        List<Known> people = new ArrayList<>();
        records.eachActor(actor -> {
            if (actor instanceof Actor.Person && isOfState(actor)) {
                String id = actor.id().value();
                people.add(new Known(
                        actor,
                        mentions.getOrDefault(id, 0),
                        events.getOrDefault(id, 0),
                        tenures.getOrDefault(actor.id(), List.of())));
            }
        });
        people.sort(Comparator.comparingInt(Known::mentions)
                .reversed()
                .thenComparing(known -> known.actor().id()));
        return limit.of(people);
    }

    private boolean isOfState(Actor actor) {
        return state == null
                || actor.state().filter(state.toUpperCase(Locale.ROOT)::equals).isPresent();
    }

    private List<String> row(Known known, Library library) {
        return List.of(
                known.actor().name(),
                known.actor().state().map(library::stateName).orElse(""),
                String.valueOf(known.mentions()),
                String.valueOf(known.events()),
                known.actor().id().value(),
                new OfficeText(around.style(library)).mostStated(known.tenures()));
    }

    private static ObjectNode json(Known known, JsonRecords json) {
        ObjectNode node = json.actor(known.actor(), List.of());
        node.remove("mentions");
        node.put("mentions", known.mentions());
        node.put("events", known.events());
        ArrayNode tenures = node.putArray("tenures");
        known.tenures().forEach(claim -> tenures.add(json.tenure(claim)));
        return node;
    }
}
