package chancery.attribute;

import chancery.model.CodedAct;
import chancery.model.CodedSentence;
import chancery.model.Tree;
import chancery.syntax.Roles;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the occasion that a sentence sets an act in: "during the visit the two signed a treaty". */
final class Scenes {

    private static final Set<String> WITHIN = Set.of("during", "in", "at", "on");
    private static final List<String> ADJUNCTS = List.of("obl", "nmod");

    private final CodedSentence sentence;
    private final Tree tree;
    private final Roles roles;

    Scenes(CodedSentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.sentence().tree();
        this.roles = new Roles(tree);
    }

    /** The occasion that hangs on the verb of the act; no act is its own. */
    Optional<CodedAct> of(CodedAct act) {
        return sentence.acts().stream()
                .filter(one -> one.head() != act.head())
                .filter(one -> one.act().kind().isEncounter())
                .filter(one -> isSetIn(act.head(), one.head()))
                .findFirst();
    }

    private boolean isSetIn(int act, int occasion) {
        return ADJUNCTS.contains(tree.token(occasion).relation())
                && WITHIN.contains(roles.marker(occasion))
                && tree.head(occasion)
                        .filter(verb -> verb == act || isJoined(act, verb))
                        .isPresent();
    }

    /** "During the visit they met and signed a treaty": the second verb shares the occasion of the first. */
    private boolean isJoined(int act, int verb) {
        return tree.token(act).is("conj")
                && tree.head(act).filter(first -> first == verb).isPresent();
    }
}
