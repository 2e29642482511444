package chancery.place;

import chancery.knowledge.Lexicon;
import chancery.knowledge.PlaceWords;
import chancery.knowledge.States;
import chancery.knowledge.Words;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what stands beside a name and tells which place is meant: "Paris, Texas", "Tripoli in northern Lebanon", "Syria's Idlib". */
final class Surroundings {

    private static final String IN = "in";
    private static final Set<String> OPENING = Set.of(",", "(", "-LRB-", IN);
    private static final int REACH = 5;
    private final NameReader names;
    private final States states;
    private final PlaceWords words;

    Surroundings(NameReader names, States states, PlaceWords words) {
        this.names = names;
        this.states = states;
        this.words = words;
    }

    /**
     * The states or regions that the next words name after a comma, a bracket or "in"; adjectives may stand between. "In London, the U.S.
     * agreed" does not speak of a London in the U.S.
     */
    List<Spot> behind(Tree tree, Words text, int last) {
        int at = last + 1;
        while (at < tree.size() && words.isArea(lemma(tree.token(at)))) {
            at++;
        }
        if (at >= tree.size() || !OPENING.contains(tree.token(at).word())) {
            return List.of();
        }
        at += isArticle(tree, at + 1) && tree.token(at).word().equals(IN) ? 2 : 1;
        while (at < tree.size() && isBetween(tree.token(at))) {
            at++;
        }
        return at < tree.size() && !tree.token(at).is("nsubj") ? names.areas(text, at) : List.of();
    }

    private static boolean isArticle(Tree tree, int at) {
        return at < tree.size() && tree.token(at).tag().equals("DT");
    }

    private static boolean isBetween(Token token) {
        return token.tag().equals("JJ") || token.tag().equals("RB");
    }

    /** Codes of the countries that the few words right before the name speak of. */
    Set<String> before(Tree tree, Words text, int first) {
        Set<String> found = new HashSet<>();
        for (int i = first - 1; i >= Math.max(0, first - REACH) && isJoined(tree.token(i)); i--) {
            states.names()
                    .longest(text, i)
                    .map(Lexicon.Hit::values)
                    .map(values -> values.get(0).state().iso3())
                    .ifPresent(found::add);
        }
        return found;
    }

    private static boolean isJoined(Token token) {
        boolean preposition = token.tag().equals("IN") || token.tag().equals("TO");
        boolean mark = !token.word().isEmpty()
                && !Character.isLetterOrDigit(token.word().charAt(0));
        return !token.isVerb()
                && !token.tag().equals("CC")
                && (!preposition || token.word().equals("of"))
                && (!mark || token.tag().equals("POS") || token.word().equals("-"));
    }

    /** The noun for a stretch of land that the name at this token hangs on, or that it names: "city" for "the city of Sochi"; it holds for all names joined behind it. */
    Optional<Integer> noun(Tree tree, int head) {
        return tree.head(Locative.anchor(tree, head)).filter(noun -> words.isArea(lemma(tree.token(noun))));
    }

    boolean isDivision(Tree tree, int noun) {
        return words.isDivision(lemma(tree.token(noun)));
    }

    /** All names that may be meant, joined with what stands beside them. */
    Naming naming(Tree tree, Words text, int first, Lexicon.Hit<Candidate> hit, Optional<Integer> noun) {
        List<String> key = new ArrayList<>();
        for (int i = first; i <= hit.last(); i++) {
            key.addAll(text.parts(i));
        }
        return new Naming(
                String.join("-", key),
                hit.values(),
                behind(tree, text, hit.last()),
                before(tree, text, first),
                noun.filter(at -> isDivision(tree, at)).isPresent());
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
