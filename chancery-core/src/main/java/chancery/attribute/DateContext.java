package chancery.attribute;

import chancery.model.Act;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.Status;
import chancery.model.When;
import chancery.model.When.Basis;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lends a date to words that carry none: what somebody says in a report is said on the day of the act just told of him, or on
 * the day of the report. Deeds that carry no date get none: a guessed day is wrong.
 */
final class DateContext {

    private static final Set<EventKind> WORDS = Set.of(
            EventKind.STATEMENT,
            EventKind.PLEDGE,
            EventKind.DEMAND,
            EventKind.ACCUSATION,
            EventKind.REJECTION,
            EventKind.THREAT,
            EventKind.CALL,
            EventKind.MESSAGE);

    /** In days. */
    private static final long WEEK = 7;

    private static final long FORTNIGHT = 15;
    private static final long YEAR = 366;

    private final Optional<When> published;
    private final Map<String, When> latest = new HashMap<>();

    DateContext(Optional<When> published) {
        this.published = published.filter(When::isDated);
    }

    /** Remembers when somebody was last told to do something; whoever met somebody did so on the same day as the other. */
    void tell(Act act, Status status) {
        if (status == Status.HAPPENED) {
            List<Participant> doers = act.kind().isSymmetric() ? act.participants() : act.agents();
            act.when()
                    .filter(this::isClose)
                    .ifPresent(when -> doers.forEach(one -> latest.put(one.id().value(), when)));
        }
    }

    /**
     * Only an act of some days lends its date: who won in May, or founded it in 1986, may speak on any day. In a report that is
     * itself of some weeks, "Tuesday" can lie a week before these.
     */
    private boolean isClose(When when) {
        long most = Math.max(FORTNIGHT, published.map(DateContext::length).orElse(0L) + WEEK);
        return when.from().isPresent() && when.to().isPresent() && length(when) <= most;
    }

    /** In days; 0 for an open end. */
    private static long length(When when) {
        return when.from().isEmpty() || when.to().isEmpty()
                ? 0
                : ChronoUnit.DAYS.between(when.from().get(), when.to().get()) + 1;
    }

    /** What is dated after the report has not happened. */
    Status status(Act act, Status status) {
        boolean ahead = status == Status.HAPPENED && liesAhead(act);
        return ahead && !WORDS.contains(act.kind()) ? Status.PLANNED : status;
    }

    private boolean liesAhead(Act act) {
        Optional<LocalDate> begin = act.when().flatMap(When::from);
        Optional<LocalDate> today = published.flatMap(When::to);
        return begin.isPresent() && today.isPresent() && begin.get().isAfter(today.get());
    }

    /** The act's own date, or the one that its occasion lends it. Words said in a report were not said after it. */
    Optional<When> when(Act told, Status status, boolean perfect) {
        boolean wrong = status == Status.HAPPENED && WORDS.contains(told.kind()) && liesAhead(told);
        Act act = wrong ? told.withWhen(Optional.empty()) : told;
        if (act.when().isPresent() || status != Status.HAPPENED || perfect) {
            return act.when();
        }
        if (!WORDS.contains(act.kind()) && !act.kind().isEncounter()) {
            return act.when();
        }
        List<Participant> tied = act.kind().isEncounter() ? act.participants() : act.agents();
        return tied.stream()
                .map(participant -> latest.get(participant.id().value()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .or(() -> WORDS.contains(act.kind()) ? narrow() : Optional.empty())
                .map(when -> when.withBasis(Basis.INFERRED));
    }

    /** The report's own time; to be known to more than a year is to be unknown. */
    private Optional<When> narrow() {
        return published.filter(when -> when.from().isPresent() && when.to().isPresent() && length(when) <= YEAR);
    }

    /** The date of a deed that happened on an occasion: that of the occasion. */
    Optional<When> during(Act occasion, Status deed) {
        return deed == Status.HAPPENED
                ? when(occasion, deed, false).map(when -> when.withBasis(Basis.INFERRED))
                : Optional.empty();
    }
}
