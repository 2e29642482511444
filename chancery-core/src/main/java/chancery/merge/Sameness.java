package chancery.merge;

import chancery.model.Act;
import chancery.model.EventKind;
import chancery.model.Place;
import chancery.model.Status;
import java.util.Optional;

/** What two accounts of one act must have in common, wherever they stand; and when two sentences of one report tell one act. */
final class Sameness {

    private static final int NEAR_SENTENCES = 2;

    private Sameness() {}

    /** True if two sentences of one report can tell the same act: an undated mention may join a dated one. */
    static boolean withinReport(Told a, Told b) {
        return a.family() == b.family()
                && status(a.claim().status(), b.claim().status())
                && type(a.act(), b.act())
                && Parties.canBeSame(a.act(), b.act())
                && places(a.act(), b.act())
                && meets(a.act(), b.act())
                && (!a.isSpeech() || isOneSpeech(a, b));
    }

    /** True if two sentences cannot tell one act, even if a third is like both. */
    static boolean exclude(Told a, Told b) {
        return !meets(a.act(), b.act()) || !places(a.act(), b.act()) || !modes(a.act(), b.act());
    }

    private static boolean isOneSpeech(Told a, Told b) {
        boolean headline = Math.min(a.sentence(), b.sentence()) <= 1;
        boolean near = Math.abs(a.sentence() - b.sentence()) <= NEAR_SENTENCES;
        return near || headline;
    }

    static boolean status(Status a, Status b) {
        return a == b || (isDone(a) && isDone(b));
    }

    private static boolean isDone(Status status) {
        return status == Status.HAPPENED || status == Status.ONGOING;
    }

    /** True if type and mode can be the same; what both sides do is of one type whichever verb tells it. */
    static boolean type(Act a, Act b) {
        return a.kind().isSymmetric() || (a.type().equals(b.type()) && modes(a, b) && asks(a, b));
    }

    /** An appeal (CAMEO 02) and a demand (CAMEO 10) are two acts, though both are REQUEST. */
    private static boolean asks(Act a, Act b) {
        return a.kind() != EventKind.DEMAND
                || a.cameo().isEmpty()
                || b.cameo().isEmpty()
                || a.cameo().get().substring(0, 2).equals(b.cameo().get().substring(0, 2));
    }

    private static boolean modes(Act a, Act b) {
        return a.kind().isSymmetric()
                || a.mode().isEmpty()
                || b.mode().isEmpty()
                || a.mode().equals(b.mode());
    }

    /** True unless the accounts put it into different countries. */
    static boolean places(Act a, Act b) {
        Optional<String> first = a.scene().flatMap(Place::country);
        Optional<String> second = b.scene().flatMap(Place::country);
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }

    /** True if both accounts name the same place. */
    static boolean samePlace(Act a, Act b) {
        Optional<String> first = a.scene().map(Place::name);
        return first.isPresent() && first.equals(b.scene().map(Place::name));
    }

    /** True unless the accounts put it to different times. */
    static boolean meets(Act a, Act b) {
        return a.when().isEmpty()
                || b.when().isEmpty()
                || a.when().get().meets(b.when().get());
    }

    /** Acts in which the same men seldom meet twice within days, so that two reports of one are told apart by little. */
    static boolean isSingular(Act act) {
        return switch (act.kind()) {
            case VISIT, SUMMIT, MEETING, TALKS, CALL, AGREEMENT, INAUGURATION, ELECTION, ATTACK -> true;
            case SANCTION -> act.mode().isPresent();
            default -> false;
        };
    }

    /** Acts that states do; in the others it takes persons to know one from the next. */
    static boolean isOfStates(EventKind kind) {
        return kind == EventKind.AGREEMENT || kind == EventKind.SANCTION || kind == EventKind.ATTACK;
    }
}
