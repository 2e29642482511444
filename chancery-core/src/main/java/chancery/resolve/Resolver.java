package chancery.resolve;

import chancery.knowledge.Knowledge;
import chancery.model.MarkedSentence;
import chancery.model.Report;
import chancery.model.Resolution;
import java.util.List;

/**
 * Says who is meant, over a whole report: names and titles put together, short forms, pronouns and descriptions led back to
 * those named, and the offices that the report states held against the record.
 */
public final class Resolver {
    private final Knowledge knowledge;

    public Resolver(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The sentences must be those of the report, in order. */
    public Resolution resolve(Report report, List<MarkedSentence> sentences) {
        return new ReportResolver(knowledge, report, sentences).resolve();
    }
}
