package chancery.model;

import java.util.List;

/**
 * An act of a sentence that stands alone, with what spoke for it.
 *
 * @param act its type after PLOVER's rules for deeds that are only spoken of
 * @param certainty how far the sentence stands behind it
 * @param voices those in whose words the sentence puts it, outermost first; empty if it says so itself
 * @param confidence 0 to 1: how sure the coder is of its reading
 * @param trigger where the words stand that fired
 * @param rule the knowledge entry: file and words
 * @param reasons what spoke most for its type between its parties, in words, the strongest first; empty where nobody asked, or the
 *     act has one party only
 */
public record ExplainedAct(
        Act act,
        Status status,
        Certainty certainty,
        List<Participant> voices,
        double confidence,
        Span trigger,
        String rule,
        List<String> reasons) {
    public ExplainedAct {
        voices = List.copyOf(voices);
        reasons = List.copyOf(reasons);
    }
}
