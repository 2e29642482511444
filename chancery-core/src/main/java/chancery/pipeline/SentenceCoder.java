package chancery.pipeline;

import chancery.code.ActCoder;
import chancery.model.Act;
import chancery.model.Claim;
import chancery.model.Participant;
import chancery.model.PloverType;
import chancery.model.Report;
import chancery.model.Span;
import chancery.model.Status;
import chancery.model.When;
import chancery.rank.ActRanker;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Codes sentences that stand alone, with or without the two parties given: events, best first. */
public final class SentenceCoder {

    /**
     * An event of the sentence.
     *
     * @param type after PLOVER's rules for deeds that are only spoken of
     */
    public record Coding(
            Optional<PloverType> type, Act act, Status status, double confidence, String trigger, String rule) {

        Coding withConfidence(double sure) {
            return new Coding(type, act, status, sure, trigger, rule);
        }
    }

    /** The two parties of a sentence, as written in it. */
    public record Pair(String source, String target) {}

    private final ReportPipeline pipeline;
    private final PairReader pairs;
    private final RankedCoder ranked;

    public SentenceCoder(ReportPipeline pipeline, ActRanker ranker) {
        this.pipeline = pipeline;
        this.pairs = new PairReader(pipeline);
        this.ranked = new RankedCoder(ranker);
    }

    /** The events of the text, those told most plainly first. */
    public List<Coding> code(String text, Optional<When> published) {
        return pipeline.read(report(text, published)).claims().stream()
                .filter(claim -> claim.assertion() instanceof Act)
                .map(SentenceCoder::coding)
                .sorted(Comparator.comparingDouble(PairReader::plainness).reversed())
                .toList();
    }

    /** The events between the two parties; those that concern only one of them, or neither, after the others. */
    public List<Coding> code(String text, Optional<When> published, Pair pair) {
        Span source = find(text, pair.source());
        Span target = find(text, pair.target());
        Participant from = PairReader.given(pair.source(), source);
        Participant to = PairReader.given(pair.target(), target);
        PairReading reading = pairs.read(text, published, source, target);
        return ranked.rank(reading).stream()
                .map(coding -> between(coding, from, to))
                .toList();
    }

    private static Coding between(Coding coding, Participant from, Participant to) {
        Act act = coding.act().withParties(List.of(from), List.of(to));
        return new Coding(coding.type(), act, coding.status(), coding.confidence(), coding.trigger(), coding.rule());
    }

    static Coding coding(Claim claim) {
        Act act = (Act) claim.assertion();
        return new Coding(
                ActCoder.ploverType(act, claim.status()),
                act,
                claim.status(),
                claim.confidence(),
                claim.evidence().triggerText(),
                claim.evidence().rule());
    }

    private static Report report(String text, Optional<When> published) {
        return Report.plain("sentence", text).withPublished(published);
    }

    private static Span find(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            at = text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        }
        return at < 0 ? new Span(0, 0) : new Span(at, at + words.length());
    }
}
