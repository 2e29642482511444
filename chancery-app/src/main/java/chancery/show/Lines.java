package chancery.show;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks and aligns text by the columns it takes on the screen, which are not its characters. */
final class Lines {

    private static final Pattern PAINT = Pattern.compile("\u001B\\[[0-9;]*m");

    private Lines() {}

    /** Columns that the text takes: none for a colour or an accent, two for a Chinese character. */
    static int width(String text) {
        return PAINT.matcher(text).replaceAll("").codePoints().map(Lines::width).sum();
    }

    private static int width(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return Character.isIdeographic(letter) || (letter >= 0xAC00 && letter <= 0xD7A3) ? 2 : 1;
    }

    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /**
     * Breaks the text at spaces.
     *
     * @param columns at most so many on a line, if no single word is longer
     */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.strip().split("\\s+", -1)) {
            int wide = width(word);
            if (used > 0 && used + 1 + wide > columns) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += wide;
        }
        lines.add(line.toString());
        return lines;
    }

    /** A label, and beside it, never touching it, the text, wrapped so that its lines stand below each other. */
    static List<String> beside(String label, String text, Size size) {
        List<String> lines = new ArrayList<>();
        String blank = " ".repeat(size.indent());
        for (String line : wrap(text, size.columns() - size.indent())) {
            lines.add((lines.isEmpty() ? pad(label + " ", size.indent()) : blank) + line);
        }
        return lines;
    }

    /**
     * @param columns of the page
     * @param indent column at which the text begins
     */
    record Size(int columns, int indent) {}
}
