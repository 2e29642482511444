package chancery.registry;

import chancery.ask.BadQuestion;
import chancery.ask.Trait;
import chancery.ask.Wish;
import chancery.store.Condition;
import chancery.store.RecordFinder;
import chancery.store.Shelf;
import chancery.store.index.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts wishes to the store. */
public final class Search {

    /** Asks for what nobody but the outlet vouches for. */
    private static final String OWN_VOICE = "own";

    /** Asks for reports of which the outlet is not known. */
    private static final String NO_OUTLET = "none";

    private final RecordFinder records;

    public Search(RecordFinder records) {
        this.records = records;
    }

    public <T> List<T> find(Shelf<T> shelf, List<Wish> wishes) {
        return records.inOrder(shelf, conditions(wishes));
    }

    /**
     * What the wishes ask for: of several for the same trait one has to be fulfilled, of different traits each.
     *
     * @throws BadQuestion if somebody is asked for whom the store does not know
     */
    public List<Condition> conditions(List<Wish> wishes) {
        Map<Trait, List<Condition>> byTrait = wishes.stream()
                .collect(Collectors.groupingBy(
                        Wish::trait, LinkedHashMap::new, Collectors.mapping(this::condition, Collectors.toList())));
        return byTrait.values().stream().map(Search::either).toList();
    }

    private static Condition either(List<Condition> some) {
        return some.size() == 1 ? some.get(0) : Condition.either(some);
    }

    private Condition condition(Wish wish) {
        String value = wish.value();
        return switch (wish.trait()) {
            case ACTOR -> Condition.anyOf(actors(value));
            case STATE -> Condition.state(value);
            case DYAD -> Condition.state(value.substring(0, 3)).and(Condition.state(value.substring(4)));
            case TYPE, STANCE -> Condition.is(Column.TYPE, value);
            case KIND, FORCE, STAGE -> Condition.is(Column.KIND, value);
            case COUNTRY -> Condition.is(Column.COUNTRY, value);
            case MODE -> Condition.is(Column.MODE, value);
            case STATUS -> Condition.is(Column.STATUS, value);
            case CERTAINTY -> Condition.is(Column.CERTAINTY, value);
            case FROM -> Condition.from(value);
            case TO -> Condition.to(value);
            case YEAR -> Condition.beginning(value + "-01-01", value + "-12-31");
            case PLACE -> Condition.place(value);
            case OUTLET -> value.equals(NO_OUTLET) ? Condition.noOutlet() : Condition.outlet(value);
            case TEXT -> Condition.text(value);
            case SPEAKER -> Condition.anyAs("speaker", actors(value));
            case ABOUT -> Condition.anyAs("about", actors(value));
            case VOICE -> value.equals(OWN_VOICE) ? Condition.ownVoice() : Condition.anyAs("voice", actors(value));
            case WITNESSES -> witnesses(value);
            case DISPUTED -> value.equals("yes") ? Condition.disputed() : Condition.undisputed();
            case REVIEW -> value.equals("open") ? Condition.unreviewed() : Condition.reviewed();
            case REPORT -> Condition.toldBy(List.of(value));
        };
    }

    private static Condition witnesses(String value) {
        return value.endsWith("+")
                ? Condition.witnessesFrom(Integer.parseInt(value.substring(0, value.length() - 1)))
                : Condition.witnesses(Integer.parseInt(value));
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
