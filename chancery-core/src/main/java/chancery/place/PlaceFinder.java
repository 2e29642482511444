package chancery.place;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Lexicon;
import chancery.knowledge.Organisations;
import chancery.knowledge.PlaceWords;
import chancery.knowledge.Places;
import chancery.knowledge.States;
import chancery.knowledge.Words;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the words that name places: "Sochi", "the Russian resort city of Sochi", "Idlib province", "the Syrian capital". */
final class PlaceFinder {

    private static final String CAPITAL = "capital";
    private final Places places;
    private final States states;
    private final Organisations organisations;
    private final PlaceWords words;
    private final NameReader names;
    private final Surroundings surroundings;

    PlaceFinder(Knowledge knowledge) {
        this.places = knowledge.places();
        this.states = knowledge.states();
        this.organisations = knowledge.organisations();
        this.words = knowledge.placeWords();
        this.names = new NameReader(knowledge);
        this.surroundings = new Surroundings(names, states, words);
    }

    List<Hit> find(Tree tree, Setting setting) {
        Words text = Words.of(tree.tokens());
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < tree.size()) {
            int from = at;
            int name = organisations
                    .names()
                    .longest(text, from)
                    .map(Lexicon.Hit::last)
                    .orElse(from - 1);
            Optional<Hit> hit = capital(tree, text, from)
                    .or(() -> named(tree, text, from, setting))
                    .filter(h -> h.last() >= name);
            hit.ifPresent(found -> add(hits, found));
            at = Math.max(name, hit.map(Hit::last).orElse(from)) + 1;
        }
        return hits;
    }

    /** The later one replaces an earlier one that it holds: "the Turkish capital, Ankara". */
    private static void add(List<Hit> hits, Hit hit) {
        hits.removeIf(before -> before.overlaps(hit) && before.length() <= hit.length());
        if (hits.stream().noneMatch(hit::overlaps)) {
            hits.add(hit);
        }
    }

    private Optional<Hit> named(Tree tree, Words text, int from, Setting setting) {
        return names.read(tree, text, from)
                .filter(hit -> isPlaceName(tree, from, hit.last()))
                .filter(hit -> !isOther(tree, from, hit, setting))
                .flatMap(hit -> {
                    Optional<Integer> noun = surroundings.noun(tree, head(tree, from, hit.last()));
                    Naming naming = surroundings.naming(tree, text, from, hit, noun);
                    return new Choice(setting, naming).best().map(spot -> widened(tree, from, hit.last(), spot));
                });
    }

    /** A village that the report can only mean by chance: "Moore" after "Roy Moore", "Moore's suit", "the West". */
    private boolean isOther(Tree tree, int first, Lexicon.Hit<Candidate> hit, Setting setting) {
        boolean small = hit.values().stream().allMatch(Candidate::isSmall);
        boolean owner = tree.token(head(tree, first, hit.last())).is("nmod:poss");
        boolean otherWord =
                first == hit.last() && (setting.meansElse(tree.token(first).word()) || isDirection(tree, first));
        return small && (owner || otherWord);
    }

    /** "West", "South-West": a word for a stretch of land and no name. */
    private boolean isDirection(Tree tree, int at) {
        return words.isArea(lemma(tree, at).replace("-", ""));
    }

    /** Not a part of the name of somebody ("Paris Hilton") or of some body ("Washington Post"). */
    private boolean isPlaceName(Tree tree, int first, int last) {
        boolean name =
                IntStream.rangeClosed(first, last).anyMatch(i -> tree.token(i).isName());
        boolean person = IntStream.rangeClosed(first, last)
                .anyMatch(i -> tree.token(i).entity().equals("PERSON"));
        return name && !person && !continues(tree, first - 1, first) && !continues(tree, last + 1, last);
    }

    private boolean continues(Tree tree, int outside, int inside) {
        if (outside < 0 || outside >= tree.size() || !tree.token(outside).isName()) {
            return false;
        }
        if (words.isArea(lemma(tree, outside)) || words.isHeld(lemma(tree, outside))) {
            return false;
        }
        if (outside < inside && isOneName(tree.token(outside), tree.token(inside))) {
            return true;
        }
        String entity = tree.token(outside).entity();
        return (entity.equals("ORGANIZATION") || entity.equals("PERSON"))
                && tree.token(inside).entity().equals(entity);
    }

    /** "Chase Manhattan bank", "West Nile virus": the word before is not of another name. */
    private static boolean isOneName(Token before, Token name) {
        return before.is("compound") && name.is("compound") && before.head() == name.head();
    }

    /** The words together with the noun for what they name: "city of Sochi", "Idlib province". */
    private Hit widened(Tree tree, int first, int last, Spot place) {
        int head = head(tree, first, last);
        Token token = tree.token(head);
        Optional<Integer> above = tree.head(head).filter(noun -> words.isArea(lemma(tree, noun)));
        boolean before =
                above.filter(noun -> noun == last + 1 && token.is("compound")).isPresent();
        boolean after = above.filter(noun -> noun < first && token.is("nmod")).isPresent()
                && tree.preposition(head).filter("of"::equals).isPresent();
        if (before) {
            return new Hit(first, last + 1, above.get(), place);
        }
        return after
                ? new Hit(left(tree, above.get()), last, above.get(), within(tree, above.get(), place))
                : new Hit(first, last, head, place);
    }

    /** "The capital of Syria" is not Syria. */
    private Spot within(Tree tree, int noun, Spot place) {
        boolean capital = place.kind() == Places.Kind.STATE && lemma(tree, noun).equals(CAPITAL);
        return capital ? place.country().flatMap(places::capital).map(Spot::of).orElse(place) : place;
    }

    /** The first of the modifiers that stand right before the noun. */
    private static int left(Tree tree, int noun) {
        int first = noun;
        while (first > 0 && tree.token(first - 1).head() == noun && isModifier(tree.token(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isModifier(Token token) {
        return (token.is("amod") && !token.isVerb()) || token.is("compound");
    }

    /** "The Syrian capital", "Syria's capital", "the capital of Syria"; a name behind it belongs to it. */
    private Optional<Hit> capital(Tree tree, Words text, int from) {
        Optional<Lexicon.Hit<States.Named>> state = states.names().longest(text, from);
        if (state.isEmpty()) {
            return Optional.empty();
        }
        int noun = state.get().last() + (isGenitive(tree, state.get().last() + 1) ? 2 : 1);
        boolean isCapital = noun < tree.size() && lemma(tree, noun).equals(CAPITAL);
        return places.capital(state.get().values().get(0).state().iso3())
                .filter(place -> isCapital)
                .map(place -> withName(tree, text, new Hit(from, noun, noun, Spot.of(place))));
    }

    private Hit withName(Tree tree, Words text, Hit hit) {
        int skip = hit.last() + 1 < tree.size()
                        && tree.token(hit.last() + 1).word().equals(",")
                ? 2
                : 1;
        int at = hit.last() + skip;
        if (at >= tree.size()) {
            return hit;
        }
        return places.names()
                .longest(text, at)
                .filter(name -> name.values().stream().map(Spot::of).anyMatch(hit.place()::equals))
                .map(name -> new Hit(hit.first(), name.last(), head(tree, hit.first(), name.last()), hit.place()))
                .orElse(hit);
    }

    private static boolean isGenitive(Tree tree, int at) {
        return at < tree.size() && tree.token(at).tag().equals("POS");
    }

    private static int head(Tree tree, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(i -> tree.token(i).head() < first || tree.token(i).head() > last)
                .filter(i -> !tree.token(i).is("punct"))
                .findFirst()
                .orElse(last);
    }

    private static String lemma(Tree tree, int index) {
        return tree.token(index).lemma().toLowerCase(java.util.Locale.ROOT);
    }
}
