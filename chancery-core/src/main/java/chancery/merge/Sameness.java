package chancery.merge;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.Status;
import chancery.model.When;
import chancery.model.When.Precision;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether two claims tell the same act: same family, parties that can be the same, time, place and status that can both
 * hold. In one report an undated mention may join a dated one; across reports both must be dated, since the same men meet
 * again.
 */
final class Sameness {

    private static final int NEAR_SENTENCES = 2;
    /** Two reports that date one visit or signing this many days apart disagree; further apart they tell of two. */
    static final int DAYS_OF_DISPUTE = 2;

    private static final Set<EventKind> SINGULAR =
            Set.of(EventKind.VISIT, EventKind.SUMMIT, EventKind.AGREEMENT, EventKind.INAUGURATION, EventKind.ELECTION);

    boolean same(Told a, Told b) {
        return a.family().equals(b.family())
                && sameStatus(a.claim().status(), b.claim().status())
                && sameType(a.act(), b.act())
                && parties(a.act(), b.act())
                && places(a.act(), b.act())
                && (a.claim().report().equals(b.claim().report()) ? withinReport(a, b) : acrossReports(a, b));
    }

    private static boolean sameStatus(Status a, Status b) {
        return a == b || (isDone(a) && isDone(b));
    }

    private static boolean isDone(Status status) {
        return status == Status.HAPPENED || status == Status.ONGOING;
    }

    private static boolean sameType(Act a, Act b) {
        return a.type().equals(b.type()) || a.kind().isSymmetric();
    }

    private static boolean withinReport(Told a, Told b) {
        if (a.isSpeech()) {
            boolean headline = Math.min(a.sentence(), b.sentence()) <= 1;
            boolean near = Math.abs(a.sentence() - b.sentence()) <= NEAR_SENTENCES;
            return (near || headline) && !a.claim().evidence().rule().isEmpty() && meets(a.act(), b.act());
        }
        return meets(a.act(), b.act());
    }

    private static boolean acrossReports(Told a, Told b) {
        Optional<When> first = a.act().when();
        Optional<When> second = b.act().when();
        if (first.isEmpty() || second.isEmpty() || !isFine(first.get()) || !isFine(second.get())) {
            return false;
        }
        return first.get().meets(second.get())
                || (SINGULAR.contains(a.act().kind()) && isNear(first.get(), second.get()));
    }

    private static boolean isFine(When when) {
        return when.from().isPresent()
                && when.to().isPresent()
                && (when.precision() == Precision.DAY || when.precision() == Precision.WEEK);
    }

    private static boolean isNear(When a, When b) {
        long apart = Math.abs(
                ChronoUnit.DAYS.between(a.from().orElseThrow(), b.from().orElseThrow()));
        return a.precision() == Precision.DAY && b.precision() == Precision.DAY && apart <= DAYS_OF_DISPUTE;
    }

    private static boolean meets(Act a, Act b) {
        return a.when().isEmpty()
                || b.when().isEmpty()
                || a.when().get().meets(b.when().get());
    }

    private static boolean places(Act a, Act b) {
        if (a.place().isEmpty() || b.place().isEmpty()) {
            return true;
        }
        Optional<String> first = a.place().get().country();
        Optional<String> second = b.place().get().country();
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }

    private static boolean parties(Act a, Act b) {
        if (a.kind().isSymmetric()) {
            return symmetric(a.participants(), b.participants());
        }
        return fits(a.agents(), b.agents())
                && (a.recipients().isEmpty() || b.recipients().isEmpty() || fits(a.recipients(), b.recipients()));
    }

    /** Every party of the shorter list has its match in the longer, and at least two do if both name two. */
    private static boolean symmetric(List<Participant> a, List<Participant> b) {
        List<Participant> few = a.size() <= b.size() ? a : b;
        List<Participant> many = a.size() <= b.size() ? b : a;
        return !few.isEmpty()
                && few.stream().allMatch(x -> many.stream().anyMatch(y -> fits(x, y)))
                && (few.size() >= 2 || many.size() < 2 || isNamed(few.get(0)));
    }

    private static boolean fits(List<Participant> a, List<Participant> b) {
        return a.isEmpty() == b.isEmpty()
                && (a.isEmpty() || a.stream().anyMatch(x -> b.stream().anyMatch(y -> fits(x, y))));
    }

    /** The same actor; or a state told for its own man, or its men told without names. */
    private static boolean fits(Participant a, Participant b) {
        if (a.id().equals(b.id())) {
            return true;
        }
        boolean sameState = a.actor().state().isPresent()
                && a.actor().state().equals(b.actor().state());
        return sameState && (standsFor(a, b) || standsFor(b, a));
    }

    /** A state told for its own man, or one unnamed man for a named one; never officials in the plural for one of them. */
    private static boolean standsFor(Participant a, Participant b) {
        return (a.actor() instanceof Actor.State && !(b.actor() instanceof Actor.State))
                || (a.actor() instanceof Actor.Unnamed && b.actor() instanceof Actor.Person);
    }

    private static boolean isNamed(Participant participant) {
        return participant.actor() instanceof Actor.Person || participant.actor() instanceof Actor.Organisation;
    }
}
