package chancery.code;

import chancery.model.EventKind;
import chancery.model.Place;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.List;

/** What a place is to an act: words are said where they are, and about what stands in them; everything else is held there. */
final class PlaceRole {

    /** Between a verb of speaking and a place, these lead into what is said or what it is about. */
    private static final List<String> CONTENT =
            List.of("obj", "ccomp", "xcomp", "acl", "nmod", "advcl", "parataxis", "nsubj");

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
        int end = path.indexOf(act);
        return path.subList(0, Math.max(end, 0)).stream().map(tree::token).anyMatch(PlaceRole::leadsIntoContent);
    }

    private static boolean leadsIntoContent(Token token) {
        return CONTENT.stream().anyMatch(token::is);
    }
}
