package chancery.model;

import java.util.Optional;

/**
 * A subject of an agreement found in one sentence.
 *
 * @param status how the step stands: a signing may be planned, or denied
 * @param head index of the token that tells the step: "signed"
 * @param agreement index of the token that names the agreement or its subject
 * @param words where the subject stands in the report's text
 * @param trigger where the words stand that tell the step
 * @param rule the knowledge entry that told the step or named the agreement
 */
public record CodedTerm(Term term, Status status, int head, int agreement, Span words, Span trigger, String rule) {

    /** With this time, if it has none of its own. */
    public CodedTerm dated(Optional<When> when) {
        return term.when().isPresent() || when.isEmpty()
                ? this
                : new CodedTerm(term.withWhen(when), status, head, agreement, words, trigger, rule);
    }
}
