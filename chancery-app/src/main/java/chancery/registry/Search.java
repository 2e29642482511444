package chancery.registry;

import chancery.ask.BadQuestion;
import chancery.ask.Wish;
import chancery.store.Condition;
import chancery.store.RecordFinder;
import chancery.store.Shelf;
import java.util.List;

/** Puts wishes to the store. */
public final class Search {

    private final RecordFinder records;

    public Search(RecordFinder records) {
        this.records = records;
    }

    public <T> List<T> find(Shelf<T> shelf, List<Wish> wishes) {
        return records.inOrder(shelf, wishes.stream().map(this::condition).toList());
    }

    private Condition condition(Wish wish) {
        String value = wish.value();
        return switch (wish.trait()) {
            case ACTOR -> Condition.anyOf(actors(value));
            case STATE -> Condition.state(value);
            case DYAD -> Condition.state(value.substring(0, 3)).and(Condition.state(value.substring(4)));
            case TYPE -> Condition.is(Condition.Column.TYPE, value);
            case KIND -> Condition.is(Condition.Column.KIND, value);
            case STATUS -> Condition.is(Condition.Column.STATUS, value);
            case FROM -> Condition.from(value);
            case TO -> Condition.to(value);
            case PLACE -> Condition.place(value);
            case OUTLET -> Condition.outlet(value);
            case TEXT -> Condition.text(value);
            case SPEAKER -> Condition.anyAs("speaker", actors(value));
            case ABOUT -> Condition.anyAs("about", actors(value));
            case STANCE -> Condition.is(Condition.Column.TYPE, value);
        };
    }

    /** The actors that words may mean: the one with this id, else all with a name that holds the words. */
    private List<String> actors(String words) {
        if (records.actor(words).isPresent()) {
            return List.of(words);
        }
        List<String> named = records.actorsNamed(words);
        if (named.isEmpty()) {
            throw new BadQuestion("nobody in this store is named '" + words + "'; 'chancery people' lists who is");
        }
        return named;
    }
}
