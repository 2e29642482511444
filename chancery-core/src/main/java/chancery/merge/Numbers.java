package chancery.merge;

import chancery.knowledge.Knowledge;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Dispute.Severity;
import chancery.model.Event;
import chancery.model.Figure;
import chancery.model.Figure.Bound;
import chancery.model.ReportId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of one thing that differ: twelve demands in one report, thirteen in another. Asked of the reports that tell one event, since
 * reports that have none in common count different things.
 */
final class Numbers {

    /** A unit counted in more figures of one affair than this is too common to tell what is counted. */
    private static final int COMMON_UNIT = 20;

    /** Times are told apart by their sentences, but not among hundreds of reports of one event. */
    private static final int COMMON_TIME = 200;

    /** Small numbers of things ("two sides") are seldom of the same things. */
    private static final int LEAST_COUNTED = 6;

    /** Numbers further apart than by half are not two counts of one thing. */
    private static final double FAR = 0.5;

    private static final double LIKE_COUNTED = 0.25;
    private static final double LIKE_MEASURED = 0.4;
    private static final double ROUNDING = 0.02;
    private static final double ABOUT = 0.1;
    private static final String MEASURES = "units.tsv";
    private static final Set<String> TIMES = Set.of("hour", "day", "week", "month", "year");

    private record Count(Claim claim, Sheet sheet, Words things, Words sentence) {
        static Count of(Claim claim, Sheet sheet) {
            return new Count(
                    claim,
                    sheet,
                    Words.of(((Figure) claim.assertion()).of()),
                    Words.of(claim.evidence().text()));
        }

        Figure figure() {
            return (Figure) claim.assertion();
        }

        ReportId witness() {
            return sheet.witness();
        }

        Optional<String> event() {
            return sheet.eventOf(claim);
        }

        /** Days, months: what is given a time can be told apart by the sentence; amounts of money or goods cannot. */
        boolean isTime() {
            return TIMES.contains(figure().unit());
        }

        boolean isMeasure() {
            return claim.evidence().rule().startsWith(MEASURES);
        }
    }

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+");

    private final Knowledge knowledge;

    Numbers(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * What the reports of an event count differently, in the sentences that tell it and elsewhere.
     *
     * @param sheets of all its reports, in their order
     */
    List<Dispute> disputes(Event event, List<Sheet> sheets) {
        List<Count> counts = sheets.stream()
                .flatMap(sheet -> sheet.claims(Figure.class).stream().map(claim -> Count.of(claim, sheet)))
                .toList();
        if (counts.size() < 2) {
            return List.of();
        }
        List<Dispute> disputes = new ArrayList<>(ofOneEvent(event, counts));
        if (isWidest(event, sheets)) {
            disputes.addAll(ofOneAffair(counts));
        }
        return disputes;
    }

    /** True unless all its reports tell another event, too, that more reports tell: then that one is asked; of equals the first. */
    private static boolean isWidest(Event event, List<Sheet> sheets) {
        Set<ReportId> own = new HashSet<>(event.reports());
        return sheets.get(0).events().stream()
                .filter(other ->
                        other.reports().size() >= own.size() && !other.id().equals(event.id()))
                .filter(other -> new HashSet<>(other.reports()).containsAll(own))
                .noneMatch(other ->
                        other.reports().size() > own.size() || other.id().compareTo(event.id()) < 0);
    }

    /** Numbers of one thing anywhere in these reports. */
    private List<Dispute> ofOneAffair(List<Count> counts) {
        Map<String, List<Count>> units = new TreeMap<>();
        for (Count count : counts) {
            String family = knowledge.units().family(count.figure().unit());
            units.computeIfAbsent(family, unit -> new ArrayList<>()).add(count);
        }
        return units.values().stream()
                .filter(alike -> alike.size() <= (alike.get(0).isTime() ? COMMON_TIME : COMMON_UNIT))
                .flatMap(alike -> Clusters.of(exact(countedOnce(alike)), this::countTheSame, (a, b) -> false).stream())
                .flatMap(group -> dispute(group).stream())
                .toList();
    }

    /** Numbers of one thing in the sentences that tell one event, however common the thing is. */
    private List<Dispute> ofOneEvent(Event event, List<Count> counts) {
        Map<String, List<Count>> units = new TreeMap<>();
        counts.stream()
                .filter(count -> count.event().equals(Optional.of(event.id())))
                .filter(count -> !count.isTime() && isOneNumber(count))
                .forEach(count -> units.computeIfAbsent(count.figure().unit(), unit -> new ArrayList<>())
                        .add(count));
        return units.values().stream()
                .flatMap(alike -> Clusters.of(countedOnce(alike), Numbers::areOfOneThing, (a, b) -> false).stream())
                .filter(group -> witnesses(group) > 1)
                .flatMap(group -> dispute(group).stream())
                .toList();
    }

    private static boolean areOfOneThing(Count a, Count b) {
        return a.things().overlap(b.things()) >= 1
                && Math.min(a.figure().value(), b.figure().value())
                        >= FAR * Math.max(a.figure().value(), b.figure().value())
                && a.sentence().overlap(b.sentence()) >= LIKE_COUNTED;
    }

    private static long witnesses(List<Count> group) {
        return group.stream().map(Count::witness).distinct().count();
    }

    private boolean countTheSame(Count a, Count b) {
        return !a.witness().equals(b.witness()) && likeWords(a, b);
    }

    private static List<Count> exact(List<Count> counts) {
        return counts.stream().filter(Numbers::isExact).toList();
    }

    private static boolean isExact(Count count) {
        return isOneNumber(count) && (count.isTime() || !count.isMeasure());
    }

    /** True for "40" and "about 40"; not for "at least 40" or "30 to 40". */
    private static boolean isOneNumber(Count count) {
        Bound bound = count.figure().bound();
        return (bound == Bound.EXACT || bound == Bound.ABOUT)
                && count.figure().upper().isEmpty();
    }

    private boolean likeWords(Count a, Count b) {
        double overlap = a.sentence().overlap(b.sentence());
        if (a.isTime()) {
            return overlap >= LIKE_MEASURED;
        }
        return isNear(a.figure().value(), b.figure().value())
                && (a.figure().unit().equals(b.figure().unit())
                        ? a.things().overlap(b.things()) >= 1 && overlap >= LIKE_COUNTED
                        : areOfOneState(a, b));
    }

    private static boolean isNear(double a, double b) {
        return Math.max(a, b) >= LEAST_COUNTED && Math.min(a, b) >= FAR * Math.max(a, b);
    }

    /** Different words for one kind of people leave only whose they are to go by: "Russia's peacekeepers", "Russian soldiers". */
    private boolean areOfOneState(Count a, Count b) {
        Set<String> first = states(a);
        return states(b).stream().anyMatch(first::contains);
    }

    private Set<String> states(Count count) {
        Set<String> states = new TreeSet<>();
        Matcher name = NAME.matcher(count.claim().evidence().text());
        while (name.find()) {
            knowledge.states().named(name.group()).ifPresent(state -> states.add(state.iso3()));
        }
        return states;
    }

    private static Optional<Dispute> dispute(List<Count> group) {
        if (!contradicts(group) || isOneWitnessOfTwo(group)) {
            return Optional.empty();
        }
        String about = group.stream()
                .flatMap(count -> count.event().stream())
                .findFirst()
                .orElse(group.get(0).claim().id());
        Question question = new Question(about, Dispute.Question.HOW_MANY);
        group.forEach(count ->
                question.answer(words(count.figure()), List.of(count.claim().evidence())));
        return question.dispute(Severity.MEDIUM);
    }

    private static boolean contradicts(List<Count> group) {
        return group.stream().anyMatch(a -> group.stream().anyMatch(b -> differ(a.figure(), b.figure())));
    }

    private static boolean differ(Figure a, Figure b) {
        boolean about = a.bound() == Bound.ABOUT || b.bound() == Bound.ABOUT;
        return Math.abs(a.value() - b.value())
                > (about ? ABOUT : ROUNDING) * Math.max(Math.abs(a.value()), Math.abs(b.value()));
    }

    /** True if a witness gives two of the numbers himself: then they are of two things. */
    private static boolean isOneWitnessOfTwo(List<Count> group) {
        return values(group).values().stream().anyMatch(own -> own.size() > 1);
    }

    /** The different numbers that each witness gives. */
    private static Map<ReportId, Set<Double>> values(List<Count> counts) {
        Map<ReportId, Set<Double>> values = new HashMap<>();
        counts.forEach(count -> values.computeIfAbsent(count.witness(), w -> new TreeSet<>())
                .add(count.figure().value()));
        return values;
    }

    /** The counts of those witnesses that count such things once: others count several kinds of them. */
    private static List<Count> countedOnce(List<Count> alike) {
        Map<ReportId, Set<Double>> values = values(alike);
        return alike.stream()
                .filter(count -> count.isTime()
                        || values.getOrDefault(count.witness(), Set.of()).size() == 1)
                .toList();
    }

    private static String words(Figure figure) {
        double value = figure.value();
        String digits = value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : Double.toString(value);
        String about = figure.bound() == Bound.ABOUT ? "about " : "";
        return about + digits + " " + figure.unit();
    }
}
