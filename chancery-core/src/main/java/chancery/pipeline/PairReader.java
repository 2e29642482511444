package chancery.pipeline;

import chancery.model.Account;
import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.ActorId;
import chancery.model.Claim;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.Reference;
import chancery.model.Report;
import chancery.model.ResolvedSentence;
import chancery.model.Span;
import chancery.model.Status;
import chancery.model.Tree;
import chancery.model.When;
import chancery.pipeline.SentenceCoder.Coding;
import chancery.rank.Hint;
import chancery.rank.Question;
import chancery.rank.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a text that stands alone for what it tells between two parties of it. Training and coding call this. */
public final class PairReader {

    private final ReportPipeline pipeline;

    public PairReader(ReportPipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** A coded act with how it stands to the two parties. */
    private record Fitted(Coding coding, Claim claim, int forth, int back) {

        double fit() {
            return isMutual() ? 2.0 * forth + plainness(coding) : 2 * (forth - back / 2.0) + plainness(coding);
        }

        private boolean isMutual() {
            EventKind kind = coding.act().kind();
            return kind.isSymmetric() || kind == EventKind.VISIT;
        }
    }

    /**
     * Reads the text.
     *
     * @param source where the one party stands in it
     * @param target where the other stands
     */
    public PairReading read(String text, Optional<When> published, Span source, Span target) {
        Set<ActorId> sources = new TreeSet<>();
        Set<ActorId> targets = new TreeSet<>();
        List<ResolvedSentence> sentences = new ArrayList<>();
        Account account = pipeline.read(Report.plain("sentence", text).withPublished(published), sentence -> {
            ResolvedSentence named = named(named(sentence, source, text), target, text);
            sources.addAll(within(named, source));
            targets.addAll(within(named, target));
            sentences.add(named);
            return named;
        });
        List<Fitted> fitted = account.claims().stream()
                .filter(claim -> claim.assertion() instanceof Act)
                .map(claim -> fitted(claim, sources, targets))
                .sorted(Comparator.comparingDouble(Fitted::fit).reversed())
                .toList();
        Optional<ResolvedSentence> sentence = sentences.stream()
                .max(Comparator.comparingInt(one -> (covers(one, source) ? 2 : 0) + (covers(one, target) ? 1 : 0)))
                .filter(one -> covers(one, source) || covers(one, target));
        return new PairReading(
                fitted.stream().map(Fitted::coding).toList(),
                fitted.stream().map(Fitted::fit).toList(),
                sentence,
                sentence.map(one -> question(one, source, target, fitted)));
    }

    private static Question question(ResolvedSentence sentence, Span source, Span target, List<Fitted> fitted) {
        Tree tree = sentence.tree();
        List<Hint> hints = fitted.stream()
                .filter(one ->
                        one.claim().evidence().sentence() == sentence.sentence().number())
                .filter(one -> one.coding().type().isPresent())
                .map(one -> hint(one, tree))
                .toList();
        return new Question(tree, side(tree, source), side(tree, target), hints);
    }

    private static Hint hint(Fitted fitted, Tree tree) {
        Claim claim = fitted.claim();
        return new Hint(
                side(tree, claim.evidence().trigger()).head(),
                fitted.coding().type().orElseThrow(),
                fitted.coding().rule(),
                claim.status(),
                claim.certainty(),
                fitted.forth(),
                fitted.back());
    }

    private static Fitted fitted(Claim claim, Set<ActorId> sources, Set<ActorId> targets) {
        Act act = (Act) claim.assertion();
        int forth = share(act.agents(), sources) + share(act.recipients(), targets);
        int back = share(act.agents(), targets) + share(act.recipients(), sources);
        Coding coding = SentenceCoder.coding(claim);
        boolean mutual = act.kind().isSymmetric() || act.kind() == EventKind.VISIT;
        int either = Math.max(forth, share(act.agents(), targets) + share(act.agents(), sources));
        return new Fitted(coding, claim, mutual ? either : forth, back);
    }

    private static int share(List<Participant> participants, Set<ActorId> wanted) {
        return participants.stream().anyMatch(participant -> wanted.contains(participant.id())) ? 1 : 0;
    }

    /** Between 0 and 1: typed before untyped, both sides named before one, happened before supposed. */
    static double plainness(Coding coding) {
        boolean twoSided =
                !coding.act().agents().isEmpty() && !coding.act().recipients().isEmpty();
        boolean real = coding.status() != Status.HYPOTHETICAL;
        return 0.4 * (coding.type().isPresent() ? 1 : 0)
                + 0.2 * (twoSided ? 1 : 0)
                + 0.2 * coding.confidence()
                + 0.1 * (real ? 1 : 0);
    }

    private static boolean covers(ResolvedSentence sentence, Span span) {
        return sentence.sentence().span().overlaps(span);
    }

    /** The tokens that the words stand on, and the one among them that governs the rest. */
    private static Side side(Tree tree, Span span) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).span().overlaps(span)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return Side.ABSENT;
        }
        for (int i = first; i <= last; i++) {
            int head = tree.token(i).head();
            if (head < first || head > last) {
                return new Side(first, last, i);
            }
        }
        return new Side(first, last, first);
    }

    /** A party by nothing but its words. */
    static Participant given(String name, Span span) {
        ActorId id = new ActorId("group/-/" + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"));
        return new Participant(new Actor.Group(id, name, Optional.empty(), Optional.empty()), Optional.empty(), span);
    }

    /** The sentence with the party as a reference, if its head is none yet. */
    private static ResolvedSentence named(ResolvedSentence sentence, Span span, String text) {
        Side side = side(sentence.tree(), span);
        if (side.equals(Side.ABSENT)) {
            return sentence;
        }
        boolean known = sentence.referenceAt(side.head())
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
