package chancery.sequel;

import chancery.knowledge.Knowledge;
import chancery.knowledge.SequelRules;
import chancery.knowledge.SequelRules.By;
import chancery.knowledge.SequelRules.Rule;
import chancery.model.Event;
import chancery.model.ReportId;
import chancery.model.Sequel;
import chancery.model.Sequel.Fate;
import chancery.model.Sequel.Link;
import chancery.model.When;
import chancery.sequel.Matching.Later;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells what became of an event that looks ahead, from the later events of its parties alone: nothing is kept, so that it holds for
 * a record that grows by parts.
 */
public final class Sequels {

    /** Fates from the one that settles the matter on; of two that are told the first counts. */
    private static final List<Fate> FIRST = List.of(
            Fate.HELD,
            Fate.FULFILLED,
            Fate.MOVED,
            Fate.CANCELLED,
            Fate.POSTPONED,
            Fate.WITHDRAWN,
            Fate.REDUCED,
            Fate.REFUSED);

    /** What is to be looked for, so that it can be told what became of an event. */
    public static final class Ahead {
        private final Foretold foretold;

        private Ahead(Foretold foretold) {
            this.foretold = foretold;
        }

        /** The day from which on events can answer. */
        public LocalDate from() {
            return foretold.made();
        }

        /** The sides that have to take part in what answers it, each of them. */
        public Set<String> needed() {
            return foretold.needed();
        }

        /** The sides of which one has to take part, or to be the place; empty if that does not matter. */
        public Set<String> reached() {
            return foretold.reached();
        }

        /** The kinds of acts, and beginnings of their CAMEO codes, of which what answers it has one. */
        public Set<String> answers() {
            return foretold.answers();
        }

        /** The sides of which a report that tells what became of it speaks, all of them. */
        public Set<String> sides() {
            return foretold.sides();
        }
    }

    private static final int MOST_LINKS = 3;
    private static final double BY_SILENCE = 0.5;
    private static final int SILENT_DAYS = 60;

    /** So long after its time reports are listened to, and so many have to speak of its sides without telling of it. */
    private static final int LISTENED = 122;

    private static final int SEVERAL = 3;

    private final SequelRules rules;
    private final Encounters encounters;
    private final Matching matching;
    private final TakenBack takenBack;

    public Sequels(Knowledge knowledge) {
        this.rules = knowledge.acts().sequels();
        Subject subject = new Subject(rules.words(Fate.OPEN));
        this.encounters = new Encounters(
                Map.of(Fate.MOVED, rules.words(Fate.MOVED), Fate.POSTPONED, rules.words(Fate.POSTPONED)));
        this.matching = new Matching(subject);
        this.takenBack = new TakenBack(rules.words(Fate.WITHDRAWN), subject);
    }

    /**
     * What is to be looked for, if the event looks ahead and it is known when that was said.
     *
     * @param published when a report came out, if that is known
     */
    public Optional<Ahead> ahead(Event event, Function<ReportId, Optional<When>> published) {
        List<Rule> about = Foretold.key(event).map(rules::about).orElse(List.of());
        if (about.isEmpty() || event.act().participants().isEmpty() || !Matching.isByPhrase(event)) {
            return Optional.empty();
        }
        boolean nobodyAsked =
                event.act().recipients().isEmpty() && about.stream().allMatch(rule -> rule.by() == By.ADDRESSEE);
        return nobodyAsked
                ? Optional.empty()
                : told(event, published)
                        .map(made -> new Ahead(new Foretold(event, made, Foretold.due(event, made), about)));
    }

    /** The day by which the first report of it had come out; where no report is dated, the day it was said. */
    private static Optional<LocalDate> told(Event event, Function<ReportId, Optional<When>> published) {
        Optional<LocalDate> first = event.reports().stream()
                .flatMap(report -> published.apply(report).flatMap(When::to).stream())
                .min(Comparator.naturalOrder());
        return first.or(() -> event.act()
                .when()
                .filter(when -> when.basis() == When.Basis.STATED)
                .flatMap(When::from));
    }

    /**
     * What became of it.
     *
     * @param events events of its parties; earlier ones do no harm
     * @param spoken the days of the reports that speak of all its parties, in any order
     * @param published when a report came out, if that is known
     */
    public Sequel of(
            Ahead ahead, List<Event> events, List<LocalDate> spoken, Function<ReportId, Optional<When>> published) {
        return of(ahead.foretold, events, spoken, published);
    }

    private Sequel of(
            Foretold ahead, List<Event> events, List<LocalDate> spoken, Function<ReportId, Optional<When>> published) {
        Map<Fate, List<Link>> told = new EnumMap<>(Fate.class);
        if (ahead.isPlan()) {
            encounters
                    .putOff(ahead, report -> isAfter(published.apply(report), ahead.made()))
                    .ifPresent(one -> add(told, one.fate(), one.link()));
        }
        List<Later> later = events.stream()
                .filter(event -> !event.id().equals(ahead.event().id()))
                .sorted(Comparator.comparing(Event::id))
                .flatMap(event -> told(event, published).map(day -> new Later(event, day)).stream())
                .toList();
        later.forEach(one -> collect(ahead, one, told));
        boolean perhaps = later.stream().anyMatch(one -> Encounters.mayBe(ahead, one));
        return FIRST.stream()
                .filter(told::containsKey)
                .findFirst()
                .map(fate -> linked(fate, told.getOrDefault(fate, List.of()), spoken))
                .orElseGet(() -> perhaps ? open(spoken) : untold(ahead, spoken));
    }

    private static boolean isAfter(Optional<When> published, LocalDate made) {
        return published.flatMap(When::to).filter(made::isBefore).isPresent();
    }

    private void collect(Foretold ahead, Later later, Map<Fate, List<Link>> told) {
        if (ahead.isPlan()) {
            encounters.told(ahead, later).ifPresent(one -> add(told, one.fate(), one.link()));
            return;
        }
        takenBack.told(ahead, later).ifPresent(link -> add(told, Fate.WITHDRAWN, link));
        ahead.rules()
                .forEach(rule -> matching.link(ahead, rule, later).ifPresent(link -> add(told, rule.fate(), link)));
    }

    private static void add(Map<Fate, List<Link>> told, Fate fate, Link link) {
        told.computeIfAbsent(fate, key -> new ArrayList<>()).add(link);
    }

    private static Sequel linked(Fate fate, List<Link> links, List<LocalDate> spoken) {
        List<Link> best = links.stream()
                .sorted(Comparator.comparingDouble((Link link) -> -link.confidence())
                        .thenComparing(link -> link.when().flatMap(When::from).orElse(LocalDate.MAX))
                        .thenComparing(Link::event))
                .limit(MOST_LINKS)
                .toList();
        return new Sequel(fate, best, last(spoken), best.get(0).confidence());
    }

    private static Sequel open(List<LocalDate> spoken) {
        return new Sequel(Fate.OPEN, List.of(), last(spoken), BY_SILENCE);
    }

    private static Optional<LocalDate> last(List<LocalDate> days) {
        return days.stream().max(Comparator.naturalOrder());
    }

    /** Silence tells something only of what has had its time, where several reports soon after it speak of all sides, and of two at least. */
    private static Sequel untold(Foretold ahead, List<LocalDate> spoken) {
        Optional<LocalDate> over = ahead.isPlan() || ahead.due().isPresent()
                ? ahead.due().filter(when -> !isPast(ahead, when)).flatMap(Sequels::over)
                : Optional.of(ahead.made().plusDays(SILENT_DAYS));
        List<LocalDate> soon = spoken.stream()
                .filter(day -> over.filter(last -> day.isAfter(last) && !day.isAfter(last.plusDays(LISTENED)))
                        .isPresent())
                .toList();
        boolean silent = soon.size() >= SEVERAL && ahead.sides().size() > 1 && ahead.isNamed();
        Fate fate = ahead.isPlan() ? Fate.LAPSED : Fate.SILENT;
        return silent ? new Sequel(fate, List.of(), last(soon), BY_SILENCE) : open(spoken);
    }

    /** A plan told when its time was over was told as history. */
    private static boolean isPast(Foretold ahead, When due) {
        return due.to().filter(day -> day.isBefore(ahead.made().minusDays(1))).isPresent();
    }

    /** The day up to which a plan with such a time may still be told to have taken place. */
    private static Optional<LocalDate> over(When due) {
        int grace = switch (due.precision()) {
            case DAY -> 7;
            case WEEK -> 14;
            case MONTH -> 31;
            case YEAR -> 122;
            case UNKNOWN -> 366;
        };
        return due.to().map(day -> day.plusDays(grace));
    }

    /** The fates that a question for what did not come about asks for. */
    public static Set<Fate> unkept() {
        return Set.copyOf(Stream.of(Fate.values())
                .filter(fate -> !fate.isKept() && fate != Fate.OPEN && fate != Fate.MOVED)
                .toList());
    }
}
