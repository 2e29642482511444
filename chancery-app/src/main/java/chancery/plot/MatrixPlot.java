package chancery.plot;

import java.util.List;
import java.util.stream.Collectors;

/**
 * States against states: how often the row did something to, or together with, the column.
 *
 * @param names by code, in the order of the rows
 * @param cells counts above zero
 * @param leftOut states with fewer events that have no row
 */
public record MatrixPlot(List<Name> names, List<Cell> cells, int leftOut) implements Plot {

    private static final int LEFT = 190;
    private static final int TOP = 24;
    private static final int SIDE = 32;
    private static final int LEAST = 640;

    public MatrixPlot {
        names = List.copyOf(names);
        cells = List.copyOf(cells);
    }

    /** A state. */
    public record Name(String code, String name) {}

    /** So many events from the one to the other. */
    public record Cell(String from, String to, int count) {}

    @Override
    public String title() {
        return "Who deals with whom";
    }

    @Override
    public String description() {
        return cells.isEmpty()
                ? "In none of these events do two states deal with each other."
                : cells.stream()
                        .map(cell -> cell.from() + " → " + cell.to() + " " + cell.count())
                        .collect(Collectors.joining(", ", "Events by pair of states: ", "."));
    }

    @Override
    public String remark() {
        return "The state of the row does something to, or together with, the state of the column; somebody of a state counts for it."
                + (leftOut == 0 ? "" : " The " + leftOut + " states with the fewest events are left out.");
    }

    @Override
    public int width() {
        return Math.max(LEAST, LEFT + SIDE * names.size());
    }

    @Override
    public int height() {
        return TOP + SIDE * names.size() + 6;
    }

    @Override
    public void draw(Svg svg) {
        List<String> codes = names.stream().map(Name::code).toList();
        for (int i = 0; i < names.size(); i++) {
            drawName(svg, i);
        }
        int most = cells.stream().mapToInt(Cell::count).max().orElse(1);
        cells.stream()
                .filter(cell -> codes.contains(cell.from()) && codes.contains(cell.to()))
                .forEach(cell -> drawCell(svg, cell, codes, most));
    }

    private void drawName(Svg svg, int i) {
        double middle = (i + 0.5) * SIDE;
        String code = names.get(i).code();
        svg.text(LEFT - 8, TOP + middle + 4, names.get(i).name(), "text-anchor", "end", "fill", Ink.BLACK);
        svg.text(LEFT + middle, TOP - 8, code, "text-anchor", "middle", "font-size", 11, "fill", Ink.BLACK);
        svg.box(LEFT + i * SIDE, TOP + i * SIDE, SIDE, SIDE, Ink.RULE, code);
        for (int k = 0; k < names.size(); k++) {
            svg.leaf(
                    "rect",
                    "x",
                    LEFT + k * SIDE,
                    "y",
                    TOP + i * SIDE,
                    "width",
                    SIDE,
                    "height",
                    SIDE,
                    "fill",
                    "none",
                    "stroke",
                    Ink.RULE);
        }
    }

    private static void drawCell(Svg svg, Cell cell, List<String> codes, int most) {
        double x = LEFT + codes.indexOf(cell.to()) * SIDE;
        double y = TOP + codes.indexOf(cell.from()) * SIDE;
        String meaning = cell.from() + " → " + cell.to() + ": " + cell.count();
        svg.box(x + 0.5, y + 0.5, SIDE - 1, SIDE - 1, Ink.shade(cell.count(), most), meaning);
        svg.text(
                x + SIDE / 2.0,
                y + SIDE / 2.0 + 4,
                String.valueOf(cell.count()),
                "text-anchor",
                "middle",
                "fill",
                Ink.upon(cell.count(), most));
    }
}
