package chancery.answer;

import chancery.answer.Evidenced.Item;
import chancery.answer.Ranking.Choice;
import chancery.ask.Inquiry;
import chancery.ask.Sought;
import chancery.model.Actor;
import chancery.model.Participant;
import chancery.model.Place;
import chancery.model.When;
import chancery.registry.Library;
import chancery.store.Condition;
import chancery.store.Shelf;
import chancery.store.index.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers out of events: visits, meetings, and any other act. */
final class EventAnswers {

    private static final List<String> VISITS = List.of("visit");
    private static final List<String> MEETINGS = List.of("meeting", "talks", "summit", "call");

    private final Library library;
    private final Evidenced evidenced;

    EventAnswers(Library library) {
        this.library = library;
        this.evidenced = new Evidenced(library);
    }

    /** Visits: the doers went, the others were visited, the place is where. */
    List<Reply.Answer> visits(Inquiry inquiry) {
        List<Condition> strict = new ArrayList<>(Conditions.frame(inquiry));
        strict.add(Conditions.kinds(VISITS));
        inquiry.doers().forEach(actor -> strict.add(Conditions.as("agent", actor)));
        inquiry.others().forEach(actor -> strict.add(hosted(actor)));
        inquiry.place().filter(name -> !isCode(name)).ifPresent(name -> strict.add(Condition.place(name)));
        List<Item> found = ranked(
                find(strict),
                inquiry,
                inquiry.doers().isEmpty() && inquiry.others().isEmpty());
        return found.stream().map(item -> answer(item, visited(item, inquiry))).toList();
    }

    private static Condition hosted(Actor actor) {
        Condition recipient = Conditions.as("recipient", actor);
        return actor instanceof Actor.State
                ? Condition.either(List.of(
                        recipient, Condition.is(Column.COUNTRY, actor.id().value())))
                : recipient;
    }

    private static boolean isCode(String place) {
        return place.matches("[A-Z]{3}");
    }

    private String visited(Item item, Inquiry inquiry) {
        Set<String> asked = ids(inquiry);
        Predicate<Participant> unnamed = party -> !asked.contains(party.id().value());
        String hosts = evidenced.names(item.second(), party -> true);
        String guests = evidenced.names(item.first(), inquiry.doers().isEmpty() ? party -> true : unnamed);
        String place = item.place().map(Place::name).orElse(hosts);
        return switch (inquiry.sought()) {
            case WHO -> inquiry.doers().isEmpty() ? guests : hosts;
            case WHEN -> item.day() + saidAs(item);
            default -> inquiry.doers().isEmpty() ? guests : place;
        };
    }

    /** Encounters in which all that are named took part. */
    List<Reply.Answer> meetings(Inquiry inquiry) {
        List<Condition> all = new ArrayList<>(Conditions.frame(inquiry));
        all.add(Conditions.kinds(MEETINGS));
        List<Actor> named = new ArrayList<>(inquiry.doers());
        named.addAll(inquiry.others());
        named.forEach(actor -> all.add(present(actor, inquiry)));
        List<Item> found = ranked(find(all), inquiry, named.isEmpty());
        boolean undated = found.stream()
                .noneMatch(item -> item.when().filter(When::isDated).isPresent());
        List<Item> items = new ArrayList<>(found);
        items.addAll(undated && named.size() > 1 ? hosted(all, inquiry) : List.of());
        return items.stream()
                .filter(item -> !asksForMore(inquiry) || !unnamed(item, inquiry).isEmpty())
                .map(item -> answer(item, met(item, inquiry)))
                .toList();
    }

    /** Where no meeting of them is told, or not when it was: visits of the ones to the others, who then met. */
    private List<Item> hosted(List<Condition> meetings, Inquiry inquiry) {
        List<Condition> all = new ArrayList<>(meetings);
        all.remove(Conditions.kinds(MEETINGS));
        all.add(Conditions.kinds(VISITS));
        return ranked(find(all), inquiry.withoutWords(), false);
    }

    /** A state named by its capital is where they met, or one of them. */
    private static Condition present(Actor actor, Inquiry inquiry) {
        Condition part = Conditions.part(actor);
        boolean isPlace = inquiry.place().filter(actor.id().value()::equals).isPresent();
        return isPlace
                ? Condition.either(
                        List.of(part, Condition.is(Column.COUNTRY, actor.id().value())))
                : part;
    }

    /** The words of the report for a day that it leaves open: "on Wednesday" within some weeks tells more than the weeks. */
    private static String saidAs(Item item) {
        return item.when()
                .filter(when -> when.from().isPresent() && !when.from().equals(when.to()))
                .flatMap(When::phrase)
                .map(words -> " (“" + words + "”)")
                .orElse("");
    }

    /** "Who was there besides Larsen?": where nobody else was, there is no answer. */
    private static boolean asksForMore(Inquiry inquiry) {
        return inquiry.sought() == Sought.WHO && !inquiry.besides().isEmpty();
    }

    /** Those who took part and are not named in the question. */
    private String unnamed(Item item, Inquiry inquiry) {
        Set<String> asked = ids(inquiry);
        return evidenced.names(
                item.parties(), party -> !asked.contains(party.id().value()));
    }

    private String met(Item item, Inquiry inquiry) {
        String names = unnamed(item, inquiry);
        String place = item.place().map(Place::name).orElse("place not stated");
        return switch (inquiry.sought()) {
            case WHO -> names.isEmpty() ? item.told() : names;
            case WHEN -> item.day() + saidAs(item) + ", " + place;
            case WHERE -> place + ", " + item.day();
            default -> item.told();
        };
    }

    /** Any act with these kinds, parties and words. */
    List<Item> acts(Inquiry inquiry, Set<String> kinds) {
        List<Condition> all = new ArrayList<>(Conditions.frame(inquiry));
        if (!kinds.isEmpty()) {
            all.add(Conditions.kinds(kinds.stream().sorted().toList()));
        }
        inquiry.doers()
                .forEach(actor -> all.add(
                        Condition.either(List.of(Conditions.as("agent", actor), Conditions.as("voice", actor)))));
        inquiry.others().forEach(actor -> all.add(Conditions.part(actor)));
        words(inquiry).ifPresent(all::add);
        return find(all);
    }

    List<Reply.Answer> anyActs(Inquiry inquiry) {
        return ranked(acts(inquiry, inquiry.kinds()), inquiry, inquiry.kinds().isEmpty()).stream()
                .map(item -> answer(item, done(item, inquiry)))
                .toList();
    }

    private String done(Item item, Inquiry inquiry) {
        String names = unnamed(item, inquiry);
        return switch (inquiry.sought()) {
            case WHO -> names.isEmpty() ? item.told() : names;
            case WHEN -> item.day() + saidAs(item);
            case WHERE -> item.place().map(Place::name).orElse("place not stated");
            default -> item.told();
        };
    }

    /** At least one of the words begins so; empty if there are none. */
    static Optional<Condition> words(Inquiry inquiry) {
        List<String> stems = new Ranking(inquiry.words()).stems();
        return stems.isEmpty()
                ? Optional.empty()
                : Optional.of(Condition.either(
                        stems.stream().map(Condition::textBeginning).toList()));
    }

    private List<Item> ranked(List<Item> items, Inquiry inquiry, boolean byWordsAlone) {
        return new Ranking(inquiry.words()).best(items, byWordsAlone ? Choice.BY_WORDS : Choice.BY_NAMES);
    }

    private List<Item> find(List<Condition> conditions) {
        return library.records().inOrder(Shelf.EVENTS, conditions).stream()
                .map(evidenced::of)
                .toList();
    }

    static Set<String> ids(Inquiry inquiry) {
        return Stream.of(inquiry.doers(), inquiry.others(), inquiry.besides())
                .flatMap(List::stream)
                .map(actor -> actor.id().value())
                .collect(Collectors.toSet());
    }

    static Reply.Answer answer(Item item, String answer) {
        return new Reply.Answer(
                answer.isEmpty() ? "not stated" : answer,
                item.day(),
                item.told(),
                Optional.of(item.id()),
                item.evidence());
    }
}
