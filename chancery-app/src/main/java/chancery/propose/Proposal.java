package chancery.propose;

import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.Office;
import chancery.model.Tenure;
import chancery.model.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody whom reports have in an office and the record of office-holders has not.
 *
 * @param holder who
 * @param office family and jurisdiction, with the title that is used most
 * @param acting whether every report has the holder only acting
 * @param evidence the tenures stated, the earliest first, undated ones last
 */
public record Proposal(Actor.Person holder, Office office, boolean acting, List<Claim> evidence) {

    public Proposal {
        evidence = evidence.stream()
                .sorted(Comparator.comparing(Proposal::day).thenComparing(Claim::id))
                .toList();
    }

    /** The last day that the earliest report can be of; empty if no report is dated. */
    public Optional<LocalDate> firstSeen() {
        return days(When::to).min(Comparator.naturalOrder());
    }

    /** The first day that the latest report can be of, not before {@link #firstSeen}; empty if no report is dated. */
    public Optional<LocalDate> lastSeen() {
        Optional<LocalDate> first = firstSeen();
        return days(When::from)
                .max(Comparator.naturalOrder())
                .map(last -> last.isBefore(first.orElse(last)) ? first.orElse(last) : last);
    }

    /** How many reports say so. */
    public int reports() {
        return (int) evidence.stream().map(Claim::report).distinct().count();
    }

    private Stream<LocalDate> days(java.util.function.Function<When, Optional<LocalDate>> end) {
        return evidence.stream()
                .flatMap(claim -> ((Tenure) claim.assertion()).when().stream())
                .flatMap(when -> end.apply(when).stream());
    }

    private static LocalDate day(Claim claim) {
        return ((Tenure) claim.assertion()).when().flatMap(When::to).orElse(LocalDate.MAX);
    }
}
