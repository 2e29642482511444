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

    /**
     * An event with what spoke for it.
     *
     * @param reasons the strongest first; none if the event has one party only
     */
    public record Explained(Coding coding, List<String> reasons) {
        public Explained {
            reasons = List.copyOf(reasons);
        }
    }

    /** The events of the text between whoever is found in it, the most probable first. */
    public List<Coding> code(String text, Optional<When> published) {
        return ranked.rank(pairs.read(text, published));
    }

    /** The events between the two parties, the most probable first; what is told of others comes last. */
    public List<Coding> code(String text, Optional<When> published, Pair pair) {
        return between(text, pair, ranked.rank(read(text, published, pair)));
    }

    /** As {@link #code(String, Optional)}, with reasons: slower. */
    public List<Explained> explain(String text, Optional<When> published) {
        TextReading reading = pairs.read(text, published);
        return ranked.rank(reading).stream()
                .map(coding -> new Explained(coding, ranked.reasons(coding, reading)))
                .toList();
    }

    /** As {@link #code(String, Optional, Pair)}, with reasons: slower. */
    public List<Explained> explain(String text, Optional<When> published, Pair pair) {
        PairReading reading = read(text, published, pair);
        return between(text, pair, ranked.rank(reading)).stream()
                .map(coding -> new Explained(coding, ranked.reasons(coding, reading)))
                .toList();
    }

    private PairReading read(String text, Optional<When> published, Pair pair) {
        return pairs.read(text, published, find(text, pair.source()), find(text, pair.target()));
    }

    private List<Coding> between(String text, Pair pair, List<Coding> codings) {
        List<Participant> from = List.of(pairs.given(pair.source(), find(text, pair.source())));
        List<Participant> to = List.of(pairs.given(pair.target(), find(text, pair.target())));
        return codings.stream()
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
