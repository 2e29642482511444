package chancery.pipeline;

import chancery.code.ActCoder;
import chancery.model.Act;
import chancery.model.Claim;
import chancery.model.PloverType;
import chancery.model.Span;
import chancery.model.Status;
import java.util.Optional;

/**
 * An event of a sentence.
 *
 * @param type after PLOVER's rules for deeds that are only spoken of
 * @param confidence 0 to 1: how probable the type is between the two parties
 * @param trigger where the words stand that tell it
 * @param rule the knowledge entry; for an act that the ranker tells, {@code learned} with what spoke most for it
 */
public record Coding(Optional<PloverType> type, Act act, Status status, double confidence, Span trigger, String rule) {

    /** As a phrase coded it. */
    static Coding of(Claim claim) {
        Act act = (Act) claim.assertion();
        return new Coding(
                ActCoder.ploverType(act, claim.status()),
                act,
                claim.status(),
                claim.confidence(),
                claim.evidence().trigger(),
                claim.evidence().rule());
    }

    Coding withAct(Act other) {
        return new Coding(type, other, status, confidence, trigger, rule);
    }

    Coding withConfidence(double sure) {
        return new Coding(type, act, status, sure, trigger, rule);
    }
}
