package chancery.attribute;

import chancery.model.Act;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.Status;
import chancery.model.When;
import chancery.model.When.Basis;
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
    private static final Set<EventKind> OCCASIONS =
            Set.of(EventKind.MEETING, EventKind.TALKS, EventKind.VISIT, EventKind.SUMMIT, EventKind.CALL);

    private final Optional<When> published;
    private final Map<String, When> latest = new HashMap<>();

    DateContext(Optional<When> published) {
        this.published = published.filter(When::isDated);
    }

    /** Remembers when somebody was last told to do something. */
    void tell(List<Participant> agents, Optional<When> when, Status status) {
        if (status == Status.HAPPENED) {
            when.filter(When::isDated).ifPresent(w -> agents.forEach(a -> latest.put(a.id().value(), w)));
        }
    }

    /** The act's own date, or the one that its occasion lends it. */
    Optional<When> when(Act act, Status status, boolean perfect) {
        if (act.when().isPresent() || status != Status.HAPPENED || perfect) {
            return act.when();
        }
        if (!WORDS.contains(act.kind()) && !OCCASIONS.contains(act.kind())) {
            return act.when();
        }
        List<Participant> tied = OCCASIONS.contains(act.kind()) ? act.participants() : act.agents();
        return tied.stream()
                .map(participant -> latest.get(participant.id().value()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .or(() -> WORDS.contains(act.kind()) ? published : Optional.empty())
                .map(when -> when.withBasis(Basis.INFERRED));
    }
}
