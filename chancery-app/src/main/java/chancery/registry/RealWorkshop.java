package chancery.registry;

import chancery.amend.Amender;
import chancery.ingest.CopyRevision;
import chancery.ingest.Duplicates;
import chancery.ingest.Signature;
import chancery.knowledge.Knowledge;
import chancery.knowledge.KnowledgeSource;
import chancery.merge.Merger;
import chancery.model.Amended;
import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.ContentId;
import chancery.model.CopyRegister;
import chancery.model.Event;
import chancery.model.Former;
import chancery.model.Joining;
import chancery.model.KeptKeys;
import chancery.model.Merged;
import chancery.model.Register;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Revision;
import chancery.model.RuledPart;
import chancery.model.RuledRegister;
import chancery.model.Ruling;
import chancery.model.Sketch;
import chancery.parse.TextParser;
import chancery.pipeline.ExampleCheck;
import chancery.pipeline.ReportPipeline;
import chancery.rank.ActRanker;
import chancery.store.ViewInParts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The parts of the program as they are. For several threads. */
public final class RealWorkshop implements Workshop, ViewInParts {

    private final Supplier<LoadedKnowledge> source;
    private final Supplier<String> build = new Once<>(Build::fingerprint);

    /** With the knowledge that comes with the program. */
    public RealWorkshop() {
        this(new Once<>(() -> LoadedKnowledge.from(KnowledgeSource.bundled())));
    }

    private RealWorkshop(Supplier<LoadedKnowledge> source) {
        this.source = source;
    }

    @Override
    public Workshop with(Supplier<LoadedKnowledge> knowledge) {
        return new RealWorkshop(knowledge);
    }

    @Override
    public Knowledge knowledge() {
        return source.get().knowledge();
    }

    @Override
    public void takeIn(Delivery delivery, Consumer<Taken> visitor) {
        new Delivering(delivery, visitor).run();
    }

    @Override
    public Reader reader(Knowledge knowledge) {
        return new PipelineReader(pipeline(knowledge), () -> ActRanker.load(knowledge.acts()));
    }

    private static ReportPipeline pipeline(Knowledge knowledge) {
        return new ReportPipeline(TextParser.load(knowledge), knowledge);
    }

    @Override
    public List<Report> markCopies(List<Report> reports) {
        Map<ReportId, Report> byId = reports.stream().collect(Collectors.toMap(Report::id, report -> report));
        Duplicates duplicates = new Duplicates(id -> Optional.ofNullable(byId.get(id)));
        reports.stream()
                .sorted(Duplicates.EARLIEST_FIRST)
                .forEach(report -> byId.put(report.id(), duplicates.mark(report)));
        return reports.stream()
                .map(report -> byId.getOrDefault(report.id(), report))
                .toList();
    }

    @Override
    public Chronicle merge(List<Report> reports, List<Claim> claims) {
        return new Merger(knowledge()).merge(reports, claims);
    }

    @Override
    public String rules() {
        return ContentId.of("v", version(), source.get().hash());
    }

    @Override
    public Merged whole(List<Report> reports, List<Claim> claims) {
        return new Merger(knowledge()).whole(reports, claims);
    }

    @Override
    public KeptKeys keys(Report report, List<Claim> claims, List<Event> events) {
        return new Merger(knowledge()).keys(report, claims, events);
    }

    @Override
    public Revision revise(Register register, Map<ReportId, Optional<Former>> changed) {
        return new Merger(knowledge()).revise(register, changed);
    }

    @Override
    public RuledPart amendPart(
            RuledRegister register, Collection<Ruling> rulings, Collection<Event> events, Collection<Claim> claims) {
        return Amender.part(register, rulings, events, claims);
    }

    @Override
    public Sketch sketch(Report report) {
        return Signature.of(report).sketch();
    }

    @Override
    public Map<ReportId, Report> copies(CopyRegister register, Collection<ReportId> changed, Set<Long> lost) {
        return new CopyRevision(register).after(changed, lost);
    }

    @Override
    public List<Joining> explain(List<Report> reports, List<Claim> claims) {
        return new Merger(knowledge()).explain(reports, claims);
    }

    @Override
    public Amended amend(Chronicle chronicle, List<Report> reports, List<Claim> claims, List<Ruling> rulings) {
        return new Amender(reports, claims).amend(chronicle, rulings);
    }

    @Override
    public List<String> failingExamples(Knowledge knowledge) {
        return new ExampleCheck(pipeline(knowledge))
                .problems(knowledge).stream()
                        .map(problem -> problem.rule() + ": " + problem.example() + ": " + problem.problem())
                        .toList();
    }

    @Override
    public String version() {
        return build.get();
    }
}
