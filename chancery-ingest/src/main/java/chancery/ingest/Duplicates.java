package chancery.ingest;

import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Marks reports that copy one before them, whole or with a few words changed, cut or added. Grows report by report; what was
 * met in earlier runs can be told by {@link #know}. For one thread.
 */
public final class Duplicates {

    /** Those of which the day is known first, so that the earliest report is the one that others copy. */
    public static final Comparator<Report> EARLIEST_FIRST = Comparator.comparing(
                    (Report report) -> report.published().flatMap(When::from).orElse(LocalDate.MAX))
            .thenComparing(Report::id);

    /** Of five-word runs: one word changed in a sentence takes five of them. */
    private static final double LIKE = 0.5;

    private static final double CONTAINED = 0.7;

    /** A form filled in anew every week ("287,700 tonnes of corn were shipped") is no copy: its numbers differ. */
    private static final double SAME_NUMBERS = 0.6;

    /** Candidates are let through to be compared word by word if the estimate is not far below what is asked. */
    private static final double ESTIMATE_OFF_BY = 0.15;

    /** A shorter text is not said to be contained: a sentence that two outlets share makes no copy. */
    private static final int LEAST_CONTAINED = 40;

    private record Known(int place, ReportId id, ReportId witness, Signature signature) {}

    private final Map<ReportId, Known> known = new LinkedHashMap<>();
    private final Map<Long, List<Known>> bands = new HashMap<>();
    private final Function<ReportId, Optional<Report>> earlier;

    /** @param earlier gives a report that is known, to be compared word by word */
    public Duplicates(Function<ReportId, Optional<Report>> earlier) {
        this.earlier = earlier;
    }

    /**
     * A report of an earlier run.
     *
     * @param witness the report that it counts for: itself, or the one that it copies
     */
    public void know(ReportId id, ReportId witness, Signature signature) {
        Known report = new Known(known.size(), id, witness, signature);
        if (known.putIfAbsent(id, report) == null) {
            for (int band = 0; band < signature.bands(); band++) {
                bands.computeIfAbsent(signature.band(band), b -> new ArrayList<>())
                        .add(report);
            }
        }
    }

    /** The report, marked if it copies one before it; from now on it is known itself. */
    public Report mark(Report report) {
        Set<Long> shingles = Shingles.of(report);
        Signature signature = Signature.of(shingles);
        Optional<ReportId> original = Optional.ofNullable(known.get(report.id()))
                .map(Known::witness)
                .or(() -> original(report, signature, shingles));
        know(report.id(), original.orElse(report.id()), signature);
        return original.filter(witness -> !witness.equals(report.id()))
                .map(report::withDuplicateOf)
                .orElse(report);
    }

    private Optional<ReportId> original(Report report, Signature signature, Set<Long> shingles) {
        return candidates(signature).stream()
                .filter(candidate -> !candidate.id().equals(report.id()))
                .filter(candidate -> isNear(signature, candidate.signature()))
                .sorted(Comparator.comparingDouble((Known candidate) -> -signature.likeness(candidate.signature()))
                        .thenComparing(Known::place))
                .filter(candidate -> isCopy(report, shingles, candidate.id()))
                .findFirst()
                .map(Known::witness);
    }

    private Set<Known> candidates(Signature signature) {
        Set<Known> candidates = new LinkedHashSet<>();
        for (int band = 0; band < signature.bands(); band++) {
            candidates.addAll(bands.getOrDefault(signature.band(band), List.of()));
        }
        return candidates;
    }

    private static boolean isNear(Signature one, Signature other) {
        return one.likeness(other) >= LIKE - ESTIMATE_OFF_BY || one.containment(other) >= CONTAINED - ESTIMATE_OFF_BY;
    }

    private boolean isCopy(Report report, Set<Long> shingles, ReportId id) {
        return earlier.apply(id)
                .filter(other -> isCopy(shingles, Shingles.of(other)))
                .filter(other -> hasNumbersOf(report, other))
                .isPresent();
    }

    private static boolean hasNumbersOf(Report one, Report other) {
        Set<String> mine = Shingles.numbers(one);
        Set<String> others = Shingles.numbers(other);
        int fewer = Math.min(mine.size(), others.size());
        mine.retainAll(others);
        return mine.size() >= SAME_NUMBERS * fewer;
    }

    private static boolean isCopy(Set<Long> one, Set<Long> other) {
        Set<Long> common = new HashSet<>(one);
        common.retainAll(other);
        int shorter = Math.min(one.size(), other.size());
        boolean like = common.size() >= LIKE * (one.size() + other.size() - common.size());
        return shorter > 0 && (like || (shorter >= LEAST_CONTAINED && common.size() >= CONTAINED * shorter));
    }
}
