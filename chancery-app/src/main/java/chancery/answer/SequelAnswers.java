package chancery.answer;

import chancery.answer.Evidenced.Item;
import chancery.answer.Ranking.Choice;
import chancery.ask.Inquiry;
import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Sequel;
import chancery.model.Status;
import chancery.registry.Library;
import chancery.show.SequelText;
import chancery.store.Condition;
import chancery.store.Shelf;
import chancery.store.index.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers what became of plans, promises, demands and threats. */
final class SequelAnswers {

    /** Kinds of acts of words that look ahead. */
    private static final List<String> SAID = List.of("pledge", "demand", "threat");

    private static final List<String> PLANS = List.of("visit", "meeting", "summit", "talks", "call", "agreement");

    private final Library library;
    private final Evidenced evidenced;

    SequelAnswers(Library library) {
        this.library = library;
        this.evidenced = new Evidenced(library);
    }

    /** What looks ahead, of the kinds asked for, with what became of it; of those fates only that are asked for. */
    List<Reply.Answer> sequels(Inquiry inquiry) {
        Map<String, Sequel> sequels = new HashMap<>();
        List<Item> items = new ArrayList<>();
        for (Event event : library.records().inOrder(Shelf.EVENTS, conditions(inquiry))) {
            library.sequel(event)
                    .filter(sequel ->
                            inquiry.fates().isEmpty() || inquiry.fates().contains(sequel.fate()))
                    .ifPresent(sequel -> {
                        sequels.put(event.id(), sequel);
                        items.add(evidenced.of(event));
                    });
        }
        return new Ranking(inquiry.words())
                .best(items, Choice.BY_NAMES).stream()
                        .flatMap(item ->
                                Optional.ofNullable(sequels.get(item.id()))
                                        .map(sequel -> answer(item, sequel))
                                        .stream())
                        .toList();
    }

    /** "Which promises did Chad make to Mali?": of two that are named behind what is asked for, the first one does it. */
    private static List<Condition> conditions(Inquiry inquiry) {
        List<Condition> all = new ArrayList<>();
        inquiry.from().ifPresent(day -> all.add(Condition.from(day.toString())));
        inquiry.to().ifPresent(day -> all.add(Condition.to(day.toString())));
        all.add(kinds(inquiry));
        boolean directed = inquiry.doers().isEmpty() && inquiry.others().size() == 2;
        List<Actor> doers = directed ? inquiry.others().subList(0, 1) : inquiry.doers();
        doers.forEach(actor -> all.add(Conditions.as("agent", actor)));
        inquiry.others().forEach(actor -> all.add(Conditions.part(actor)));
        return all;
    }

    /** Promises, demands and threats where they are asked for; else plans, which are told as planned acts or as said. */
    private static Condition kinds(Inquiry inquiry) {
        List<String> asked =
                inquiry.kinds().stream().filter(SAID::contains).sorted().toList();
        Condition planned = Condition.is(Column.STATUS, "planned");
        if (!asked.isEmpty()) {
            return Conditions.kinds(asked);
        }
        return inquiry.status().filter(status -> status == Status.PLANNED).isPresent()
                ? Condition.either(List.of(Conditions.kinds(PLANS).and(planned), Conditions.kinds(List.of("pledge"))))
                : Condition.either(List.of(planned, Conditions.kinds(SAID)));
    }

    private Reply.Answer answer(Item item, Sequel sequel) {
        List<Evidence> evidence = Stream.concat(
                        item.evidence().stream(),
                        sequel.links().stream()
                                .flatMap(link -> library.records().find(Shelf.EVENTS, link.event()).stream())
                                .flatMap(event -> event.evidence().stream()))
                .distinct()
                .toList();
        String events = sequel.links().stream()
                .map(Sequel.Link::event)
                .reduce((one, other) -> one + ", " + other)
                .map(ids -> " (" + ids + ")")
                .orElse("");
        String fate = SequelText.summary(sequel) + events;
        return new Reply.Answer(item.told() + ": " + fate, item.day(), item.told(), Optional.of(item.id()), evidence);
    }
}
