package chancery.code;

import chancery.model.EventKind;
import chancery.model.Place;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.List;
import java.util.Set;

/** What a place is to an act: words are said where they are, and about what stands in them; everything else is held there. */
final class PlaceRole {

    /** Between a verb of speaking and a place, these lead into what is said or what it is about. */
    private static final List<String> CONTENT = List.of("obj", "ccomp", "xcomp", "acl", "nmod", "advcl", "parataxis");

    /** "After talks in Beijing", "at a news conference in Riyadh": words are said where the occasion is. */
    private static final Set<String> OCCASION = Set.of("after", "during", "following", "at", "before", "amid", "upon");

    private final Tree tree;

    PlaceRole(Tree tree) {
        this.tree = tree;
    }

    /** "Said in Geneva" was said there; "condemned the attack in Idlib" is about Idlib; "met in Sochi" was held there. */
    Place.Role of(EventKind kind, int act, int place) {
        if (!kind.isSpeech()) {
            return Place.Role.HELD_AT;
        }
        return isInContent(act, place) ? Place.Role.ABOUT : Place.Role.SAID_AT;
    }

    private boolean isInContent(int act, int place) {
        List<Integer> path = tree.ancestors(place);
        List<Integer> below = path.subList(0, Math.max(path.indexOf(act), 0));
        return below.stream().skip(1).noneMatch(this::isScene)
                && below.stream().map(tree::token).anyMatch(PlaceRole::leadsIntoContent);
    }

    /** An occasion, or somebody who speaks: "the office in Athens said". */
    private boolean isScene(int token) {
        Token word = tree.token(token);
        boolean occasion = tree.preposition(token).filter(OCCASION::contains).isPresent()
                || (word.is("obl")
                        && tree.preposition(token).filter("in"::equals).isPresent());
        return word.is("nsubj") || occasion;
    }

    private static boolean leadsIntoContent(Token token) {
        return CONTENT.stream().anyMatch(token::is);
    }
}
