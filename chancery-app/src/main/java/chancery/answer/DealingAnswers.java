package chancery.answer;

import chancery.answer.Evidenced.Item;
import chancery.answer.Ranking.Choice;
import chancery.ask.BadQuestion;
import chancery.ask.Inquiry;
import chancery.ask.Sought;
import chancery.model.Actor;
import chancery.model.Agreement;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Participant;
import chancery.registry.Library;
import chancery.show.Headline;
import chancery.show.Paint;
import chancery.show.Style;
import chancery.store.Condition;
import chancery.store.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers about the dealings of several: what they signed and what became of it, what is disputed, what each side said. */
final class DealingAnswers {

    private final Library library;
    private final Evidenced evidenced;

    DealingAnswers(Library library) {
        this.library = library;
        this.evidenced = new Evidenced(library);
    }

    /** Agreements with their lives; events that conclude something of which no more is told. */
    List<Reply.Answer> agreements(Inquiry inquiry) {
        List<Condition> all = new ArrayList<>(Conditions.frame(inquiry));
        parties(inquiry).forEach(actor -> all.add(Conditions.part(actor)));
        List<Item> items = new ArrayList<>();
        List<Agreement> found = library.agreed().of(library.records().inOrder(Shelf.AGREEMENTS, all));
        found.forEach(agreement -> items.add(evidenced.of(agreement)));
        List<Condition> kinds = new ArrayList<>(all);
        kinds.add(Conditions.kinds(List.of("agreement")));
        library.records().inOrder(Shelf.EVENTS, kinds).stream()
                .filter(event ->
                        found.stream().noneMatch(agreement -> agreement.events().contains(event.id())))
                .forEach(event -> items.add(evidenced.of(event)));
        return new Ranking(inquiry.words())
                .best(items, Choice.BY_NAMES).stream()
                        .map(item -> EventAnswers.answer(item, signed(item, inquiry)))
                        .toList();
    }

    private String signed(Item item, Inquiry inquiry) {
        if (inquiry.sought() == Sought.WHO) {
            return parties(inquiry).stream()
                    .map(state -> state.name() + ": " + signatories(item, state))
                    .collect(Collectors.joining("; "));
        }
        if (inquiry.sought() == Sought.WHEN) {
            return item.day();
        }
        return item.content().isEmpty() ? item.told() : item.content();
    }

    private String signatories(Item item, Actor state) {
        String names = evidenced.names(
                item.parties(),
                party -> party.actor() instanceof Actor.Person
                        && party.actor()
                                .state()
                                .filter(state.id().value()::equals)
                                .isPresent());
        return names.isEmpty() ? "not stated" : names;
    }

    static List<Actor> parties(Inquiry inquiry) {
        return Stream.concat(inquiry.doers().stream(), inquiry.others().stream())
                .distinct()
                .toList();
    }

    /** Disputes about records in which all that are named have a part. */
    List<Reply.Answer> disputes(Inquiry inquiry) {
        Headline headline = new Headline(library.style(Paint.PLAIN, Style.UNBROKEN));
        List<Reply.Answer> answers = new ArrayList<>();
        for (Dispute dispute : library.records().inOrder(Shelf.DISPUTES, List.of())) {
            Optional<Item> about = about(dispute.about());
            boolean fits = parties(inquiry).stream()
                    .allMatch(
                            actor -> about.filter(item -> hasPart(item, actor)).isPresent());
            if (fits) {
                answers.add(new Reply.Answer(
                        headline.of(dispute),
                        about.map(Item::day).orElse(""),
                        about.map(Item::told).orElse(dispute.about()),
                        Optional.of(dispute.id()),
                        dispute.sides().stream()
                                .flatMap(side -> side.evidence().stream())
                                .toList()));
            }
        }
        return answers;
    }

    private Optional<Item> about(String id) {
        return library.records()
                .find(Shelf.EVENTS, id)
                .map(evidenced::of)
                .or(() -> library.store().claim(id).map(evidenced::of));
    }

    private static boolean hasPart(Item item, Actor actor) {
        return item.parties().stream().anyMatch(party -> isOf(party, actor));
    }

    private static boolean isOf(Participant party, Actor actor) {
        String id = actor.id().value();
        return party.id().value().equals(id)
                || (actor instanceof Actor.State
                        && party.actor().state().filter(id::equals).isPresent());
    }

    /** The last encounter of two that fits, and what each side said in the reports that tell it. */
    Reply.Table readouts(Inquiry inquiry) {
        List<Actor> two = parties(inquiry);
        if (two.size() < 2) {
            throw new BadQuestion(
                    "name the two sides of the meeting, such as: What did both sides say of the meeting of"
                            + " Larsen and Berg?");
        }
        List<Condition> all = new ArrayList<>(Conditions.frame(inquiry));
        all.add(Conditions.kinds(List.of("meeting", "talks", "summit", "call", "visit")));
        two.forEach(actor -> all.add(Conditions.part(actor)));
        List<Event> events = library.records().inOrder(Shelf.EVENTS, all);
        List<String> columns = two.stream().map(Actor::name).toList();
        if (events.isEmpty()) {
            return new Reply.Table(columns, List.of());
        }
        Event last = events.get(events.size() - 1);
        List<List<String>> sides = two.stream().map(actor -> said(actor, last)).toList();
        List<List<String>> rows = new ArrayList<>();
        int longest = sides.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            int row = i;
            rows.add(sides.stream()
                    .map(side -> row < side.size() ? side.get(row) : "")
                    .toList());
        }
        List<String> heads = new ArrayList<>(columns);
        Item met = evidenced.of(last);
        heads.set(0, columns.get(0) + ", on: " + met.told() + ", " + met.day() + " (" + met.id() + ")");
        return new Reply.Table(heads, rows);
    }

    private List<String> said(Actor actor, Event event) {
        List<String> reports =
                event.reports().stream().map(report -> report.value()).toList();
        List<Condition> conditions =
                new ArrayList<>(List.of(Condition.toldBy(reports), Conditions.as("speaker", side(actor))));
        return library.records().inOrder(Shelf.STATEMENTS, conditions).stream()
                .map(evidenced::of)
                .map(item -> item.told() + " [" + item.id() + "]")
                .distinct()
                .toList();
    }

    /** A side is the state of the one named, where it is known. */
    private Actor side(Actor actor) {
        return actor.state()
                .flatMap(code -> library.knowledge().states().of(code))
                .<Actor>map(state -> state.actor())
                .orElse(actor);
    }
}
