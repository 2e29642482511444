package chancery.attribute;

import chancery.attribute.CueReader.Found;
import chancery.model.Described;
import chancery.model.Participant;
import chancery.model.Tree;
import chancery.syntax.Parties;
import chancery.syntax.Roles;
import java.util.List;
import java.util.Optional;

/** Who speaks by a cue, and to whom: the subject of a verb, the owner of a noun, what stands after "according to". */
final class Sources {

    private static final List<String> NOUN_SPEAKER = List.of("poss", "by", "adj");

    private final Tree tree;
    private final Roles roles;
    private final Parties parties;
    private final Describer describer;

    Sources(Tree tree, Roles roles, Parties parties, Describer describer) {
        this.tree = tree;
        this.roles = roles;
        this.parties = parties;
        this.describer = describer;
    }

    /** Who says it: the subject of a verb; of a noun ("Iran's claim") only who is named right at it. */
    List<Participant> speakers(Found found) {
        return switch (found.cue().pattern().pos()) {
            case PREPOSITION ->
                tree.head(found.head())
                        .map(noun -> parties.actors(List.of(noun)))
                        .orElse(List.of());
            case NOUN -> parties.in(found.head(), NOUN_SPEAKER);
            default -> parties.actors(roles.subjects(found.head()));
        };
    }

    /**
     * Who says it, if no named actor does: in the words of the text.
     *
     * @param open true if the cue alone shows that whoever stands there speaks ("said that"): then any noun will do
     */
    Optional<Described> described(Found found, boolean open) {
        if (Describer.areNamed(speakers(found))) {
            return Optional.empty();
        }
        return switch (found.cue().pattern().pos()) {
            case PREPOSITION -> describer.of(tree.head(found.head()).stream().toList(), true);
            case NOUN -> describer.of(tree.children(found.head(), "nmod:poss"), false);
            default -> describer.of(roles.subjects(found.head()), open);
        };
    }

    /** Who is spoken to. */
    List<Participant> addressees(Found found) {
        return parties.in(found.head(), found.cue().addressee());
    }
}
