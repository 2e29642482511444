package chancery.code;

import chancery.knowledge.Knowledge;
import chancery.model.Act;
import chancery.model.CodedFigure;
import chancery.model.CodedSentence;
import chancery.model.PloverType;
import chancery.model.ResolvedSentence;
import chancery.model.Status;
import chancery.syntax.HedgeReader;
import chancery.syntax.StatusReader;
import java.util.List;
import java.util.Optional;

/** Codes the acts that a sentence tells, by the phrases of the knowledge files. */
public final class ActCoder {

    private final Method method;

    public ActCoder(Knowledge knowledge) {
        StatusReader statuses = new StatusReader(knowledge.acts().statuses());
        this.method = new Method(
                new PhraseMatcher(knowledge.acts().phrases(), statuses),
                statuses,
                new HedgeReader(knowledge.acts().hedges()),
                new ContextReader(knowledge.acts().contexts()),
                knowledge.states(),
                knowledge.acts().supportVerbs(),
                knowledge.acts().agreements(),
                knowledge.organisations());
    }

    /**
     * The sentence with its acts, in the order of their head words, and the subjects of agreements among them.
     *
     * @param figures the quantities found in it, which are handed on
     */
    public CodedSentence code(ResolvedSentence sentence, List<CodedFigure> figures) {
        SentenceActs acts = new SentenceActs(method, sentence);
        return new CodedSentence(sentence, acts.acts(), figures, acts.terms());
    }

    /** The PLOVER type of an act with its status: a planned visit is AGREE, a planned attack THREATEN. */
    public static Optional<PloverType> ploverType(Act act, Status status) {
        return PloverRules.type(act, status);
    }
}
