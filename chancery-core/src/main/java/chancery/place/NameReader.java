package chancery.place;

import chancery.knowledge.Gazetteer;
import chancery.knowledge.Knowledge;
import chancery.knowledge.Lexicon;
import chancery.knowledge.PlaceWords;
import chancery.knowledge.Places;
import chancery.knowledge.Places.Entry;
import chancery.knowledge.States;
import chancery.knowledge.Town;
import chancery.knowledge.Words;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what the words from a token on may name: a state, a place that is listed, any town of the gazetteer. */
final class NameReader {

    private static final String LOCATION = "LOCATION";
    private final Places places;
    private final States states;
    private final Gazetteer gazetteer;
    private final PlaceWords words;

    NameReader(Knowledge knowledge) {
        this.places = knowledge.places();
        this.states = knowledge.states();
        this.gazetteer = knowledge.gazetteer();
        this.words = knowledge.placeWords();
    }

    /** The longest name that begins here, with all that it may mean. */
    Optional<Lexicon.Hit<Candidate>> read(Tree tree, Words text, int first) {
        Optional<Lexicon.Hit<Candidate>> listed = listed(text, first);
        Optional<Lexicon.Hit<Town>> towns =
                tree.token(first).isName() ? gazetteer.longest(text, first) : Optional.empty();
        int last = listed.map(Lexicon.Hit::last).orElse(-1);
        Optional<Lexicon.Hit<Candidate>> longer = towns.filter(hit -> hit.last() > last)
                .filter(hit -> isWholeName(tree, first, hit.last()) || addsArea(tree, last, hit.last()))
                .filter(hit -> !isShouted(tree, first, hit.last()) || isWhere(tree, first, hit.last()))
                .filter(hit -> !isState(text, first))
                .map(hit -> new Lexicon.Hit<>(hit.last(), candidates(hit)));
        return longer.or(() -> listed.map(hit -> towns.filter(town -> town.last() == last)
                .map(town -> new Lexicon.Hit<>(last, joined(hit.values(), candidates(town))))
                .orElse(hit)));
    }

    /** The states and regions that the words from here on may name: "Georgia" is two. */
    List<Spot> areas(Words text, int first) {
        List<Spot> areas = new ArrayList<>();
        listed(text, first).ifPresent(hit -> hit.values().forEach(candidate -> areas.add(candidate.spot())));
        places.abbreviations()
                .longest(text, first)
                .ifPresent(hit -> hit.values().forEach(entry -> areas.add(Spot.of(entry))));
        gazetteer.longest(text, first).ifPresent(hit -> hit.values().forEach(town -> areas.add(Spot.of(town))));
        return areas.stream().filter(Spot::isArea).toList();
    }

    private Optional<Lexicon.Hit<Candidate>> listed(Words text, int first) {
        Optional<Lexicon.Hit<Entry>> place = places.names().longest(text, first);
        Optional<Lexicon.Hit<Entry>> state = states.names().longest(text, first).flatMap(this::state);
        int last = Math.max(
                state.map(Lexicon.Hit::last).orElse(-1),
                place.map(Lexicon.Hit::last).orElse(-1));
        List<Entry> named = Stream.of(place, state)
                .flatMap(Optional::stream)
                .filter(hit -> hit.last() == last)
                .flatMap(hit -> hit.values().stream())
                .toList();
        List<Candidate> all = named.stream()
                .filter(entry -> !isPartNamed(entry, named))
                .map(Candidate::of)
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(new Lexicon.Hit<>(last, all));
    }

    /** A state that goes by the name of a part of it: "England" is England. */
    private static boolean isPartNamed(Entry state, List<Entry> named) {
        return state.kind() == Places.Kind.STATE
                && named.stream()
                        .anyMatch(
                                other -> !other.equals(state) && other.country().equals(state.country()));
    }

    /** "Syria" and not "Syrian" or "Damascus": capitals are places of their own. */
    private Optional<Lexicon.Hit<Entry>> state(Lexicon.Hit<States.Named> hit) {
        return hit.values().stream()
                .filter(named -> named.form() == States.Form.NAME)
                .findFirst()
                .flatMap(named -> places.state(named.state().iso3()))
                .map(entry -> new Lexicon.Hit<>(hit.last(), List.of(entry)));
    }

    /** "Polish" and "Tehran" are no towns of that name somewhere else. */
    private boolean isState(Words text, int first) {
        return states.names().longest(text, first).isPresent();
    }

    private static List<Candidate> candidates(Lexicon.Hit<Town> hit) {
        return hit.values().stream().map(Candidate::of).toList();
    }

    /** The listed ones, and those of the others that are not the same place. */
    private static List<Candidate> joined(List<Candidate> listed, List<Candidate> towns) {
        List<Candidate> all = new ArrayList<>(listed);
        towns.stream()
                .filter(town -> listed.stream().noneMatch(one -> isSame(one.spot(), town.spot())))
                .forEach(all::add);
        return all;
    }

    private static boolean isSame(Spot listed, Spot town) {
        return listed.kind() == Places.Kind.STATE
                || (listed.isNear(town) && (town.kind() != Places.Kind.REGION || listed.isArea()));
    }

    /** Towns have the names of people and things: only what the parser takes for a place, and all of it, is one. */
    private static boolean isWholeName(Tree tree, int first, int last) {
        return IntStream.rangeClosed(first, last).allMatch(i -> isLocation(tree.token(i)))
                && !isLocationAt(tree, first - 1)
                && !isLocationAt(tree, last + 1);
    }

    /** "Jersey City" is not the city of Jersey, whatever the parser takes it for. */
    private boolean addsArea(Tree tree, int listed, int last) {
        return listed >= 0
                && last == listed + 1
                && tree.token(last).isName()
                && words.isArea(tree.token(last).lemma().toLowerCase(Locale.ROOT));
    }

    /** In a text of capitals any word may pass for a name: "SUPPORTS THEM" is no town in Denmark. */
    private static boolean isShouted(Tree tree, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> tree.token(i).word())
                .noneMatch(word -> word.chars().anyMatch(Character::isLowerCase));
    }

    private boolean isWhere(Tree tree, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(tree::preposition)
                .flatMap(Optional::stream)
                .anyMatch(words::isPlacePreposition);
    }

    private static boolean isLocationAt(Tree tree, int index) {
        return index >= 0 && index < tree.size() && tree.token(index).isName() && isLocation(tree.token(index));
    }

    private static boolean isLocation(Token token) {
        return token.entity().equals(LOCATION);
    }
}
