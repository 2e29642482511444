package chancery.merge;

import chancery.model.Act;
import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Figure;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Statement;
import chancery.model.Tenure;
import chancery.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds the view of all claims: events, disputes, and the records that stand for themselves. */
public final class Merger {

    private static final Comparator<Claim> IN_ORDER = Comparator.comparing((Claim claim) -> claim.report())
            .thenComparing(claim -> claim.evidence().trigger())
            .thenComparing(Claim::id);

    private final Sameness sameness = new Sameness();

    /**
     * The chronicle of the claims. The order of neither list matters.
     *
     * @param reports those that the claims come from: they tell which are copies of one another
     */
    public Chronicle merge(List<Report> reports, List<Claim> claims) {
        Map<ReportId, ReportId> witnesses =
                reports.stream().collect(Collectors.toMap(Report::id, Report::witness, (a, b) -> a));
        List<Claim> ordered = claims.stream().sorted(IN_ORDER).toList();
        Map<SentenceKey, List<Claim>> figures = new HashMap<>();
        of(ordered, Figure.class)
                .forEach(f -> figures.computeIfAbsent(SentenceKey.of(f.evidence()), k -> new ArrayList<>())
                        .add(f));
        List<Event> events = new ArrayList<>();
        List<Dispute> disputes = new ArrayList<>();
        for (List<Told> told : clusters(ordered, witnesses)) {
            Event event = EventMaker.event(told);
            List<Dispute> own = disputes(event, told, figures);
            disputes.addAll(own);
            events.add(disputed(event, own));
        }
        of(ordered, Tenure.class).forEach(tenure -> Disputes.office(tenure).ifPresent(disputes::add));
        return new Chronicle(
                sorted(PartOf.link(events), Event::id),
                sorted(of(ordered, Statement.class), Claim::id),
                sorted(of(ordered, Tenure.class), Claim::id),
                sorted(of(ordered, Figure.class), Claim::id),
                sorted(of(ordered, Term.class), Claim::id),
                sorted(disputes, Dispute::id));
    }

    private List<List<Told>> clusters(List<Claim> ordered, Map<ReportId, ReportId> witnesses) {
        Map<String, List<Told>> blocks = new TreeMap<>();
        for (Claim claim : of(ordered, Act.class)) {
            Told told =
                    new Told(claim, (Act) claim.assertion(), witnesses.getOrDefault(claim.report(), claim.report()));
            blocks.computeIfAbsent(told.block(), block -> new ArrayList<>()).add(told);
        }
        return blocks.values().stream()
                .flatMap(block -> Clusters.of(block, sameness::same).stream())
                .toList();
    }

    private static List<Dispute> disputes(Event event, List<Told> told, Map<SentenceKey, List<Claim>> figures) {
        List<Claim> counted = told.stream()
                .map(t -> SentenceKey.of(t.claim().evidence()))
                .distinct()
                .flatMap(sentence -> figures.getOrDefault(sentence, List.of()).stream())
                .toList();
        return Stream.of(
                        Disputes.when(event.id(), told),
                        Disputes.where(event.id(), told),
                        Disputes.howMany(event.id(), counted))
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    private static Event disputed(Event event, List<Dispute> disputes) {
        return new Event(
                event.id(),
                event.act(),
                event.status(),
                event.voices(),
                event.certainty(),
                event.partOf(),
                event.confidence(),
                event.claims(),
                event.reports(),
                event.witnesses(),
                event.evidence(),
                disputes.stream().map(Dispute::id).sorted().toList());
    }

    private static List<Claim> of(List<Claim> claims, Class<?> kind) {
        return claims.stream()
                .filter(claim -> kind.isInstance(claim.assertion()))
                .toList();
    }

    private static <T> List<T> sorted(List<T> records, java.util.function.Function<T, String> id) {
        return records.stream().sorted(Comparator.comparing(id)).toList();
    }

    private record SentenceKey(ReportId report, int sentence) {
        static SentenceKey of(Evidence evidence) {
            return new SentenceKey(evidence.report(), evidence.sentence());
        }
    }
}
