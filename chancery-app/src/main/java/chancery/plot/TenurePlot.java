package chancery.plot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who held an office when, or which offices somebody held: bars of the record of offices, and marks where reports state it.
 *
 * @param title whose tenures: "foreign minister of Norway"
 * @param rows in the order in which they are drawn
 * @param today closes what is still held
 */
public record TenurePlot(String title, List<Row> rows, LocalDate today) implements Plot {

    private static final int LEFT = 240;
    private static final int WIDE = 720;
    private static final int ROW = 26;
    private static final int FOOT = 44;

    public TenurePlot {
        rows = List.copyOf(rows);
    }

    /** A person of an office, or an office of a person. */
    public record Row(String name, List<Span> held, List<Mark> stated) {
        public Row {
            held = List.copyOf(held);
            stated = List.copyOf(stated);
        }
    }

    /** Held from day to day; an end that is missing is not known, or not yet. */
    public record Span(Optional<LocalDate> from, Optional<LocalDate> to) {

        private String words() {
            return from.map(LocalDate::toString).orElse("?") + " to "
                    + to.map(LocalDate::toString).orElse("open");
        }
    }

    /** A report states it as of this day; check is agrees, conflicts or unknown. */
    public record Mark(LocalDate day, String check) {}

    @Override
    public String description() {
        return rows.isEmpty()
                ? "Neither the record of offices nor a report names one."
                : rows.stream()
                        .map(row -> row.name() + ": "
                                + row.held().stream().map(Span::words).collect(Collectors.joining(", "))
                                + " (stated " + row.stated().size() + ")")
                        .collect(Collectors.joining("; ", "", "."));
    }

    @Override
    public String counted() {
        return "stated tenure";
    }

    @Override
    public String remark() {
        return "Bars: the record of offices; a pale one is open at an end. Diamonds: a report states it; green agrees with the"
                + " record, red with a cross conflicts, white is not known to it.";
    }

    @Override
    public int width() {
        return LEFT + WIDE;
    }

    @Override
    public int height() {
        return ROW * rows.size() + FOOT;
    }

    @Override
    public void draw(Svg svg) {
        List<Integer> years = years();
        int first = years.isEmpty() ? today.getYear() : years.get(0);
        int last = (years.isEmpty() ? first : years.get(years.size() - 1)) + 1;
        int every = Math.max(1, (int) Math.ceil((last - first) / 12.0));
        double floor = ROW * (double) rows.size();
        for (int year = first; year <= last; year += every) {
            double x = x(LocalDate.of(year, 1, 1), first, last);
            svg.line(x, 0, x, floor + 4, Ink.RULE);
            svg.text(x, floor + 20, String.valueOf(year), "text-anchor", "middle", "fill", Ink.FAINT);
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double top = ROW * (double) i;
            svg.text(LEFT - 10, top + 17, row.name(), "text-anchor", "end", "fill", Ink.BLACK);
            row.held().forEach(span -> drawSpan(svg, span, new Frame(top, first, last)));
            row.stated().forEach(mark -> drawMark(svg, mark, x(mark.day(), first, last), top + 13));
        }
    }

    private record Frame(double top, int first, int last) {}

    private void drawSpan(Svg svg, Span span, Frame frame) {
        LocalDate from = span.from().orElse(LocalDate.of(frame.first(), 1, 1));
        LocalDate to = span.to().orElse(today);
        double left = x(from, frame.first(), frame.last());
        double right = Math.max(left + 2, x(to, frame.first(), frame.last()));
        boolean whole = span.from().isPresent() && span.to().isPresent();
        svg.open(
                "rect",
                "x",
                left,
                "y",
                frame.top() + 6,
                "width",
                right - left,
                "height",
                14,
                "fill",
                Ink.HELD,
                "fill-opacity",
                whole ? 1 : 0.6);
        svg.words("title", span.words()).close("rect");
    }

    private static void drawMark(Svg svg, Mark mark, double x, double y) {
        String fill = switch (mark.check()) {
            case "agrees" -> Ink.AGREES;
            case "conflicts" -> Ink.CONFLICTS;
            default -> Ink.PAPER;
        };
        String at = "translate(" + Svg.number(x) + " " + Svg.number(y) + ")";
        svg.open("path", "d", "M0-6L5 0L0 6L-5 0Z", "transform", at, "fill", fill, "stroke", Ink.BLACK);
        svg.words("title", mark.day() + ": " + mark.check()).close("path");
        if (mark.check().equals("conflicts")) {
            svg.leaf("path", "d", "M-3-3L3 3M3-3L-3 3", "transform", at, "stroke", Ink.PAPER);
        }
    }

    private static double x(LocalDate day, int first, int last) {
        double years = day.getYear() + (day.getDayOfYear() - 1) / 365.25 - first;
        return LEFT + Math.max(0, Math.min(1, years / (last - first))) * WIDE;
    }

    private List<Integer> years() {
        return rows.stream()
                .flatMap(row -> Stream.concat(
                        row.held().stream()
                                .flatMap(span -> Stream.of(
                                        span.from().or(span::to).orElse(today),
                                        span.to().orElse(today))),
                        row.stated().stream().map(Mark::day)))
                .map(LocalDate::getYear)
                .sorted()
                .toList();
    }
}
