package chancery.merge;

import chancery.model.Claim;
import chancery.model.ContentId;
import chancery.model.Dispute;
import chancery.model.Dispute.Kind;
import chancery.model.Dispute.Question;
import chancery.model.Dispute.Severity;
import chancery.model.Dispute.Side;
import chancery.model.Evidence;
import chancery.model.Figure;
import chancery.model.Place;
import chancery.model.Tenure;
import chancery.model.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds where claims cannot all hold. A mere difference in detail ("January", "17 January") is none. */
final class Disputes {

    private static final double LIKE = 0.5;
    private static final String RECORD = "record of office-holders: ";

    private Disputes() {}

    /** Days of one event that exclude each other. */
    static Optional<Dispute> when(String event, List<Told> told) {
        List<Told> dated = told.stream()
                .filter(t -> t.act()
                        .when()
                        .filter(w -> w.precision() == When.Precision.DAY && w.isDated())
                        .isPresent())
                .toList();
        return dispute(
                event,
                Question.WHEN,
                dated,
                t -> t.act().when().flatMap(When::from).map(Object::toString).orElse(""));
    }

    /** Countries of one event that exclude each other. */
    static Optional<Dispute> where(String event, List<Told> told) {
        List<Told> placed = told.stream()
                .filter(t -> t.act().place().flatMap(Place::country).isPresent())
                .toList();
        return dispute(
                event,
                Question.WHERE,
                placed,
                t -> t.act().place().flatMap(Place::country).orElse(""));
    }

    private static Optional<Dispute> dispute(
            String about, Question question, List<Told> told, Function<Told, String> value) {
        Map<String, List<Evidence>> sides = told.stream()
                .collect(Collectors.groupingBy(
                        value, TreeMap::new, Collectors.mapping(t -> t.claim().evidence(), Collectors.toList())));
        return dispute(about, question, sides);
    }

    private static Optional<Dispute> dispute(String about, Question question, Map<String, List<Evidence>> sides) {
        if (sides.size() < 2) {
            return Optional.empty();
        }
        long reports = sides.values().stream()
                .flatMap(List::stream)
                .map(Evidence::report)
                .distinct()
                .count();
        return Optional.of(new Dispute(
                ContentId.of("d", about, question.name()),
                about,
                question,
                sides.entrySet().stream()
                        .map(side -> new Side(side.getKey(), side.getValue()))
                        .toList(),
                reports > 1 ? Kind.BETWEEN_DOCUMENTS : Kind.WITHIN_DOCUMENT,
                question == Question.WHETHER ? Severity.HIGH : Severity.MEDIUM));
    }

    /** Numbers of the same thing, told with one event, that differ. */
    static Optional<Dispute> howMany(String event, List<Claim> figures) {
        List<Claim> told = figures.stream()
                .sorted(java.util.Comparator.comparing(Claim::id))
                .toList();
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                if (contradict(
                        (Figure) told.get(i).assertion(), (Figure) told.get(j).assertion())) {
                    Map<String, List<Evidence>> sides = new TreeMap<>();
                    for (Claim claim : List.of(told.get(i), told.get(j))) {
                        sides.computeIfAbsent(number((Figure) claim.assertion()), k -> new ArrayList<>())
                                .add(claim.evidence());
                    }
                    return dispute(event, Question.HOW_MANY, sides);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean contradict(Figure a, Figure b) {
        boolean exact = a.bound() == Figure.Bound.EXACT && b.bound() == Figure.Bound.EXACT;
        return exact && a.unit().equals(b.unit()) && a.value() != b.value() && likeness(a.of(), b.of()) >= LIKE;
    }

    private static double likeness(String a, String b) {
        Set<String> first = words(a);
        Set<String> second = words(b);
        int smaller = Math.min(first.size(), second.size());
        first.retainAll(second);
        return smaller == 0 ? 0 : (double) first.size() / smaller;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\W+", -1)));
    }

    private static String number(Figure figure) {
        double value = figure.value();
        String digits = value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : Double.toString(value);
        return digits + " " + figure.unit();
    }

    /** An office that the record gives to others at that time. */
    static Optional<Dispute> office(Claim claim) {
        Tenure tenure = (Tenure) claim.assertion();
        if (tenure.check() != Tenure.Check.CONFLICTS) {
            return Optional.empty();
        }
        String said = tenure.holder().actor().name() + ", " + tenure.office().title();
        return Optional.of(new Dispute(
                ContentId.of("d", claim.id(), Question.WHO.name()),
                claim.id(),
                Question.WHO,
                List.of(
                        new Side(said, List.of(claim.evidence())),
                        new Side(RECORD + String.join(", ", tenure.expected()), List.of())),
                Kind.AGAINST_REFERENCE,
                Severity.HIGH));
    }
}
