package chancery.registry;

import chancery.model.Account;
import chancery.model.ExplainedAct;
import chancery.model.Report;
import chancery.model.Sentence;
import chancery.model.When;
import java.util.List;
import java.util.Optional;

/** Reads reports, and sentences that belong to none. Safe for use by several threads. */
public interface Reader {

    Account read(Report report);

    /** The sentences of a text without layout, with their trees and names. */
    List<Sentence> parse(String name, String text);

    /** The acts of a sentence, best first, without reasons. */
    List<ExplainedAct> code(Line line);

    /** The acts of a sentence, best first, with what spoke for each: slower. */
    List<ExplainedAct> explain(Line line);

    /**
     * A sentence that somebody brings.
     *
     * @param published when it was published, if that is known
     * @param source words that name one party; with {@code target} only acts between the two count
     */
    record Line(String id, String text, Optional<When> published, Optional<String> source, Optional<String> target) {}
}
