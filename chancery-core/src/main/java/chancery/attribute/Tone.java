package chancery.attribute;

import chancery.knowledge.ToneWords;
import chancery.model.ResolvedSentence;
import chancery.model.Span;
import chancery.model.Statement;
import chancery.model.Statement.Stance;
import java.util.List;
import java.util.Locale;

/** Reads a speaker's stance from the force of the cue and the words of the content. */
final class Tone {

    private final ToneWords words;

    Tone(ToneWords words) {
        this.words = words;
    }

    /** Words of approval in the content less those of disapproval. */
    int sum(Span content, List<ResolvedSentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.tree().tokens().stream())
                .filter(token -> content.contains(token.span()))
                .mapToInt(token -> words.of(token.lemma().toLowerCase(Locale.ROOT)))
                .sum();
    }

    Stance stance(Statement.Force force, Span content, List<ResolvedSentence> sentences) {
        int sum = sum(content, sentences);
        return switch (force) {
            case PRAISE, THANK, PROMISE, AGREE, SUPPORT, HOPE -> Stance.SUPPORTIVE;
            case CONDEMN, CRITICISE, ACCUSE, REJECT, THREATEN, CONCERN, DENY -> Stance.OPPOSED;
            case WARN -> sum > 1 ? Stance.NEUTRAL : Stance.OPPOSED;
            case SAY, ASSERT, ANNOUNCE, ASK, DEMAND, URGE ->
                sum > 0 ? Stance.SUPPORTIVE : sum < 0 ? Stance.OPPOSED : Stance.NEUTRAL;
        };
    }
}
