package chancery.pipeline;

import chancery.knowledge.States.State;
import chancery.model.Account;
import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.ActorId;
import chancery.model.Claim;
import chancery.model.Participant;
import chancery.model.Reference;
import chancery.model.Report;
import chancery.model.ResolvedSentence;
import chancery.model.Span;
import chancery.model.When;
import chancery.rank.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Reads a text that stands alone for what it tells between two parties of it. Training and coding call this. */
public final class PairReader {

    private final ReportPipeline pipeline;

    public PairReader(ReportPipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * Reads the text for two parties whose words are given, whether or not they are known for somebody.
     *
     * @param source where the one party stands in it; an empty span if it does not
     * @param target where the other stands
     */
    public PairReading read(String text, Optional<When> published, Span source, Span target) {
        TextReading reading = read(text, published, sentence -> named(named(sentence, source, text), target, text));
        return reading.between(within(reading, source), within(reading, target), source, target);
    }

    /** Reads the text for whoever is found in it. */
    TextReading read(String text, Optional<When> published) {
        return read(text, published, UnaryOperator.identity());
    }

    private TextReading read(String text, Optional<When> published, UnaryOperator<ResolvedSentence> change) {
        List<ResolvedSentence> sentences = new ArrayList<>();
        Account account = pipeline.read(Report.plain("sentence", text).withPublished(published), sentence -> {
            ResolvedSentence changed = change.apply(sentence);
            sentences.add(changed);
            return changed;
        });
        List<Claim> acts = account.claims().stream()
                .filter(claim -> claim.assertion() instanceof Act)
                .toList();
        return new TextReading(sentences, acts);
    }

    /** A party by its words: a state by its code, anybody else by nothing but them. */
    Participant given(String name, Span span) {
        Optional<State> state = pipeline.states().of(name);
        if (state.isPresent()) {
            return new Participant(state.get().actor(), Optional.empty(), span);
        }
        ActorId id = new ActorId("group/-/" + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"));
        return new Participant(new Actor.Group(id, name, Optional.empty(), Optional.empty()), Optional.empty(), span);
    }

    /** The sentence with the party as a reference, if its head is none yet. */
    private ResolvedSentence named(ResolvedSentence sentence, Span span, String text) {
        Side side = Sides.of(sentence.tree(), span);
        boolean known = side.equals(Side.ABSENT)
                || sentence.referenceAt(side.head())
                        .filter(reference -> reference.kind() != Reference.Kind.ADJECTIVE)
                        .isPresent();
        if (known) {
            return sentence;
        }
        List<Reference> references = new ArrayList<>(sentence.references());
        references.add(new Reference(
                side.first(), side.last(), side.head(), Reference.Kind.NAME, List.of(given(span.of(text), span))));
        return new ResolvedSentence(sentence.sentence(), references, sentence.times(), sentence.places());
    }

    /** Whom the words of the span may mean. */
    private static Set<ActorId> within(TextReading reading, Span span) {
        Set<ActorId> ids = new TreeSet<>();
        for (ResolvedSentence sentence : reading.sentences()) {
            sentence.references().stream()
                    .filter(reference -> sentence.tree()
                            .span(reference.first(), reference.last())
                            .overlaps(span))
                    .flatMap(reference -> reference.participants().stream())
                    .forEach(participant -> ids.add(participant.id()));
        }
        return ids;
    }
}
