package chancery.sequel;

import chancery.knowledge.SequelRules.Rule;
import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.EventKind;
import chancery.model.Evidence;
import chancery.model.Place;
import chancery.model.ReportId;
import chancery.model.Sequel.Fate;
import chancery.model.Sequel.Link;
import chancery.model.Status;
import chancery.model.When;
import chancery.model.When.Basis;
import chancery.model.When.Precision;
import chancery.sequel.Matching.Later;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Whether a later event is the visit, meeting or signing that was announced, or tells that it came to nothing or to another day. */
final class Encounters {

    /** A plan without a day may be what took place so soon after it. */
    private static final int SOON = 45;

    /** What is moved further than this is another meeting. */
    private static final int MOST_MOVED = 183;

    private static final double BY_NAME = 0.9;
    private static final double BY_STATE = 0.7;
    private static final double WITHOUT_DAY = 0.65;
    private static final double WITHOUT_WORD = 0.6;

    private final Map<Fate, Set<String>> words;

    /** @param words by which a sentence tells a fate */
    Encounters(Map<Fate, Set<String>> words) {
        this.words = words;
    }

    /** A fate with the event that tells it. */
    record Told(Fate fate, Link link) {}

    Optional<Told> told(Foretold ahead, Later later) {
        if (later.told().isBefore(ahead.made()) || isOneReport(ahead.event(), later.event())) {
            return Optional.empty();
        }
        if (ahead.rules().stream().anyMatch(rule -> rule.fate() == Fate.CANCELLED && cancels(ahead, rule, later))) {
            return told(Fate.CANCELLED, later, BY_STATE, "called off by a side of it");
        }
        boolean same = ahead.rules().stream().anyMatch(rule -> rule.fate() == Fate.HELD && isSame(ahead, rule, later));
        return same ? ofSame(ahead, later) : Optional.empty();
    }

    /**
     * A later report of the same plan that tells that it was put off to a day it does not name.
     *
     * @param later whether a report came out after the plan was first told
     */
    Optional<Told> putOff(Foretold ahead, Predicate<ReportId> later) {
        List<Evidence> after = ahead.event().evidence().stream()
                .filter(evidence -> later.test(evidence.report()))
                .toList();
        return after.isEmpty() || !Subject.tell(after, words.getOrDefault(Fate.POSTPONED, Set.of()))
                ? Optional.empty()
                : told(
                        Fate.POSTPONED,
                        new Later(ahead.event(), ahead.made()),
                        BY_NAME,
                        "a later report of it tells that it was put off");
    }

    /** A report that announces a visit and tells of one tells of two. */
    private static boolean isOneReport(Event one, Event other) {
        return one.reports().stream().anyMatch(other.reports()::contains);
    }

    private static boolean cancels(Foretold ahead, Rule rule, Later later) {
        Act act = later.event().act();
        return rule.isAnsweredBy(act.kind().word(), act.cameo().orElse("-"))
                && later.event().status() == Status.HAPPENED
                && isBySide(ahead, later.event())
                && isInTime(ahead, later.told());
    }

    /** Called off by or towards two of those who were to take part, or the place; some of them may only be named in the sentence. */
    private static boolean isBySide(Foretold ahead, Event event) {
        Act plan = ahead.act();
        Set<String> sides = Sides.of(event.act().participants());
        event.act().place().flatMap(Place::country).ifPresent(sides::add);
        sides.addAll(Sides.namedIn(plan, event));
        Set<String> planned = ahead.sides();
        boolean one = Sides.shareName(plan, event.act())
                || !Sides.namedIn(plan, event).isEmpty();
        boolean states = plan.participants().stream().noneMatch(party -> party.actor() instanceof Actor.Person);
        return planned.size() > 1 && sides.containsAll(planned) && (one || states);
    }

    /** True if the same parties do the same thing, whenever and whether or not it takes place. */
    private static boolean isSame(Foretold ahead, Rule rule, Later later) {
        Act plan = ahead.act();
        Act act = later.event().act();
        if (!rule.isAnsweredBy(act.kind().word(), act.cameo().orElse("-"))) {
            return false;
        }
        boolean visits = act.kind() == EventKind.VISIT;
        boolean parties = visits
                ? Sides.covers(plan.agents(), act.agents()) && Sides.reach(plan, act)
                : plan.participants().size() > 1 && Sides.covers(plan.participants(), act.participants());
        return parties && (Sides.shareName(plan, act) || isDated(ahead));
    }

    private static boolean isDated(Foretold ahead) {
        return ahead.due()
                .filter(when -> when.precision().compareTo(Precision.WEEK) <= 0)
                .isPresent();
    }

    private Optional<Told> ofSame(Foretold ahead, Later later) {
        boolean named = Sides.shareName(ahead.act(), later.event().act());
        double sure = named ? BY_NAME : BY_STATE;
        return switch (later.event().status()) {
            case HAPPENED, ONGOING ->
                later.isNews() && isAtItsTime(ahead, later)
                        ? told(
                                Fate.HELD,
                                later,
                                ahead.due().isPresent() ? sure : WITHOUT_DAY,
                                parties(named),
                                time(ahead))
                        : moved(ahead, later, sure);
            case PLANNED -> planned(ahead, later, sure);
            case DENIED ->
                isInTime(ahead, later.told())
                        ? told(
                                putOff(later) ? Fate.POSTPONED : Fate.CANCELLED,
                                later,
                                sure,
                                parties(named),
                                "told not to take place")
                        : Optional.empty();
            case HYPOTHETICAL, RECURRING -> Optional.empty();
        };
    }

    private static String parties(boolean named) {
        return named ? "same persons" : "same states";
    }

    private static String time(Foretold ahead) {
        return ahead.due().isPresent() ? "at the time announced" : "soon after it was announced";
    }

    /** A plan that another report tells for another day, before its day has come; or one put off, to a day or not. */
    private Optional<Told> planned(Foretold ahead, Later later, double sure) {
        if (isElsewhen(ahead, later.event())) {
            boolean before = ahead.due()
                    .flatMap(When::to)
                    .filter(day -> !later.told().isAfter(day))
                    .isPresent();
            return saysMoved(later)
                    ? moved(ahead, later, sure)
                    : before
                            ? told(Fate.MOVED, later, WITHOUT_WORD, "another day is told before the first has come")
                            : Optional.empty();
        }
        return putOff(later) && later.event().act().when().filter(When::isDated).isEmpty()
                ? told(Fate.POSTPONED, later, sure, "told to be put off")
                : Optional.empty();
    }

    private Optional<Told> moved(Foretold ahead, Later later, double sure) {
        return isElsewhen(ahead, later.event()) && saysMoved(later)
                ? told(Fate.MOVED, later, sure, "the sentence tells that it was moved")
                : Optional.empty();
    }

    private boolean saysMoved(Later later) {
        return Subject.tells(later.event(), words.getOrDefault(Fate.MOVED, Set.of()));
    }

    private boolean putOff(Later later) {
        return Subject.tells(later.event(), words.getOrDefault(Fate.POSTPONED, Set.of()));
    }

    /** True if it may be what was announced though its day or kind differs, so that the plan cannot be said to have lapsed. */
    static boolean mayBe(Foretold ahead, Later later) {
        Event event = later.event();
        Set<String> sides = Sides.of(event.act().participants());
        event.act().place().flatMap(Place::country).ifPresent(sides::add);
        boolean met = mayBe(event.act().kind());
        boolean near = ahead.due()
                .flatMap(When::from)
                .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, later.day())) <= SOON)
                .isPresent();
        return met && near && sides.containsAll(ahead.sides()) && Sides.shareName(ahead.act(), event.act());
    }

    /** True for the kinds of acts of which one may be another that was announced. */
    static boolean mayBe(EventKind kind) {
        return kind == EventKind.VISIT || kind.isSymmetric();
    }

    private static boolean isAtItsTime(Foretold ahead, Later later) {
        if (ahead.due().isEmpty()) {
            long days = ChronoUnit.DAYS.between(ahead.made(), later.day());
            return days >= 0 && days <= SOON && isPrinted(later.event());
        }
        When due = ahead.due().get();
        return later.event()
                .act()
                .when()
                .filter(When::isDated)
                .filter(when -> widened(due).meets(when))
                .isPresent();
    }

    private static boolean isPrinted(Event event) {
        return event.act().when().filter(when -> when.isDated()).isPresent();
    }

    /** Reports of one day may be a day apart. */
    private static When widened(When due) {
        return When.between(
                due.from().orElseThrow().minusDays(1),
                due.to().orElseThrow().plusDays(1),
                due.precision(),
                due.basis());
    }

    /** True if it is told for another day, not too far away. */
    private static boolean isElsewhen(Foretold ahead, Event event) {
        Optional<When> other = event.act().when().filter(when -> when.basis() != Basis.INFERRED);
        if (ahead.due().isEmpty()
                || other.flatMap(When::from).isEmpty()
                || other.flatMap(When::to).isEmpty()) {
            return false;
        }
        LocalDate first = ahead.due().get().from().orElseThrow();
        long days = Math.abs(ChronoUnit.DAYS.between(first, other.get().from().orElseThrow()));
        return !widened(ahead.due().get()).meets(other.get())
                && other.get().precision().compareTo(Precision.MONTH) <= 0
                && days <= MOST_MOVED;
    }

    /** What is told long after is told of another plan. */
    private static boolean isInTime(Foretold ahead, LocalDate told) {
        LocalDate last = ahead.due().flatMap(When::to).orElse(ahead.made());
        return !told.isAfter(last.plusDays(SOON));
    }

    private static Optional<Told> told(Fate fate, Later later, double sure, String... reasons) {
        Event event = later.event();
        return Optional.of(new Told(fate, new Link(event.id(), event.act().when(), sure, List.of(reasons))));
    }
}
