package chancery.attribute;

import chancery.knowledge.ToneWords;
import chancery.model.ActorId;
import chancery.model.Participant;
import chancery.model.Reference;
import chancery.model.ResolvedSentence;
import chancery.model.Span;
import chancery.model.Statement;
import chancery.model.Statement.Attitude;
import chancery.model.Statement.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a speaker's stance from the force of the cue and the words of the content. Words within a name show none ("the Security
 * Council"), nor do good words for what is harmed ("a violation of sovereignty").
 */
final class Tone {

    private static final int FARTHEST = 12;

    /** A word of approval (1) or disapproval (-1). */
    private record Mark(ResolvedSentence sentence, int token, int tone) {

        String word() {
            return sentence.tree().token(token).word();
        }
    }

    private final ToneWords words;

    Tone(ToneWords words) {
        this.words = words;
    }

    /** Words of approval in the content less those of disapproval. */
    int sum(Span content, List<ResolvedSentence> sentences) {
        return marks(content, sentences).mapToInt(Mark::tone).sum();
    }

    Stance stance(Statement.Force force, Span content, List<ResolvedSentence> sentences) {
        int sum = sum(content, sentences);
        return ofForce(force, sum).orElseGet(() -> ofSum(sum));
    }

    private static Optional<Stance> ofForce(Statement.Force force, int sum) {
        return switch (force) {
            case PRAISE, THANK, PROMISE, AGREE, SUPPORT, HOPE -> Optional.of(Stance.SUPPORTIVE);
            case CONDEMN, CRITICISE, ACCUSE, REJECT, THREATEN, CONCERN, DENY -> Optional.of(Stance.OPPOSED);
            case WARN -> Optional.of(sum > 1 ? Stance.NEUTRAL : Stance.OPPOSED);
            case SAY, ASSERT, ANNOUNCE, ASK, DEMAND, URGE, THINK, KNOW, INTEND -> Optional.empty();
        };
    }

    private static Stance ofSum(int sum) {
        return sum > 0 ? Stance.SUPPORTIVE : sum < 0 ? Stance.OPPOSED : Stance.NEUTRAL;
    }

    /**
     * The attitude towards each of those spoken of, with the words that show it. A cue that shows one ("condemned") shows it towards
     * the first other who is named, whatever the words after it; else each word of the content points to whoever is named nearest in its
     * sentence, and words both of approval and of disapproval make a mixed attitude.
     */
    List<Attitude> attitudes(Said said, Optional<String> cue, List<ActorId> about, List<ResolvedSentence> sentences) {
        Optional<Stance> shown = ofForce(said.force(), sum(said.content(), sentences));
        return shown.isPresent()
                ? about.stream()
                        .filter(target -> said.speakers().stream()
                                .noneMatch(speaker -> speaker.id().equals(target)))
                        .limit(1)
                        .map(first ->
                                new Attitude(first, shown.get(), cue.stream().toList()))
                        .toList()
                : byWords(said.content(), about, sentences);
    }

    private List<Attitude> byWords(Span content, List<ActorId> about, List<ResolvedSentence> sentences) {
        Map<ActorId, List<Mark>> towards = new LinkedHashMap<>();
        about.forEach(target -> towards.put(target, new ArrayList<>()));
        marks(content, sentences)
                .forEach(mark -> nearest(mark, content)
                        .forEach(target ->
                                Optional.ofNullable(towards.get(target)).ifPresent(list -> list.add(mark))));
        return towards.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> attitude(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Attitude attitude(ActorId target, List<Mark> marks) {
        boolean good = marks.stream().anyMatch(mark -> mark.tone() > 0);
        boolean bad = marks.stream().anyMatch(mark -> mark.tone() < 0);
        Stance stance = good && bad ? Stance.MIXED : good ? Stance.SUPPORTIVE : Stance.OPPOSED;
        return new Attitude(
                target, stance, marks.stream().map(Mark::word).distinct().toList());
    }

    private static List<ActorId> nearest(Mark mark, Span content) {
        return mark.sentence().references().stream()
                .filter(reference -> content.contains(
                        mark.sentence().tree().token(reference.head()).span()))
                .filter(reference -> distance(mark, reference) <= FARTHEST)
                .min(Comparator.comparingInt((Reference reference) -> distance(mark, reference)))
                .map(reference ->
                        reference.participants().stream().map(Participant::id).toList())
                .orElse(List.of());
    }

    private static int distance(Mark mark, Reference reference) {
        return Math.max(0, Math.max(reference.first() - mark.token(), mark.token() - reference.last()));
    }

    private Stream<Mark> marks(Span content, List<ResolvedSentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> IntStream.range(0, sentence.tree().size())
                        .filter(token ->
                                content.contains(sentence.tree().token(token).span()))
                        .filter(token -> !isInName(sentence, token))
                        .mapToObj(token -> new Mark(sentence, token, tone(sentence, token)))
                        .filter(mark -> mark.tone() != 0));
    }

    private static boolean isInName(ResolvedSentence sentence, int token) {
        return sentence.tree().token(token).isName()
                && sentence.referenceAt(token)
                        .filter(reference -> reference.kind() == Reference.Kind.NAME)
                        .isPresent();
    }

    private int tone(ResolvedSentence sentence, int token) {
        int tone = own(sentence, token);
        boolean harmed = tone > 0
                && !sentence.tree().token(token).isVerb()
                && sentence.tree()
                        .head(token)
                        .filter(above -> own(sentence, above) < 0)
                        .isPresent();
        return harmed ? 0 : tone;
    }

    private int own(ResolvedSentence sentence, int token) {
        return words.of(sentence.tree().token(token).lemma().toLowerCase(Locale.ROOT));
    }
}
