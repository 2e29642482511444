package chancery.pipeline;

import chancery.model.Participant;
import chancery.model.Span;
import chancery.model.When;
import chancery.rank.ActRanker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Codes sentences that stand alone, with or without the two parties given: events, best first. */
public final class SentenceCoder {

    /** The two parties of a sentence, as written in it. */
    public record Pair(String source, String target) {}

    private final PairReader pairs;
    private final RankedCoder ranked;

    public SentenceCoder(ReportPipeline pipeline, ActRanker ranker) {
        this.pairs = new PairReader(pipeline);
        this.ranked = new RankedCoder(ranker);
    }

    /** The events of the text between whoever is found in it, the most probable first. */
    public List<Coding> code(String text, Optional<When> published) {
        return ranked.rank(pairs.read(text, published));
    }

    /** The events between the two parties, the most probable first; what is told of others comes last. */
    public List<Coding> code(String text, Optional<When> published, Pair pair) {
        Span source = find(text, pair.source());
        Span target = find(text, pair.target());
        List<Participant> from = List.of(PairReader.given(pair.source(), source));
        List<Participant> to = List.of(PairReader.given(pair.target(), target));
        return ranked.rank(pairs.read(text, published, source, target)).stream()
                .map(coding -> coding.withAct(coding.act().withParties(from, to)))
                .toList();
    }

    private static Span find(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            at = text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        }
        return at < 0 ? new Span(0, 0) : new Span(at, at + words.length());
    }
}
