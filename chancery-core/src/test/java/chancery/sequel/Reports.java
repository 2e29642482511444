package chancery.sequel;

import chancery.knowledge.Knowledge;
import chancery.merge.Merger;
import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Sequel;
import chancery.model.When;
import chancery.parse.TextParser;
import chancery.pipeline.ReportPipeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports of a few days, read and merged, and what became of what they announce. */
final class Reports {

    static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final ReportPipeline PIPELINE = new ReportPipeline(TextParser.load(KNOWLEDGE), KNOWLEDGE);

    private final List<Report> reports = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<ReportId, When> published = new HashMap<>();
    private final List<LocalDate> spoken = new ArrayList<>();

    Reports on(String day, String text) {
        Report report = Report.plain(day + " " + text.hashCode(), text)
                .withPublished(Optional.of(When.day(LocalDate.parse(day), When.Basis.STATED)));
        published.put(report.id(), report.published().orElseThrow());
        reports.add(report);
        claims.addAll(PIPELINE.read(report).claims());
        return this;
    }

    /** Other reports that speak of all of them came out on these days. */
    Reports spokenOf(String... days) {
        Stream.of(days).map(LocalDate::parse).forEach(spoken::add);
        return this;
    }

    /** What became of the first event, in the order of reports and texts, that looks ahead. */
    Sequel sequel() {
        List<Event> events = events();
        Sequels sequels = new Sequels(KNOWLEDGE);
        return events.stream()
                .sorted(Comparator.comparing((Event event) -> event.reports().stream()
                                .flatMap(report -> published(report).flatMap(When::from).stream())
                                .min(Comparator.naturalOrder())
                                .orElseThrow())
                        .thenComparing(event -> event.evidence().get(0).trigger()))
                .flatMap(event -> sequels.ahead(event, this::published).stream())
                .findFirst()
                .map(ahead -> sequels.of(ahead, answering(ahead, events), spoken, this::published))
                .orElseThrow(() -> new AssertionError("nothing looks ahead in " + told(events)));
    }

    /** Those that a store is asked for. */
    private static List<Event> answering(Sequels.Ahead ahead, List<Event> events) {
        return events.stream()
                .filter(event -> ahead.answers().stream()
                        .anyMatch(answer -> answer.equals(event.act().kind().word())
                                || (Character.isDigit(answer.charAt(0))
                                        && event.act().cameo().orElse("").startsWith(answer))))
                .toList();
    }

    List<Event> events() {
        return new Merger(KNOWLEDGE).merge(reports, claims).events();
    }

    /** The events in short, for a test that fails. */
    static String told(List<Event> events) {
        StringBuilder told = new StringBuilder();
        events.forEach(event -> told.append("\n  ")
                .append(event.act().kind())
                .append(' ')
                .append(event.act().cameo().orElse("-"))
                .append(' ')
                .append(event.status())
                .append(' ')
                .append(event.act().agents().stream()
                        .map(one -> one.id().value())
                        .toList())
                .append(event.act().recipients().stream()
                        .map(one -> one.id().value())
                        .toList())
                .append(event.act()
                        .when()
                        .flatMap(When::from)
                        .map(Object::toString)
                        .orElse("undated"))
                .append(" ")
                .append(event.evidence().get(0).text()));
        return told.toString();
    }

    private Optional<When> published(ReportId report) {
        return Optional.ofNullable(published.get(report));
    }
}
