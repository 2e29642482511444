package chancery.model;

import java.util.List;

/**
 * An act of a sentence that stands alone, with what spoke for it.
 *
 * @param reasons what spoke most for its type between its parties, in words, the strongest first; empty where nobody asked, or the
 *     act has one party only
 */
public record ExplainedAct(CodedAct coded, List<String> reasons) {
    public ExplainedAct {
        reasons = List.copyOf(reasons);
    }
}
