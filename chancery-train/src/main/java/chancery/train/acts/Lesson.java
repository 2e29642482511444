package chancery.train.acts;

import chancery.rank.Case;
import java.util.Set;

/**
 * A case with its answer.
 *
 * @param column of the type in the table of weights, {@link chancery.rank.ActModel#NONE} for no act
 * @param trigger tokens that tell it; empty if they are not known
 * @param weight how much it counts in training
 * @param group lessons of one sentence have the same, so that they stay together
 */
record Lesson(Case asked, int column, Set<Integer> trigger, double weight, long group) {
    Lesson {
        trigger = Set.copyOf(trigger);
    }
}
