package chancery.registry;

import chancery.model.Account;
import chancery.model.Act;
import chancery.model.ExplainedAct;
import chancery.model.Report;
import chancery.model.Sentence;
import chancery.pipeline.Coding;
import chancery.pipeline.ReportPipeline;
import chancery.pipeline.SentenceCoder;
import chancery.rank.ActRanker;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The pipeline as a reader. */
final class PipelineReader implements Reader {

    private final ReportPipeline pipeline;
    private final Supplier<ActRanker> ranker;
    private @Nullable SentenceCoder coder;

    /** A reader that loads the ranker when the first sentence is to be coded: whole reports do without it. */
    PipelineReader(ReportPipeline pipeline, Supplier<ActRanker> ranker) {
        this.pipeline = pipeline;
        this.ranker = ranker;
    }

    private synchronized SentenceCoder coder() {
        if (coder == null) {
            coder = new SentenceCoder(pipeline, ranker.get());
        }
        return coder;
    }

    @Override
    public Account read(Report report) {
        return pipeline.read(report);
    }

    @Override
    public List<Sentence> parse(String name, String text) {
        return pipeline.sentences(Report.plain(name, text));
    }

    @Override
    public List<ExplainedAct> code(Line line) {
        return pair(line)
                .map(pair -> coder().code(line.text(), line.published(), pair))
                .orElseGet(() -> coder().code(line.text(), line.published()))
                .stream()
                .map(coding -> explained(coding, List.of()))
                .toList();
    }

    @Override
    public List<ExplainedAct> explain(Line line) {
        return pair(line)
                .map(pair -> coder().explain(line.text(), line.published(), pair))
                .orElseGet(() -> coder().explain(line.text(), line.published()))
                .stream()
                .map(explained -> explained(explained.coding(), explained.reasons()))
                .toList();
    }

    private static Optional<SentenceCoder.Pair> pair(Line line) {
        return line.source().flatMap(source -> line.target().map(target -> new SentenceCoder.Pair(source, target)));
    }

    private static ExplainedAct explained(Coding coding, List<String> reasons) {
        Act told = coding.act();
        Act act = new Act(
                told.kind(),
                coding.type(),
                told.mode(),
                told.contexts(),
                told.cameo(),
                told.agents(),
                told.recipients(),
                told.when(),
                told.place());
        return new ExplainedAct(
                act,
                coding.status(),
                coding.certainty(),
                coding.voices(),
                coding.confidence(),
                coding.trigger(),
                coding.rule(),
                reasons);
    }
}
