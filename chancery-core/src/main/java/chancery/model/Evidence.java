package chancery.model;

/**
 * Where a claim stands in a report, and what made it one.
 *
 * @param sentence number of the sentence, from 0
 * @param span the sentence (or headline) in the report's text
 * @param text exactly the characters of that span
 * @param trigger where the words stand that fired
 * @param rule the knowledge entry that coded it: {@code phrases/consult.tsv:visit/v obj}
 */
public record Evidence(ReportId report, int sentence, Span span, String text, Span trigger, String rule) {

    public Evidence {
        if (span.length() != text.length() || !span.contains(trigger)) {
            throw new IllegalArgumentException(
                    "evidence " + span + " with trigger " + trigger + " does not fit its text");
        }
    }

    /** The words that fired, exactly as they stand. */
    public String triggerText() {
        return trigger.shift(-span.start()).of(text);
    }
}
