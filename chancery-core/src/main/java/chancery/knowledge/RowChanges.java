package chancery.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * Changes of single rows of a knowledge file: all other rows stay those of the file below, also when that one becomes newer. The first line
 * begins with {@code # changes:}; then a row that is taken out stands behind a minus and a tab, one that is put in behind a plus and a tab.
 * A row that is put in right behind one that is taken out takes its place.
 */
public final class RowChanges {

    private static final String MARK = "# changes:";
    private static final String OUT = "-\t";
    private static final String IN = "+\t";

    private RowChanges() {}

    /** True for the lines of such a file; false for those of a whole one, which takes the place of the file below. */
    public static boolean are(List<String> lines) {
        return !lines.isEmpty() && lines.get(0).startsWith(MARK);
    }

    /**
     * The file below with the changes. A row that is taken out leaves an empty line, so that the others keep their numbers.
     *
     * @param file name of it, for errors
     * @throws KnowledgeError if a line is no change, or takes out a row that the file below does not have
     */
    public static List<String> over(String file, List<String> changes, List<String> below) {
        List<String> lines = new ArrayList<>(below);
        int free = -1; // where the row stood that was taken out in the line before
        for (int i = 0; i < changes.size(); i++) {
            String line = changes.get(i);
            if (line.startsWith(OUT)) {
                free = placeOf(line.substring(OUT.length()), lines, file, i + 1);
                lines.set(free, "");
            } else if (line.startsWith(IN)) {
                put(line.substring(IN.length()), free, lines);
                free = -1;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new KnowledgeError(
                        file, i + 1, "is no change of a row; begin it with + or -, and a tab behind that");
            }
        }
        return lines;
    }

    private static int placeOf(String row, List<String> lines, String file, int number) {
        int place = lines.indexOf(row);
        if (place < 0) {
            throw new KnowledgeError(
                    file,
                    number,
                    "takes out '" + row + "', which the file below does not have, or no longer; look up what it has"
                            + " now, then write that row here or take this line out");
        }
        return place;
    }

    private static void put(String row, int free, List<String> lines) {
        if (free < 0) {
            lines.add(row);
        } else {
            lines.set(free, row);
        }
    }

    /**
     * What has to be changed in a file to make it another one: {@link #over} gives the other one back.
     *
     * @param now as many lines as the file below or more; an empty one in place of a row takes that out
     * @return no lines at all if nothing is changed
     */
    public static List<String> between(List<String> below, List<String> now) {
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            String before = i < below.size() ? below.get(i) : "";
            if (!before.equals(now.get(i))) {
                if (!before.isBlank()) {
                    changes.add(OUT + before);
                }
                if (!now.get(i).isBlank()) {
                    changes.add(IN + now.get(i));
                }
            }
        }
        if (!changes.isEmpty()) {
            changes.add(
                    0, MARK + " rows behind a minus are taken out of the bundled file, rows behind a plus are put in");
        }
        return changes;
    }
}
