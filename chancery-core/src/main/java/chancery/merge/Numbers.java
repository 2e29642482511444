package chancery.merge;

import chancery.knowledge.Knowledge;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Dispute.Severity;
import chancery.model.Figure;
import chancery.model.Figure.Bound;
import chancery.model.ReportId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of one thing that differ: twelve demands in one report, thirteen in another. */
final class Numbers {

    /** A unit counted in more figures than this is too common to tell what is counted. */
    private static final int COMMON_UNIT = 20;

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

    private record Count(Claim claim, Figure figure, Words things, Words sentence, Kinship.Kin kin) {
        static Count of(Claim claim, Kinship.Kin kin) {
            Figure figure = (Figure) claim.assertion();
            return new Count(
                    claim,
                    figure,
                    Words.of(figure.of()),
                    Words.of(claim.evidence().text()),
                    kin);
        }

        /** Days, months: what is given a time can be told apart by the sentence; amounts of money or goods cannot. */
        boolean isTime() {
            return TIMES.contains(figure.unit());
        }

        boolean isMeasure() {
            return claim.evidence().rule().startsWith(MEASURES);
        }
    }

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+");

    private final Kinship kinship;
    private final Knowledge knowledge;

    Numbers(Kinship kinship, Knowledge knowledge) {
        this.kinship = kinship;
        this.knowledge = knowledge;
    }

    /** @param eventOf the event that the sentence of a figure tells of, if it tells of one */
    List<Dispute> disputes(List<Claim> figures, Function<Claim, Optional<String>> eventOf) {
        Map<String, List<Count>> units = new TreeMap<>();
        for (Claim claim : figures) {
            Count count = Count.of(claim, kinship.of(claim.report()));
            String family = knowledge.units().family(count.figure().unit());
            units.computeIfAbsent(family, unit -> new ArrayList<>()).add(count);
        }
        List<Dispute> disputes = new ArrayList<>(ofOneEvent(figures, eventOf));
        for (List<Count> alike : units.values()) {
            if (alike.size() <= COMMON_UNIT || alike.get(0).isTime()) {
                Clusters.of(exact(countedOnce(alike)), this::countTheSame, (a, b) -> false)
                        .forEach(group -> dispute(group, eventOf).ifPresent(disputes::add));
            }
        }
        return disputes;
    }

    /** Numbers of one thing in the sentences that tell one event, however common the thing is. */
    private List<Dispute> ofOneEvent(List<Claim> figures, Function<Claim, Optional<String>> eventOf) {
        Map<String, List<Count>> events = new TreeMap<>();
        for (Claim claim : figures) {
            Count count = Count.of(claim, kinship.of(claim.report()));
            eventOf.apply(claim)
                    .filter(event -> !count.isTime() && isOneNumber(count))
                    .ifPresent(event -> events.computeIfAbsent(
                                    event + "|" + count.figure().unit(), key -> new ArrayList<>())
                            .add(count));
        }
        return events.values().stream()
                .flatMap(counts -> Clusters.of(countedOnce(counts), this::areOfOneThing, (a, b) -> false).stream())
                .filter(group -> witnesses(group) > 1)
                .flatMap(group -> dispute(group, eventOf).stream())
                .toList();
    }

    private boolean areOfOneThing(Count a, Count b) {
        return a.things().overlap(b.things()) >= 1
                && Math.min(a.figure().value(), b.figure().value())
                        >= FAR * Math.max(a.figure().value(), b.figure().value())
                && a.sentence().overlap(b.sentence()) >= LIKE_COUNTED;
    }

    private long witnesses(List<Count> group) {
        return group.stream()
                .map(count -> kinship.witness(count.claim().report()))
                .distinct()
                .count();
    }

    private boolean countTheSame(Count a, Count b) {
        return Kinship.areKin(a.kin, b.kin) && likeWords(a, b);
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

    private Optional<Dispute> dispute(List<Count> group, Function<Claim, Optional<String>> eventOf) {
        if (!contradicts(group) || isOneWitnessOfTwo(group)) {
            return Optional.empty();
        }
        String about = group.stream()
                .flatMap(count -> eventOf.apply(count.claim()).stream())
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
    private boolean isOneWitnessOfTwo(List<Count> group) {
        return values(group).values().stream().anyMatch(own -> own.size() > 1);
    }

    /** The different numbers that each witness gives. */
    private Map<ReportId, Set<Double>> values(List<Count> counts) {
        Map<ReportId, Set<Double>> values = new HashMap<>();
        counts.forEach(
                count -> values.computeIfAbsent(kinship.witness(count.claim().report()), w -> new TreeSet<>())
                        .add(count.figure().value()));
        return values;
    }

    /** The counts of those witnesses that count such things once: others count several kinds of them. */
    private List<Count> countedOnce(List<Count> alike) {
        Map<ReportId, Set<Double>> values = values(alike);
        return alike.stream()
                .filter(count -> count.isTime()
                        || values.getOrDefault(kinship.witness(count.claim().report()), Set.of())
                                        .size()
                                == 1)
                .toList();
    }

    private static String words(Figure figure) {
        double value = figure.value();
        String digits = value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : Double.toString(value);
        String about = figure.bound() == Bound.ABOUT ? "about " : "";
        return about + digits + " " + figure.unit();
    }
}
