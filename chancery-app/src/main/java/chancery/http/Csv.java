package chancery.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Records as the rows of a table (RFC 4180), safe to open with a spreadsheet. */
final class Csv {

    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final List<String> headers;
    private final List<String> paths;

    /** @param columns each as {@code header=path} */
    Csv(List<String> columns) {
        this.headers = columns.stream()
                .map(column -> column.substring(0, column.indexOf('=')))
                .toList();
        this.paths = columns.stream()
                .map(column -> column.substring(column.indexOf('=') + 1))
                .toList();
    }

    String header() {
        return String.join(",", headers) + "\r\n";
    }

    String row(JsonNode record) {
        return paths.stream().map(path -> quoted(cell(record, path))).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(JsonNode node, String path) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(item -> cell(item, path))
                    .distinct()
                    .collect(Collectors.joining("; "));
        }
        if (path.isEmpty()) {
            return guarded(node);
        }
        int cut = path.indexOf('/');
        return cut < 0 ? cell(node.path(path), "") : cell(node.path(path.substring(0, cut)), path.substring(cut + 1));
    }

    /** Words of a report that look like a formula get an apostrophe before them; numbers are left alone. */
    private static String guarded(JsonNode value) {
        String text = value.isNull() ? "" : value.asText();
        boolean formula = value.isTextual() && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    private static String quoted(String cell) {
        boolean plain =
                cell.chars().noneMatch(letter -> letter == '"' || letter == ',' || letter == '\n' || letter == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
