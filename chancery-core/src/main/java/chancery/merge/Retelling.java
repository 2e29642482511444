package chancery.merge;

import chancery.model.Act;
import chancery.model.Claim;
import chancery.model.EventKind;
import chancery.model.ReportId;
import chancery.model.Status;
import chancery.model.When;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that one report tells of one act. What rules ask of it again and again is worked out once. */
final class Retelling {

    private static final double SAME_WORDS = 0.5;
    private static final int LEAST_WORDS = 5;

    /** The best dated first, of those the fullest: the one that others are held against. */
    static final Comparator<Retelling> LEADERS_FIRST = Comparator.comparing(Retelling::grain)
            .thenComparing(retelling -> -retelling.fullness)
            .thenComparing(Retelling::id);

    private final List<Told> told;
    private final Act act;
    private final Status status;
    private final Grain grain;
    private final int fullness;
    private @Nullable List<Words> sentences;

    private Retelling(List<Told> told) {
        this.told = told;
        this.act = EventMaker.act(told);
        this.status = EventMaker.status(told);
        this.grain = Grain.of(act.when());
        this.fullness = EventMaker.fullness(act);
    }

    /** What these claims of one report tell of one act. */
    static Retelling of(List<Told> unordered) {
        return new Retelling(unordered.stream().sorted(Told.IN_ORDER).toList());
    }

    /** The claims, in the order of the text. */
    List<Told> told() {
        return told;
    }

    /** The fullest account that they give together. */
    Act act() {
        return act;
    }

    Status status() {
        return status;
    }

    /** The words of each sentence that tells it, to see whether two reports render the same words. */
    private List<Words> sentences() {
        if (sentences == null) {
            sentences = told.stream()
                    .map(one -> one.claim().evidence().text())
                    .distinct()
                    .map(Words::of)
                    .toList();
        }
        return sentences;
    }

    /** The most that a sentence here and one there have in common, from 0 to 1. */
    double overlap(Retelling other) {
        return sentences().stream()
                .flatMapToDouble(mine -> other.sentences().stream().mapToDouble(mine::overlap))
                .max()
                .orElse(0);
    }

    /** True if a sentence here and one there render the same words. */
    boolean rendersTheSame(Retelling other) {
        return sentences().stream()
                .anyMatch(mine -> other.sentences().stream()
                        .anyMatch(yours -> mine.overlap(yours) >= SAME_WORDS
                                && Math.min(mine.count(), yours.count()) >= LEAST_WORDS
                                && !mine.differInNumbers(yours)));
    }

    String id() {
        return first().id();
    }

    ReportId report() {
        return first().report();
    }

    ReportId witness() {
        return told.get(0).witness();
    }

    EventKind family() {
        return told.get(0).family();
    }

    boolean isSpeech() {
        return told.get(0).isSpeech();
    }

    /** When its report was published, if known. */
    Optional<When> published() {
        return told.get(0).published().filter(When::isDated);
    }

    Grain grain() {
        return grain;
    }

    Optional<When> when() {
        return act.when();
    }

    private Claim first() {
        return told.get(0).claim();
    }
}
