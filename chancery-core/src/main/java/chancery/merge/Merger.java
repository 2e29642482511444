package chancery.merge;

import chancery.knowledge.Knowledge;
import chancery.model.Act;
import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Figure;
import chancery.model.Former;
import chancery.model.Joining;
import chancery.model.KeptKeys;
import chancery.model.Merged;
import chancery.model.Register;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Revision;
import chancery.model.Statement;
import chancery.model.Tenure;
import chancery.model.Term;
import chancery.model.Witnesses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Builds the view of all claims: events, disputes, and the records that stand for themselves. */
public final class Merger {

    static final Comparator<Claim> IN_ORDER = Comparator.comparing((Claim claim) -> claim.report())
            .thenComparing(claim -> claim.evidence().trigger())
            .thenComparing(Claim::id);

    private final Knowledge knowledge;

    /** @param knowledge which places lie in which, and which words reports put for one another */
    public Merger(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * The chronicle of the claims. The order of neither list matters.
     *
     * @param reports those that the claims come from: they tell which are copies of one another
     */
    public Chronicle merge(List<Report> reports, List<Claim> claims) {
        return whole(reports, claims).chronicle();
    }

    /** The same, with what is needed to merge a part of it again. */
    public Merged whole(List<Report> reports, List<Claim> claims) {
        List<Claim> ordered = claims.stream().sorted(IN_ORDER).toList();
        Map<ReportId, Report> byId = byId(reports);
        List<List<Told>> told = Gathering.of(told(byId, ordered));
        Witnesses witnesses = new Witnesses(reports);
        List<Event> events =
                told.stream().map(one -> EventMaker.event(one, witnesses)).toList();
        Judge judge = new Judge(knowledge, id -> Optional.ofNullable(byId.get(id)));
        Disputes disputes =
                new Disputes(judge, new Tallies(knowledge)).find(sheets(byId, ordered, events), ordered, events, told);
        List<Event> listed = events.stream().map(disputes::listed).toList();
        Chronicle chronicle = new Chronicle(
                sorted(PartOf.link(listed), Event::id),
                sorted(of(ordered, Statement.class), Claim::id),
                sorted(of(ordered, Tenure.class), Claim::id),
                sorted(of(ordered, Figure.class), Claim::id),
                sorted(of(ordered, Term.class), Claim::id),
                disputes.all());
        return new Merged(chronicle, disputes.findings());
    }

    /** The keys by which a report is found again, when another one is merged that may tell of the same. */
    public KeptKeys keys(Report report, List<Claim> claims, List<Event> events) {
        Map<ReportId, Report> known = Map.of(report.id(), report);
        List<Claim> ordered = claims.stream().sorted(IN_ORDER).toList();
        Sheet sheet = new Sheet(report.id(), Optional.of(report), ordered, events);
        Judge judge = new Judge(knowledge, id -> Optional.ofNullable(known.get(id)));
        return SheetKeys.of(sheet, Gathering.accounts(told(known, ordered)), new Tallies(knowledge), judge);
    }

    /** What is otherwise after these reports came, changed or went: the same as if all were merged again, from a part of the reports. */
    public Revision revise(Register register, Map<ReportId, Optional<Former>> changed) {
        return new Revising(knowledge, register, changed).revision();
    }

    /**
     * Why the claims of one event are one: for each report's account of it the rule that joins it. The rules are asked again, of these
     * claims alone, so that what is told is what holds between them.
     *
     * @param claims all of the event; claims that tell no act are passed over
     */
    public List<Joining> explain(List<Report> reports, List<Claim> claims) {
        List<Claim> ordered = claims.stream().sorted(IN_ORDER).toList();
        List<Cluster> clusters = Gathering.clusters(told(byId(reports), ordered));
        List<Joining> joinings = new ArrayList<>();
        clusters.forEach(cluster ->
                joinings.addAll(joinings.isEmpty() ? cluster.joinings() : ruled(cluster.joinings(), joinings.get(0))));
        return joinings;
    }

    /** What no rule joins to the leading account is there since a person wants it so. */
    private static List<Joining> ruled(List<Joining> apart, Joining leading) {
        Optional<String> against = Optional.of(leading.claims().get(0));
        return apart.stream()
                .map(one -> one.ground().equals(Joining.LEADING)
                        ? new Joining(one.report(), one.claims(), Joining.RULED, against)
                        : one)
                .toList();
    }

    private static Map<ReportId, Report> byId(List<Report> reports) {
        return reports.stream().collect(Collectors.toMap(Report::id, report -> report, (a, b) -> a));
    }

    private static Map<ReportId, Sheet> sheets(Map<ReportId, Report> reports, List<Claim> claims, List<Event> events) {
        Map<ReportId, List<Claim>> own = claims.stream().collect(Collectors.groupingBy(Claim::report));
        Map<ReportId, List<Event>> told = new HashMap<>();
        events.forEach(event -> event.reports()
                .forEach(report ->
                        told.computeIfAbsent(report, id -> new ArrayList<>()).add(event)));
        Map<ReportId, Sheet> sheets = new HashMap<>();
        own.forEach((id, some) -> sheets.put(
                id, new Sheet(id, Optional.ofNullable(reports.get(id)), some, told.getOrDefault(id, List.of()))));
        return sheets;
    }

    static List<Told> told(Map<ReportId, Report> byId, List<Claim> ordered) {
        return of(ordered, Act.class).stream()
                .map(claim -> told(claim, Optional.ofNullable(byId.get(claim.report()))))
                .toList();
    }

    private static Told told(Claim claim, Optional<Report> report) {
        return new Told(
                claim,
                (Act) claim.assertion(),
                report.map(Report::witness).orElse(claim.report()),
                report.flatMap(Report::published));
    }

    static List<Claim> of(List<Claim> claims, Class<?> kind) {
        return claims.stream()
                .filter(claim -> kind.isInstance(claim.assertion()))
                .toList();
    }

    private static <T> List<T> sorted(List<T> records, Function<T, String> id) {
        return records.stream().sorted(Comparator.comparing(id)).toList();
    }
}
