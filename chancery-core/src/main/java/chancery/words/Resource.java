package chancery.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A TSV file below {@code knowledge/words}: {@code #} begins a comment, the first line names the columns. */
enum Resource {
    ;

    /**
     * The rows below the header.
     *
     * @throws IllegalStateException if the file is missing or a row has other than so many cells
     */
    static List<String[]> rows(String file, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    rows.add(cells(file, line, columns));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read knowledge/words/" + file, e);
        }
        return rows.subList(1, rows.size());
    }

    private static BufferedReader open(String file) {
        InputStream in = Resource.class.getResourceAsStream("/knowledge/words/" + file);
        if (in == null) {
            throw new IllegalStateException("the program lacks its file knowledge/words/" + file);
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static String[] cells(String file, String line, int columns) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
            throw new IllegalStateException("knowledge/words/" + file + " has " + cells.length + " cells instead of "
                    + columns + " in: " + line);
        }
        return cells;
    }
}
