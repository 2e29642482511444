package chancery.ingest;

import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text, trimmed; the lines of a hard-wrapped paragraph are one. */
enum Blocks {
    ;

    /**
     * A line or wrapped paragraph.
     *
     * @param gap empty lines before it
     */
    record Block(Span span, int gap) {}

    private static final int WIDEST_WRAP = 100;
    private static final int WRAPPED_LINES = 4;

    static List<Block> of(String text) {
        List<Block> lines = lines(text);
        boolean wrapped = isWrapped(text, lines);
        List<Block> blocks = new ArrayList<>();
        for (Block line : lines) {
            int last = blocks.size() - 1;
            if (last >= 0 && line.gap() == 0 && goesOn(text, blocks.get(last), line, wrapped)) {
                blocks.set(
                        last,
                        new Block(
                                blocks.get(last).span().to(line.span()),
                                blocks.get(last).gap()));
            } else {
                blocks.add(line);
            }
        }
        return blocks;
    }

    private static List<Block> lines(String text) {
        List<Block> lines = new ArrayList<>();
        int gap = 0;
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Span line = trim(text, start, end);
            if (line.length() == 0) {
                gap++;
            } else {
                lines.add(new Block(line, gap));
                gap = 0;
            }
            start = end + 1;
        }
        return lines;
    }

    static Span trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private static boolean goesOn(String text, Block before, Block line, boolean wrapped) {
        boolean open = isOpen(text, before);
        if (isLow(text, line)) {
            return open || wrapped;
        }
        return wrapped && open && before.span().length() > WIDEST_WRAP / 3;
    }

    private static boolean isWrapped(String text, List<Block> lines) {
        int open = 0;
        int follows = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i - 1).span().length() > WIDEST_WRAP) {
                return false;
            }
            if (lines.get(i).gap() == 0) {
                follows++;
                open += isOpen(text, lines.get(i - 1)) && isLow(text, lines.get(i)) ? 1 : 0;
            }
        }
        return open >= WRAPPED_LINES && open * 2 > follows;
    }

    private static boolean isOpen(String text, Block line) {
        return ".!?:;\"')\u201d\u2019".indexOf(text.charAt(line.span().end() - 1)) < 0;
    }

    private static boolean isLow(String text, Block line) {
        return Character.isLowerCase(text.charAt(line.span().start()));
    }
}
