package chancery.bench.made;

import chancery.model.Dispute.Question;
import java.util.Set;

/**
 * Something that reports contradict one another in.
 *
 * @param odd the report that tells it otherwise than the rest
 * @param others those that it contradicts; empty for a dispute with the record of offices
 */
record MadeDispute(Question question, String odd, Set<String> others) {

    MadeDispute {
        others = Set.copyOf(others);
    }
}
