package chancery.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows in columns; the last column is wrapped. */
public final class TableText {

    private static final int GAP = 2;
    private static final int WIDEST = 44;

    private final Style style;

    public TableText(Style style) {
        this.style = style;
    }

    /**
     * The lines of a table.
     *
     * @param rows each with as many cells as the header
     */
    public List<String> of(List<String> header, List<List<String>> rows) {
        int last = header.size() - 1;
        int[] widths = IntStream.range(0, last)
                .map(column -> width(header.get(column), rows, column))
                .toArray();
        int indent = IntStream.of(widths).sum() + GAP * last;
        int room = Math.max(indent + WIDEST, style.columns());
        List<String> lines = new ArrayList<>();
        lines.add(style.paint().faint(String.join("", cells(header, widths)) + header.get(last)));
        for (List<String> row : rows) {
            String start = String.join("", cells(row, widths));
            boolean fits = Lines.width(start) <= indent;
            Lines.Size size = new Lines.Size(room, fits ? indent : 0);
            lines.addAll(
                    fits ? Lines.beside(start, row.get(last), size) : Lines.beside("", start + row.get(last), size));
        }
        return lines.stream().map(String::stripTrailing).toList();
    }

    private static int width(String head, List<List<String>> rows, int column) {
        int widest = rows.stream()
                .mapToInt(row -> Lines.width(row.get(column)))
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(widest, Lines.width(head)));
    }

    private static List<String> cells(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> Lines.pad(row.get(column), widths[column]) + " ".repeat(GAP))
                .toList();
    }
}
