package chancery.train.acts;

import chancery.model.PloverType;
import chancery.model.Span;
import chancery.model.Status;
import java.util.Optional;

/**
 * A coded act of the training set.
 *
 * @param text the sentence without marks
 * @param type empty if the source did nothing of the kind to the target
 * @param trigger the words that tell the act, as written; empty span if they do not stand in the text in one piece
 */
record ActLine(
        String id, String text, Span source, Span target, Optional<PloverType> type, Status status, Span trigger) {

    String sourceText() {
        return source.of(text);
    }

    String targetText() {
        return target.of(text);
    }

    String triggerText() {
        return trigger.of(text);
    }
}
