package chancery.answer;

import chancery.answer.Evidenced.Item;
import chancery.answer.Ranking.Choice;
import chancery.ask.Inquiry;
import chancery.model.Actor;
import chancery.registry.Library;
import chancery.store.Condition;
import chancery.store.Shelf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stands nearest to a question that no record answers: records with most of its words and names in their sentences. */
final class NearestAnswers {

    private final Library library;
    private final Evidenced evidenced;

    NearestAnswers(Library library) {
        this.library = library;
        this.evidenced = new Evidenced(library);
    }

    List<Reply.Answer> find(Inquiry inquiry, int limit) {
        List<String> words = words(inquiry);
        List<String> stems = new Ranking(words).stems();
        if (stems.isEmpty()) {
            return List.of();
        }
        Condition any =
                Condition.either(stems.stream().map(Condition::textBeginning).toList());
        List<Item> items = items(List.of(any));
        Map<String, Item> bySentence = new LinkedHashMap<>();
        new Ranking(words)
                .best(items, Choice.NEAR)
                .forEach(item -> bySentence.putIfAbsent(item.evidence().get(0).text(), item));
        return bySentence.values().stream()
                .limit(limit)
                .map(item -> EventAnswers.answer(item, item.told()))
                .toList();
    }

    private List<Item> items(List<Condition> conditions) {
        List<Item> items = new ArrayList<>();
        Stream.of(Shelf.STATEMENTS, Shelf.TENURES, Shelf.FIGURES)
                .flatMap(shelf -> library.records().inOrder(shelf, conditions).stream())
                .forEach(claim -> items.add(evidenced.of(claim)));
        library.records().inOrder(Shelf.EVENTS, conditions).forEach(event -> items.add(evidenced.of(event)));
        return items.stream().filter(item -> !item.evidence().isEmpty()).toList();
    }

    /** The words of the question, and the last word of each name. */
    private static List<String> words(Inquiry inquiry) {
        List<String> words = new ArrayList<>(inquiry.words());
        words.addAll(inquiry.hints());
        Stream.of(inquiry.doers(), inquiry.others(), inquiry.besides())
                .flatMap(List::stream)
                .map(Actor::name)
                .map(name -> name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1))
                .forEach(words::add);
        return words;
    }
}
