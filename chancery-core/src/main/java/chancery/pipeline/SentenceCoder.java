package chancery.pipeline;

import chancery.code.ActCoder;
import chancery.model.Account;
import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.ActorId;
import chancery.model.Claim;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.PloverType;
import chancery.model.Reference;
import chancery.model.Report;
import chancery.model.ResolvedSentence;
import chancery.model.Span;
import chancery.model.Status;
import chancery.model.Tree;
import chancery.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Codes sentences that stand alone, with or without the two parties given: events, best first. */
public final class SentenceCoder {

    private static final double UNRELATED = 0.3;

    /**
     * An event of the sentence.
     *
     * @param type after PLOVER's rules for deeds that are only spoken of
     */
    public record Coding(
            Optional<PloverType> type, Act act, Status status, double confidence, String trigger, String rule) {}

    /** The two parties of a sentence, as written in it. */
    public record Pair(String source, String target) {}

    private final ReportPipeline pipeline;

    public SentenceCoder(ReportPipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** The events of the text, those told most plainly first. */
    public List<Coding> code(String text, Optional<When> published) {
        return pipeline.read(report(text, published)).claims().stream()
                .filter(claim -> claim.assertion() instanceof Act)
                .map(SentenceCoder::coding)
                .sorted(Comparator.comparingDouble(SentenceCoder::plainness).reversed())
                .toList();
    }

    /** The events between the two parties; those that concern only one of them, or neither, after the others. */
    public List<Coding> code(String text, Optional<When> published, Pair pair) {
        Span source = find(text, pair.source());
        Span target = find(text, pair.target());
        Set<ActorId> sources = new TreeSet<>();
        Set<ActorId> targets = new TreeSet<>();
        Account account = pipeline.read(report(text, published), sentence -> {
            ResolvedSentence named = named(named(sentence, source, pair.source()), target, pair.target());
            sources.addAll(within(named, source));
            targets.addAll(within(named, target));
            return named;
        });
        Participant from = given(pair.source(), source);
        Participant to = given(pair.target(), target);
        return account.claims().stream()
                .filter(claim -> claim.assertion() instanceof Act)
                .map(SentenceCoder::coding)
                .sorted(Comparator.comparingDouble((Coding coding) -> fit(coding, sources, targets))
                        .reversed())
                .map(coding -> between(coding, from, to, fit(coding, sources, targets)))
                .toList();
    }

    private static Coding between(Coding coding, Participant from, Participant to, double fit) {
        double confidence = fit >= 4 ? coding.confidence() : Math.min(coding.confidence(), UNRELATED + fit / 10);
        Act act = coding.act().withParties(List.of(from), List.of(to));
        return new Coding(coding.type(), act, coding.status(), confidence, coding.trigger(), coding.rule());
    }

    private static double fit(Coding coding, Set<ActorId> sources, Set<ActorId> targets) {
        Act act = coding.act();
        double forth = share(act.agents(), sources) + share(act.recipients(), targets);
        double back = share(act.agents(), targets) + share(act.recipients(), sources);
        boolean symmetric = act.kind().isSymmetric() || act.kind() == EventKind.VISIT;
        double parties = symmetric
                ? Math.max(forth, share(act.agents(), targets) + share(act.agents(), sources))
                : forth - back / 2;
        return 2 * parties + plainness(coding);
    }

    private static double share(List<Participant> participants, Set<ActorId> wanted) {
        return participants.stream().anyMatch(participant -> wanted.contains(participant.id())) ? 1 : 0;
    }

    /** Between 0 and 1: typed before untyped, both sides named before one, happened before supposed. */
    private static double plainness(Coding coding) {
        boolean twoSided =
                !coding.act().agents().isEmpty() && !coding.act().recipients().isEmpty();
        boolean real = coding.status() != Status.HYPOTHETICAL;
        return 0.4 * (coding.type().isPresent() ? 1 : 0)
                + 0.2 * (twoSided ? 1 : 0)
                + 0.2 * coding.confidence()
                + 0.1 * (real ? 1 : 0);
    }

    private static Coding coding(Claim claim) {
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

    private static Participant given(String name, Span span) {
        ActorId id = new ActorId("group/-/" + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"));
        return new Participant(new Actor.Group(id, name, Optional.empty(), Optional.empty()), Optional.empty(), span);
    }

    /** The sentence with the party as a reference, if its head is none yet. */
    private static ResolvedSentence named(ResolvedSentence sentence, Span span, String name) {
        Tree tree = sentence.tree();
        List<Integer> tokens = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).span().overlaps(span)) {
                tokens.add(i);
            }
        }
        if (tokens.isEmpty()) {
            return sentence;
        }
        int first = tokens.get(0);
        int last = tokens.get(tokens.size() - 1);
        int head = tokens.stream()
                .filter(t -> tree.token(t).head() < first || tree.token(t).head() > last)
                .findFirst()
                .orElse(first);
        boolean known = sentence.referenceAt(head)
                .filter(reference -> reference.kind() != Reference.Kind.ADJECTIVE)
                .isPresent();
        if (known) {
            return sentence;
        }
        List<Reference> references = new ArrayList<>(sentence.references());
        references.add(new Reference(first, last, head, Reference.Kind.NAME, List.of(given(name, span))));
        return new ResolvedSentence(sentence.sentence(), references, sentence.times(), sentence.places());
    }

    private static List<ActorId> within(ResolvedSentence sentence, Span span) {
        return sentence.references().stream()
                .filter(reference -> sentence.tree()
                        .span(reference.first(), reference.last())
                        .overlaps(span))
                .flatMap(reference -> reference.participants().stream())
                .map(Participant::id)
                .toList();
    }
}
