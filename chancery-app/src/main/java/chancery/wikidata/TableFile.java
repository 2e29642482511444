package chancery.wikidata;

import chancery.knowledge.KnowledgeSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A knowledge file that can be changed: its comments and the order of its rows stay. */
final class TableFile {

    /** A row; cells of the columns by name. */
    final class Row {
        private final int line;
        private final List<String> cells;

        private Row(int line, List<String> cells) {
            this.line = line;
            this.cells = new ArrayList<>(cells);
        }

        String get(String column) {
            int index = column(column);
            return index < cells.size() ? cells.get(index) : "";
        }

        void set(String column, String value) {
            int index = column(column);
            while (cells.size() <= index) {
                cells.add("");
            }
            cells.set(index, value.replaceAll("\\s+", " ").strip());
            isChanged = true;
        }

        List<String> list(String column) {
            return Arrays.stream(get(column).split("\\|", -1))
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        /** Adds to a list in a cell what it does not have. */
        void add(String column, List<String> values) {
            List<String> all = new ArrayList<>(list(column));
            values.stream().filter(value -> !all.contains(value)).forEach(all::add);
            set(column, String.join("|", all));
        }

        /** File and line: where the row stood before anything was added. */
        String place() {
            return name + ":" + line;
        }
    }

    private final String name;
    private final List<String> lines;
    private final List<String> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private int header;
    private boolean isChanged;

    private TableFile(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns.addAll(cells);
                header = i;
            } else {
                rows.add(new Row(i + 1, cells));
            }
        }
    }

    /** @throws IllegalArgumentException if the source has no such file */
    static TableFile read(KnowledgeSource source, String name) {
        return new TableFile(
                name,
                source.lines(name)
                        .orElseThrow(() -> new IllegalArgumentException("there is no knowledge file " + name)));
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    Optional<Row> row(String column, String value) {
        return rows.stream().filter(row -> row.get(column).equals(value)).findFirst();
    }

    /** A new row at the end. */
    Row append() {
        Row row = new Row(lines.size() + 1, List.of());
        rows.add(row);
        isChanged = true;
        return row;
    }

    private int column(String wanted) {
        int index = columns.indexOf(wanted);
        if (index < 0) {
            columns.add(wanted);
            index = columns.size() - 1;
        }
        return index;
    }

    /** Writes the file into a folder, if anything in it was changed; it is whole at every moment. */
    void writeTo(Path folder) throws IOException {
        if (!isChanged) {
            return;
        }
        List<String> out = new ArrayList<>(lines);
        out.set(header, String.join("\t", columns));
        for (Row row : rows) {
            String line = String.join("\t", row.cells);
            if (row.line <= lines.size()) {
                out.set(row.line - 1, line);
            } else {
                out.add(line);
            }
        }
        Path fresh = folder.resolve(name + ".new");
        Files.write(fresh, out, StandardCharsets.UTF_8);
        Files.move(fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
