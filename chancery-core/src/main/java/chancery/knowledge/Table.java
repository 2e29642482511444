package chancery.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A TSV file with a header line. Lines that begin with {@code #} and empty lines are comments. Cells are trimmed; lists in a
 * cell are separated by {@code |}.
 *
 * @param file name below {@code knowledge/}
 * @param rows in file order
 */
record Table(String file, List<Row> rows) {

    /** One line: cells by the names of the header. */
    static final class Row {
        private final String file;
        private final int line;
        private final Map<String, Integer> columns;
        private final String[] cells;

        private Row(String file, int line, Map<String, Integer> columns, String[] cells) {
            this.file = file;
            this.line = line;
            this.columns = columns;
            this.cells = cells;
        }

        /** The cell, empty text if it is empty. */
        String text(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw error("has no column '" + column + "'; it needs one");
            }
            return index < cells.length ? cells[index].trim() : "";
        }

        /** The cell, which must not be empty. */
        String required(String column) {
            String cell = text(column);
            if (cell.isEmpty()) {
                throw error("column '" + column + "' is empty; it needs a value");
            }
            return cell;
        }

        Optional<String> optional(String column) {
            return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
        }

        /** The cell as one of the constants, whose names it gives in lower case. */
        <E extends Enum<E>> E one(String column, Class<E> type) {
            String cell = required(column);
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> name(constant).equals(cell))
                    .findFirst()
                    .orElseThrow(() -> error("column '" + column + "' has '" + cell + "'; it may have "
                            + Arrays.stream(type.getEnumConstants())
                                    .map(Row::name)
                                    .collect(Collectors.joining(", "))));
        }

        private static String name(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }

        /** The parts of a cell that are separated by {@code |}, empty parts left out. */
        List<String> list(String column) {
            return Arrays.stream(text(column).split("\\|", -1))
                    .map(String::trim)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        /** The parts of a cell that are separated by commas, empty parts left out. */
        List<String> words(String column) {
            return Arrays.stream(text(column).split(",", -1))
                    .map(String::trim)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        /** The name of this row for explanations: file and line. */
        String place() {
            return file + ":" + line;
        }

        KnowledgeError error(String problem) {
            return new KnowledgeError(file, line, problem);
        }
    }

    /** @throws KnowledgeError if the source lacks the file, or a line has more cells than the header */
    static Table read(KnowledgeSource source, String file) {
        List<String> lines = source.lines(file)
                .orElseThrow(() -> new KnowledgeError(file, 0, "is missing; put it there or remove the overlay"));
        Map<String, Integer> columns = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns.isEmpty()) {
                for (int c = 0; c < cells.length; c++) {
                    columns.put(cells[c].trim(), c);
                }
            } else if (cells.length > columns.size()) {
                throw new KnowledgeError(
                        file,
                        i + 1,
                        cells.length + " cells under " + columns.size() + " columns; remove the spare tab");
            } else {
                rows.add(new Row(file, i + 1, columns, cells));
            }
        }
        return new Table(file, List.copyOf(rows));
    }
}
