package chancery.model;

import java.util.List;

/** A resolved sentence with all that was coded in it. */
public record CodedSentence(
        ResolvedSentence resolved, List<CodedAct> acts, List<CodedFigure> figures, List<CodedTerm> terms) {

    public CodedSentence {
        acts = List.copyOf(acts);
        figures = List.copyOf(figures);
        terms = List.copyOf(terms);
    }

    public Sentence sentence() {
        return resolved.sentence();
    }
}
