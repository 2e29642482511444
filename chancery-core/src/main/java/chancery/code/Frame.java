package chancery.code;

import chancery.knowledge.Phrase;
import chancery.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * The phrases in whose complement an act is told, and what they make of it: "denied having attacked", "accused of plotting to attack".
 * A denial that is itself denied ("did not deny attacking") leaves the act alleged.
 */
final class Frame {

    private final List<PhraseMatcher.Match> around;
    private final IntPredicate negated;

    /**
     * A frame.
     *
     * @param around the innermost phrase first
     * @param negated whether the phrase with this head is denied itself
     */
    Frame(List<PhraseMatcher.Match> around, IntPredicate negated) {
        this.around = List.copyOf(around);
        this.negated = negated;
    }

    /** True if the act is only the content of a promise, a demand or a refusal. */
    boolean absorbs() {
        return innermost().filter(phrase -> is(phrase, Phrase.Inner.ABSORB)).isPresent();
    }

    /** The phrases that make the act an allegation of somebody's. */
    List<PhraseMatcher.Match> charges() {
        return innermost().filter(phrase -> is(phrase, Phrase.Inner.ALLEGED)).stream()
                .toList();
    }

    /** The phrases by which somebody denies this act. */
    List<PhraseMatcher.Match> denials(PhraseMatcher.Match act) {
        return around.stream()
                .filter(phrase -> is(phrase, Phrase.Inner.DENIED))
                .filter(phrase -> !negated.test(phrase.head()) && !isWhatIsRebutted(act, phrase))
                .toList();
    }

    /** True if somebody is told not to have denied it. */
    boolean isLeftOpen() {
        return around.stream().anyMatch(phrase -> is(phrase, Phrase.Inner.DENIED) && negated.test(phrase.head()));
    }

    /** The status that the phrases impose on the act, if any does. */
    Optional<Status> imposed(PhraseMatcher.Match act) {
        return denials(act).isEmpty()
                ? innermost().filter(phrase -> !isWhatIsRebutted(act, phrase)).flatMap(this::imposedBy)
                : Optional.of(Status.DENIED);
    }

    private Optional<Status> imposedBy(PhraseMatcher.Match phrase) {
        boolean denied = negated.test(phrase.head());
        return switch (phrase.phrase().inner()) {
            case PLANNED -> Optional.of(denied ? Status.DENIED : Status.PLANNED);
            case HYPOTHETICAL -> Optional.of(Status.HYPOTHETICAL);
            case DENIED -> denied ? Optional.of(Status.HAPPENED) : Optional.of(Status.DENIED);
            case KEEP, ABSORB, ALLEGED -> Optional.empty();
        };
    }

    private Optional<PhraseMatcher.Match> innermost() {
        return around.stream().findFirst();
    }

    private static boolean is(PhraseMatcher.Match match, Phrase.Inner inner) {
        return match.phrase().inner() == inner;
    }

    /** "denied the charges made by Chad": that Chad made them is not denied, only what they say. */
    private static boolean isWhatIsRebutted(PhraseMatcher.Match act, PhraseMatcher.Match outer) {
        return act.phrase().kind().isSpeech() && act.words().stream().anyMatch(outer.words()::contains);
    }

    /** The heads of those who speak: of the charges and of the denials of this act. */
    List<PhraseMatcher.Match> speeches(PhraseMatcher.Match act) {
        return Stream.concat(charges().stream(), denials(act).stream()).toList();
    }
}
