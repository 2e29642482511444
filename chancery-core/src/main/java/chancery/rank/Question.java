package chancery.rank;

import chancery.model.Tree;
import java.util.List;

/**
 * What did the source do to the target?
 *
 * @param tree of the sentence
 * @param hints acts that phrases coded in it, the likeliest between the two first
 */
public record Question(Tree tree, Side source, Side target, List<Hint> hints) {
    public Question {
        hints = List.copyOf(hints);
    }
}
