package chancery.sequel;

import chancery.knowledge.SequelRules.By;
import chancery.knowledge.SequelRules.Rule;
import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.EventKind;
import chancery.model.Place;
import chancery.model.Sequel.Fate;
import chancery.model.Status;
import chancery.model.When;
import chancery.model.When.Basis;
import chancery.model.When.Precision;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An event that looks ahead, with what is to be looked for.
 *
 * @param made the day by which it was said; later events can tell what became of it
 * @param due when it was to be, if that is told
 * @param rules what answers it, at least one
 */
record Foretold(Event event, LocalDate made, Optional<When> due, List<Rule> rules) {

    private static final Set<EventKind> SAID = EnumSet.of(EventKind.PLEDGE, EventKind.DEMAND, EventKind.THREAT);

    Foretold {
        rules = List.copyOf(rules);
    }

    /** What the rules go by: the kind of a planned act, the code of what was said; empty for what does not look ahead. */
    static Optional<String> key(Event event) {
        if (event.status() == Status.PLANNED && !SAID.contains(event.act().kind())) {
            return Optional.of(event.act().kind().word());
        }
        boolean said = event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
        boolean plans = event.act().kind() == EventKind.PLEDGE && event.status() == Status.PLANNED;
        return (said || plans) && SAID.contains(event.act().kind())
                ? event.act().cameo()
                : Optional.empty();
    }

    /** The time of a plan, or the time to come of what was promised; not the day on which somebody spoke. */
    static Optional<When> due(Event event, LocalDate made) {
        return event.act()
                .when()
                .filter(when -> when.basis() != Basis.INFERRED && when.precision() != Precision.UNKNOWN)
                .filter(when -> when.from().isPresent() && when.to().isPresent())
                .filter(when -> event.status() == Status.PLANNED
                        || when.from().orElseThrow().isAfter(made));
    }

    Act act() {
        return event.act();
    }

    /** True for a plan to meet, visit or sign, which takes place or not; false for what is promised, asked for or threatened. */
    boolean isPlan() {
        return rules.stream().anyMatch(rule -> rule.fate() == Fate.HELD);
    }

    /** True if it is somebody else who has to act. */
    boolean isDemand() {
        return rules.stream().allMatch(rule -> rule.by() == By.ADDRESSEE);
    }

    /** True if nobody in it is only told by a role: the same "officials" are not known again. */
    boolean isNamed() {
        return act().participants().stream()
                .noneMatch(party -> party.actor() instanceof Actor.Group || party.actor() instanceof Actor.Unnamed);
    }

    /** The sides that have to take part in what answers it, each of them. */
    Set<String> needed() {
        if (isDemand()) {
            return Sides.of(act().recipients());
        }
        return Sides.of(act().kind().isSymmetric() ? act().participants() : act().agents());
    }

    /** The sides of which one has to take part, or to be the place; empty if that does not matter. */
    Set<String> reached() {
        return isDemand() || act().kind().isSymmetric() ? Set.of() : Sides.of(act().recipients());
    }

    /**
     * The kinds of acts, and beginnings of codes, of which what answers it has one: those of the rules; for a plan those that may be it
     * under another kind; for what was said the words that take it back.
     */
    Set<String> answers() {
        Set<String> answers = new TreeSet<>();
        rules.forEach(rule -> answers.addAll(rule.answers()));
        for (EventKind kind : EventKind.values()) {
            if (Encounters.mayBe(kind)) {
                answers.add(kind.word());
            }
        }
        if (!isPlan()) {
            answers.add(act().kind().word());
            answers.add(TakenBack.GIVING_WAY);
        }
        return answers;
    }

    /** The sides of it, and the land where it was to be: a report that tells what became of it speaks of all of them. */
    Set<String> sides() {
        Set<String> places = Sides.of(act().participants());
        act().place().flatMap(Place::country).ifPresent(places::add);
        return places;
    }
}
