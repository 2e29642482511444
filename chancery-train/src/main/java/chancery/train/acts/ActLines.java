package chancery.train.acts;

import chancery.model.PloverType;
import chancery.model.Span;
import chancery.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads files of coded acts: {@code id, type, mode, status, trigger, sentence}, the source in [ ], the target in < >. */
final class ActLines {

    private static final int COLUMNS = 6;
    private static final String NOTHING = "NONE";

    private ActLines() {}

    /**
     * All lines of the files, in order.
     *
     * @throws IOException if a file cannot be read or a line of it is wrong; says which and why
     */
    static List<ActLine> read(List<Path> files) throws IOException {
        List<ActLine> lines = new ArrayList<>();
        for (Path file : files) {
            List<String> rows = Files.readAllLines(file);
            for (int i = 1; i < rows.size(); i++) {
                try {
                    lines.add(line(rows.get(i)));
                } catch (IllegalArgumentException e) {
                    throw new IOException(file + ", line " + (i + 1) + ": " + e.getMessage(), e);
                }
            }
        }
        return lines;
    }

    private static ActLine line(String row) {
        String[] cells = row.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(cells.length + " columns, not " + COLUMNS);
        }
        Marked marked = Marked.of(cells[5]);
        Optional<PloverType> type =
                cells[1].equals(NOTHING) ? Optional.empty() : Optional.of(PloverType.valueOf(cells[1]));
        Status status = cells[3].equals("-") ? Status.HAPPENED : Status.valueOf(cells[3]);
        return new ActLine(
                cells[0], marked.text(), marked.source(), marked.target(), type, status, find(marked.text(), cells[4]));
    }

    /** Where the trigger stands; an empty span if it is {@code -} or not in one piece. */
    private static Span find(String text, String trigger) {
        int at = trigger.equals("-") ? -1 : text.toLowerCase(Locale.ROOT).indexOf(trigger.toLowerCase(Locale.ROOT));
        return at < 0 ? new Span(0, 0) : new Span(at, at + trigger.length());
    }
}
