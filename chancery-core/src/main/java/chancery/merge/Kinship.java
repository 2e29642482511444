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

    private final Map<ReportId, Set<String>> actors = new HashMap<>();
    private final Map<ReportId, Set<String>> shared = new HashMap<>();
    private final Map<ReportId, Report> reports = new HashMap<>();

    Kinship(List<Report> reports, List<Claim> claims, List<Event> events) {
        reports.forEach(report -> this.reports.put(report.id(), report));
        for (Claim claim : claims) {
            Set<String> named = actors.computeIfAbsent(claim.report(), report -> new TreeSet<>());
            claim.assertion().participants().stream()
                    .filter(Kinship::isNamed)
                    .forEach(participant -> named.add(Told.side(participant)));
        }
        events.stream()
                .filter(event -> event.reports().size() > 1)
                .forEach(event -> event.reports()
                        .forEach(report -> shared.computeIfAbsent(report, r -> new TreeSet<>())
                                .add(event.id())));
    }

    private static boolean isNamed(Participant participant) {
        return !(participant.actor() instanceof Actor.Group) && !(participant.actor() instanceof Actor.Unnamed);
    }

    /** True if two reports of different witnesses are about one affair. */
    boolean areKin(ReportId one, ReportId other) {
        if (one.equals(other) || witness(one).equals(witness(other))) {
            return false;
        }
        return common(shared, one, other) > 0 || (isOfOneTime(one, other) && isOfOneCircle(one, other));
    }

    ReportId witness(ReportId report) {
        return Optional.ofNullable(reports.get(report)).map(Report::witness).orElse(report);
    }

    private boolean isOfOneCircle(ReportId one, ReportId other) {
        long common = common(actors, one, other);
        int least = Math.min(of(actors, one).size(), of(actors, other).size());
        return common >= LEAST_COMMON && common >= COMMON * least;
    }

    private boolean isOfOneTime(ReportId one, ReportId other) {
        Optional<LocalDate> first = published(one).flatMap(When::from);
        Optional<LocalDate> second = published(other).flatMap(When::to);
        Optional<LocalDate> firstEnd = published(one).flatMap(When::to);
        Optional<LocalDate> secondStart = published(other).flatMap(When::from);
        return isNotLongAfter(first, second) && isNotLongAfter(secondStart, firstEnd);
    }

    private static boolean isNotLongAfter(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.isEmpty()
                || end.isEmpty()
                || !start.get().isAfter(end.get().plusDays(DAYS));
    }

    private Optional<When> published(ReportId report) {
        return Optional.ofNullable(reports.get(report)).flatMap(Report::published);
    }

    private static long common(Map<ReportId, Set<String>> sets, ReportId one, ReportId other) {
        Set<String> many = of(sets, other);
        return of(sets, one).stream().filter(many::contains).count();
    }

    private static Set<String> of(Map<ReportId, Set<String>> sets, ReportId report) {
        return sets.getOrDefault(report, Set.of());
    }
}
