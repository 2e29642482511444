package chancery.read;

import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a part. A line is a paragraph, unless the text is hard-wrapped: "The minister said\nthat he would go" is
 * one.
 */
enum Paragraphs {
    ;

    private static final int WRAPPED_LINES = 4;
    private static final int WIDEST_WRAP = 100;
    private static final String FINAL = ".!?:;\"')";

    /** The trimmed paragraphs of the folded text between the ends of the part, empty ones left out. */
    static List<Span> of(String text, Span part) {
        List<Span> lines = lines(text, part);
        boolean wrapped = isWrapped(text, lines);
        List<Span> paragraphs = new ArrayList<>();
        for (Span line : lines) {
            int last = paragraphs.size() - 1;
            if (last >= 0 && goesOn(text, paragraphs.get(last), line, wrapped)) {
                paragraphs.set(last, paragraphs.get(last).to(line));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private static List<Span> lines(String text, Span part) {
        List<Span> lines = new ArrayList<>();
        int start = part.start();
        while (start < part.end()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 || newline > part.end() ? part.end() : newline;
            Span line = Trim.trim(text, new Span(start, end));
            if (line.length() > 0) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean goesOn(String text, Span before, Span line, boolean wrapped) {
        if (text.substring(before.end(), line.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                > 1) {
            return false;
        }
        return wrapped || (isOpen(text, before) && Character.isLowerCase(text.charAt(line.start())));
    }

    private static boolean isOpen(String text, Span line) {
        return FINAL.indexOf(text.charAt(line.end() - 1)) < 0;
    }

    /** Many short lines that end in the middle of a sentence. */
    private static boolean isWrapped(String text, List<Span> lines) {
        int follows = 0;
        int open = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).length() > WIDEST_WRAP) {
                return false;
            }
            if (text.indexOf('\n', lines.get(i).end())
                    == text.lastIndexOf('\n', lines.get(i + 1).start())) {
                follows++;
                open += isOpen(text, lines.get(i))
                                && Character.isLowerCase(
                                        text.charAt(lines.get(i + 1).start()))
                        ? 1
                        : 0;
            }
        }
        return open >= WRAPPED_LINES && open * 2 > follows;
    }
}
