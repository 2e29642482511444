package chancery.pipeline;

import chancery.code.ActCoder;
import chancery.model.Act;
import chancery.model.Certainty;
import chancery.model.Claim;
import chancery.model.Participant;
import chancery.model.PloverType;
import chancery.model.Span;
import chancery.model.Status;
import java.util.List;
import java.util.Optional;

/**
 * An event of a sentence.
 *
 * @param type after PLOVER's rules for deeds that are only spoken of
 * @param certainty how far the sentence stands behind it
 * @param voices those in whose words it puts it, outermost first
 * @param confidence 0 to 1: how probable the type is between the two parties
 * @param trigger where the words stand that tell it
 * @param rule the knowledge entry; for an act that the ranker tells, {@code learned} with what spoke most for it
 */
public record Coding(
        Optional<PloverType> type,
        Act act,
        Status status,
        Certainty certainty,
        List<Participant> voices,
        double confidence,
        Span trigger,
        String rule) {
    public Coding {
        voices = List.copyOf(voices);
    }

    /** As a phrase coded it. */
    static Coding of(Claim claim) {
        Act act = (Act) claim.assertion();
        return new Coding(
                ActCoder.ploverType(act, claim.status()),
                act,
                claim.status(),
                claim.certainty(),
                claim.voices(),
                claim.confidence(),
                claim.evidence().trigger(),
                claim.evidence().rule());
    }

    Coding withAct(Act other) {
        return new Coding(type, other, status, certainty, voices, confidence, trigger, rule);
    }

    Coding withConfidence(double sure) {
        return new Coding(type, act, status, certainty, voices, sure, trigger, rule);
    }
}
