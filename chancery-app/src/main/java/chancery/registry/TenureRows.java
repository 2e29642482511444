package chancery.registry;

import chancery.ask.BadQuestion;
import chancery.knowledge.Offices.Holding;
import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.Tenure;
import chancery.plot.Caption;
import chancery.plot.Picture;
import chancery.plot.TenurePlot;
import chancery.plot.TenurePlot.Mark;
import chancery.plot.TenurePlot.Row;
import chancery.plot.TenurePlot.Span;
import chancery.store.Condition;
import chancery.store.Shelf;
import chancery.store.index.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts the record of offices and what reports state into rows of a drawing. */
final class TenureRows {

    private static final String PERSON = "person/";

    private final Library library;
    private final LocalDate today;

    TenureRows(Library library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    Picture ofActor(Actor actor) {
        String id = actor.id().value();
        String key = id.startsWith(PERSON) ? id.substring(PERSON.length()) : id;
        List<Claim> stated = stated(Condition.anyOf(List.of(id)));
        return drawn(
                "Offices of " + actor.name(),
                "actor:" + id,
                rows(
                        library.knowledge().offices().heldBy(key),
                        stated,
                        holding ->
                                holding.office().replace('_', ' ') + ", " + library.stateName(holding.jurisdiction()),
                        tenure -> tenure.office().key().replace('_', ' ')
                                + tenure.office()
                                        .jurisdiction()
                                        .map(land -> ", " + library.stateName(land))
                                        .orElse("")),
                stated.size());
    }

    Picture ofOffice(String name) {
        String[] parts = name.split("/", -1);
        if (parts.length != 2) {
            throw new BadQuestion("'" + name + "' is no office; write state and office such as NOR/foreign_minister");
        }
        String land = parts[0].toUpperCase(Locale.ROOT);
        List<Claim> stated =
                stated(Condition.is(Column.KIND, parts[1]), Condition.anyAs("jurisdiction", List.of(land)));
        List<Holding> held = library.knowledge().offices().of(parts[1], land);
        if (held.isEmpty() && stated.isEmpty()) {
            throw new BadQuestion("neither the record of offices nor a report knows '" + name
                    + "'; write state and office such as NOR/foreign_minister");
        }
        return drawn(
                parts[1].replace('_', ' ') + " of " + library.stateName(land),
                "office:" + land + "/" + parts[1],
                rows(
                        held,
                        stated,
                        Holding::name,
                        tenure -> tenure.holder().actor().name()),
                stated.size());
    }

    private Picture drawn(String title, String query, List<Row> rows, int stated) {
        TenurePlot plot =
                new TenurePlot(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1), rows, today);
        return Picture.of(plot, new Caption(query, stated, today));
    }

    private List<Claim> stated(Condition... conditions) {
        return library.records().inOrder(Shelf.TENURES, List.of(conditions));
    }

    /** Rows in the order of their beginnings; what the record and a report call the same is one row. */
    private static List<Row> rows(
            List<Holding> held,
            List<Claim> stated,
            Function<Holding, String> heldName,
            Function<Tenure, String> statedName) {
        Map<String, List<Span>> spans = new LinkedHashMap<>();
        Map<String, List<Mark>> marks = new LinkedHashMap<>();
        for (Holding holding : held) {
            spans.computeIfAbsent(heldName.apply(holding), name -> new ArrayList<>())
                    .add(new Span(holding.from(), holding.to()));
        }
        for (Claim claim : stated) {
            Tenure tenure = (Tenure) claim.assertion();
            List<Mark> some = marks.computeIfAbsent(statedName.apply(tenure), name -> new ArrayList<>());
            tenure.when()
                    .flatMap(when -> when.from().or(when::to))
                    .ifPresent(
                            day -> some.add(new Mark(day, tenure.check().name().toLowerCase(Locale.ROOT))));
        }
        return Stream.concat(spans.keySet().stream(), marks.keySet().stream())
                .distinct()
                .map(name -> new Row(name, spans.getOrDefault(name, List.of()), marks.getOrDefault(name, List.of())))
                .sorted(Comparator.comparing(TenureRows::beginning))
                .toList();
    }

    private static LocalDate beginning(Row row) {
        return Stream.concat(
                        row.held().stream().flatMap(span -> span.from().or(span::to).stream()),
                        row.stated().stream().map(Mark::day))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }
}
