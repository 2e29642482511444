package chancery.answer;

import chancery.answer.Evidenced.Item;
import chancery.answer.Ranking.Choice;
import chancery.ask.Inquiry;
import chancery.ask.Sought;
import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.Evidence;
import chancery.model.Participant;
import chancery.model.When;
import chancery.registry.Library;
import chancery.store.Condition;
import chancery.store.Shelf;
import chancery.store.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answers out of statements: who said what about what, who spoke for a state, how many. */
final class StatementAnswers {

    /** Whether all that are named must be spoken of, or one of them is enough. */
    private enum Scope {
        ALL,
        ONE
    }

    private final Library library;
    private final Evidenced evidenced;

    StatementAnswers(Library library) {
        this.library = library;
        this.evidenced = new Evidenced(library);
    }

    /** Statements of the doers about the others; acts done by words too, where the verb names them. */
    List<Reply.Answer> statements(Inquiry inquiry) {
        List<Item> found = chosen(inquiry, Scope.ALL);
        boolean named = !inquiry.forces().isEmpty()
                && !(inquiry.doers().isEmpty() && inquiry.others().isEmpty());
        List<Item> items = found.isEmpty() && named ? chosen(inquiry.withoutWords(), Scope.ONE) : found;
        return ordered(items, inquiry).stream()
                .map(item -> EventAnswers.answer(item, said(item, inquiry)))
                .toList();
    }

    /** Somebody of a state is asked for: the state by itself is no answer. */
    private static boolean asksForItsPeople(Inquiry inquiry) {
        return inquiry.sought() == Sought.WHO
                && !inquiry.doers().isEmpty()
                && inquiry.doers().stream().allMatch(Actor.State.class::isInstance);
    }

    private List<Item> chosen(Inquiry inquiry, Scope scope) {
        List<Condition> all = new ArrayList<>(Conditions.frame(inquiry));
        inquiry.doers().forEach(actor -> all.add(Conditions.as("speaker", actor)));
        EventAnswers.words(inquiry).ifPresent(all::add);
        Set<Item> items = new LinkedHashSet<>();
        library.records().inOrder(Shelf.STATEMENTS, all).stream()
                .map(evidenced::of)
                .filter(item -> inquiry.forces().isEmpty() || inquiry.forces().contains(item.kind()))
                .forEach(items::add);
        if (!inquiry.kinds().isEmpty()) {
            items.addAll(new EventAnswers(library).acts(inquiry, inquiry.kinds()));
        }
        List<Item> about = items.stream()
                .filter(item -> scope == Scope.ALL ? isAbout(item, inquiry) : isAboutOne(item, inquiry))
                .filter(item -> !asksForItsPeople(inquiry) || !people(item).isEmpty())
                .toList();
        boolean byWordsAlone = inquiry.doers().isEmpty() && inquiry.forces().isEmpty();
        return new Ranking(inquiry.words()).best(about, byWordsAlone ? Choice.BY_WORDS : Choice.BY_NAMES);
    }

    /** Those of the force that is named first, as far as the words leave it open. */
    private static List<Item> ordered(List<Item> items, Inquiry inquiry) {
        if (inquiry.forces().isEmpty()) {
            return items.stream()
                    .sorted(Comparator.comparing(item -> !isSaidSo(item, inquiry)))
                    .toList();
        }
        return !inquiry.words().isEmpty()
                ? items
                : items.stream()
                        .sorted(Comparator.comparing(item -> !inquiry.forces().contains(item.kind())))
                        .toList();
    }

    /** True if the verb of the question is the verb of the report: "What did he call them?" of "called them". */
    private static boolean isSaidSo(Item item, Inquiry inquiry) {
        int end = item.told().indexOf(": ");
        String verb = " " + Spelling.fold(end < 0 ? "" : item.told().substring(0, end)) + " ";
        return new Ranking(inquiry.hints())
                .stems().stream().anyMatch(stem -> verb.matches(".* " + Pattern.quote(stem) + "\\p{L}{0,3} "));
    }

    private static boolean isAbout(Item item, Inquiry inquiry) {
        return inquiry.others().stream().allMatch(actor -> speaksOf(item, actor));
    }

    private static boolean isAboutOne(Item item, Inquiry inquiry) {
        return inquiry.others().isEmpty() || inquiry.others().stream().anyMatch(actor -> speaksOf(item, actor));
    }

    private static List<Participant> people(Item item) {
        return item.first().stream()
                .filter(party -> !(party.actor() instanceof Actor.State))
                .toList();
    }

    private static boolean speaksOf(Item item, Actor actor) {
        String id = actor.id().value();
        boolean part = item.parties().stream()
                .anyMatch(party -> party.id().value().equals(id)
                        || (actor instanceof Actor.State
                                && party.actor().state().filter(id::equals).isPresent()));
        return part || item.about().contains(id) || names(item, actor);
    }

    private static boolean names(Item item, Actor actor) {
        String text = Spelling.fold(item.evidence().stream().map(Evidence::text).collect(Collectors.joining(" ")));
        String name = Spelling.fold(actor.name());
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return text.contains(actor instanceof Actor.Person ? last : name);
    }

    private String said(Item item, Inquiry inquiry) {
        String speakers = evidenced.names(item.first(), party -> true);
        String content = item.content().isEmpty() ? item.told() : item.content();
        if (asksForItsPeople(inquiry)) {
            return evidenced.names(people(item), party -> true);
        }
        if (inquiry.sought() == Sought.WHO && inquiry.doers().isEmpty()) {
            return speakers.isEmpty() ? item.told() : speakers;
        }
        return switch (inquiry.sought()) {
            case WHO -> {
                String to = evidenced.names(item.second(), party -> true);
                yield to.isEmpty() ? content : to + ": " + content;
            }
            case WHEN -> item.day();
            default -> content;
        };
    }

    /** Who spoke for a state, with how many statements. */
    List<Reply.Answer> spokesmen(Inquiry inquiry) {
        List<Condition> all = new ArrayList<>(Conditions.frame(inquiry));
        List<Actor> states = new ArrayList<>(inquiry.doers());
        states.addAll(inquiry.others());
        states.forEach(actor -> all.add(Conditions.as("speaker", actor)));
        Map<String, List<Item>> bySpeaker = new TreeMap<>();
        for (Claim claim : library.records().inOrder(Shelf.STATEMENTS, all)) {
            Item item = evidenced.of(claim);
            item.first().stream()
                    .filter(party -> !(party.actor() instanceof Actor.State))
                    .forEach(party -> bySpeaker
                            .computeIfAbsent(evidenced.names(List.of(party), one -> true), key -> new ArrayList<>())
                            .add(item));
        }
        return bySpeaker.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Item>> entry) ->
                        -entry.getValue().size()))
                .map(entry -> new Reply.Answer(
                        entry.getKey(),
                        days(entry.getValue()),
                        entry.getValue().size() + " statements",
                        Optional.of(entry.getValue().get(0).id()),
                        entry.getValue().get(0).evidence()))
                .toList();
    }

    /** From the first to the last of the days that are known; the items come in their order, undated ones last. */
    private static String days(List<Item> items) {
        List<Item> dated = items.stream()
                .filter(item -> item.when().filter(When::isDated).isPresent())
                .toList();
        return dated.isEmpty()
                ? items.get(0).day()
                : dated.get(0).day() + " – " + dated.get(dated.size() - 1).day();
    }

    /** Numbers in sentences with the words. */
    List<Reply.Answer> figures(Inquiry inquiry) {
        List<Condition> all = new ArrayList<>(Conditions.frame(inquiry));
        EventAnswers.words(inquiry).ifPresent(all::add);
        List<Item> items = library.records().inOrder(Shelf.FIGURES, all).stream()
                .map(evidenced::of)
                .filter(item ->
                        isAbout(item, inquiry) && inquiry.doers().stream().allMatch(doer -> speaksOf(item, doer)))
                .toList();
        return new Ranking(inquiry.words())
                .best(items, Choice.BY_WORDS).stream()
                        .map(item -> EventAnswers.answer(item, item.told()))
                        .toList();
    }
}
