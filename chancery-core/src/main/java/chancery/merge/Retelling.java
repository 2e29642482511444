package chancery.merge;

import chancery.model.Act;
import chancery.model.Claim;
import chancery.model.ReportId;
import chancery.model.Status;
import chancery.model.When;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that one report tells of one act.
 *
 * @param told in the order of the text
 * @param act the fullest account that they give together
 * @param sentences the words of each sentence that tells it, to see whether two reports render the same words
 */
record Retelling(List<Told> told, Act act, Status status, List<Words> sentences) {

    private static final double SAME_WORDS = 0.5;
    private static final int LEAST_WORDS = 5;

    /** The best dated first, of those the fullest: the one that others are held against. */
    static final Comparator<Retelling> LEADERS_FIRST = Comparator.comparing(Retelling::grain)
            .thenComparing(retelling -> -EventMaker.fullness(retelling.act()))
            .thenComparing(Retelling::id);

    static Retelling of(List<Told> unordered) {
        List<Told> told = unordered.stream().sorted(Told.IN_ORDER).toList();
        List<Words> sentences = told.stream()
                .map(one -> one.claim().evidence().text())
                .distinct()
                .map(Words::of)
                .toList();
        return new Retelling(told, EventMaker.act(told), EventMaker.status(told), sentences);
    }

    /** The most that a sentence here and one there have in common, from 0 to 1. */
    double overlap(Retelling other) {
        return sentences.stream()
                .flatMapToDouble(mine -> other.sentences.stream().mapToDouble(mine::overlap))
                .max()
                .orElse(0);
    }

    /** True if a sentence here and one there render the same words. */
    boolean rendersTheSame(Retelling other) {
        return sentences.stream()
                .anyMatch(mine -> other.sentences.stream()
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

    String family() {
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
        return Grain.of(act.when());
    }

    Optional<When> when() {
        return act.when();
    }

    private Claim first() {
        return told.get(0).claim();
    }
}
