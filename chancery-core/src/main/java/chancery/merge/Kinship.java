package chancery.merge;

import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.When;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which reports tell of the same affair: they share an event, or most of those who act in them, at about the same time. */
final class Kinship {

    private static final int LEAST_COMMON = 3;
    private static final double COMMON = 0.4;
    private static final int DAYS = 30;

    /** What is asked of a report again and again. */
    static final class Kin {
        private final ReportId witness;
        private final long from;
        private final long to;
        private final Set<String> actors = new TreeSet<>();
        private final Set<String> shared = new TreeSet<>();

        Kin(ReportId witness, Optional<When> published) {
            this.witness = witness;
            this.from = day(published.flatMap(When::from), LocalDate.MIN);
            this.to = day(published.flatMap(When::to), LocalDate.MAX);
        }
    }

    /** Days since 1970; an end that is not known excludes nothing. */
    private static long day(Optional<LocalDate> end, LocalDate open) {
        return end.orElse(open).toEpochDay();
    }

    private final Map<ReportId, Kin> reports = new HashMap<>();

    Kinship(List<Report> reports, List<Claim> claims, List<Event> events) {
        reports.forEach(report -> this.reports.put(report.id(), new Kin(report.witness(), report.published())));
        for (Claim claim : claims) {
            Set<String> named = of(claim.report()).actors;
            claim.assertion().participants().stream()
                    .filter(Kinship::isNamed)
                    .forEach(participant -> named.add(Told.side(participant)));
        }
        events.stream()
                .filter(event -> event.reports().size() > 1)
                .forEach(event ->
                        event.reports().forEach(report -> of(report).shared.add(event.id())));
    }

    /** The report; one that is not known is its own witness. */
    Kin of(ReportId report) {
        return reports.computeIfAbsent(report, unknown -> new Kin(unknown, Optional.empty()));
    }

    private static boolean isNamed(Participant participant) {
        return !(participant.actor() instanceof Actor.Group) && !(participant.actor() instanceof Actor.Unnamed);
    }

    /** True if two reports of different witnesses are about one affair. */
    static boolean areKin(Kin mine, Kin yours) {
        return mine != yours
                && !mine.witness.equals(yours.witness)
                && (common(mine.shared, yours.shared) > 0 || (isOfOneTime(mine, yours) && isOfOneCircle(mine, yours)));
    }

    ReportId witness(ReportId report) {
        return of(report).witness;
    }

    private static boolean isOfOneCircle(Kin one, Kin other) {
        long common = common(one.actors, other.actors);
        int least = Math.min(one.actors.size(), other.actors.size());
        return common >= LEAST_COMMON && common >= COMMON * least;
    }

    private static boolean isOfOneTime(Kin one, Kin other) {
        return one.from - DAYS <= other.to && other.from - DAYS <= one.to;
    }

    private static long common(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> few = one.size() <= other.size() ? one : other;
        Set<String> many = few == one ? other : one;
        return few.stream().filter(many::contains).count();
    }
}
