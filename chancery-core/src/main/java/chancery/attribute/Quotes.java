package chancery.attribute;

import chancery.model.Part;
import chancery.model.Report;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations in a report's text: double, curly and single quotation marks, and two single ones for a double, within a paragraph. A quotation that is not
 * closed ends with its paragraph, as when the next one opens with a mark again.
 */
final class Quotes {

    private static final int LONGEST_QUOTE = 4000;
    private static final String PAIR = "''";

    private Quotes() {}

    /** The quoted words without their marks, in text order. */
    static List<Span> find(Report report) {
        List<Span> quotes = new ArrayList<>();
        for (Part part : report.parts()) {
            if (part.kind() == Part.Kind.BODY || part.kind() == Part.Kind.HEADLINE) {
                find(report.text(), part.span(), quotes);
            }
        }
        return List.copyOf(quotes);
    }

    private static void find(String text, Span part, List<Span> quotes) {
        int i = part.start();
        while (i < part.end()) {
            char mark = text.charAt(i);
            if (opensPair(text, i)) {
                int end = closePair(text, i, part.end());
                quotes.add(new Span(i + 2, end));
                i = end + 1;
            } else if (opens(text, i)) {
                int end = close(text, i, part.end(), mark);
                if (end > i + 1) {
                    quotes.add(new Span(i + 1, end));
                    i = end;
                }
            }
            i++;
        }
    }

    private static boolean opensPair(String text, int i) {
        return text.startsWith(PAIR, i) && isFresh(text, i) && wordFollows(text, i + 1);
    }

    /** Where two single marks close; the end of the paragraph if none do. */
    private static int closePair(String text, int open, int limit) {
        int end = text.indexOf(PAIR, open + 2);
        int line = text.indexOf('\n', open);
        int paragraph = line < 0 ? limit : Math.min(line, limit);
        return end < 0 || end > paragraph ? paragraph : end;
    }

    private static boolean opens(String text, int i) {
        char mark = text.charAt(i);
        if (mark == '\u201c' || mark == '\u2018') {
            return true;
        }
        return (mark == '"' || mark == '\'') && isFresh(text, i) && wordFollows(text, i);
    }

    private static boolean isFresh(String text, int i) {
        return i == 0 || Character.isWhitespace(text.charAt(i - 1)) || "([\u2014-".indexOf(text.charAt(i - 1)) >= 0;
    }

    private static boolean wordFollows(String text, int i) {
        return i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
    }

    /** Where the closing mark stands; the end of the paragraph if a double mark is never closed; -1 if there is none. */
    private static int close(String text, int open, int limit, char mark) {
        boolean single = mark == '\u2018' || mark == '\'';
        int lastBefore = -1;
        for (int i = open + 1; i < Math.min(limit, open + LONGEST_QUOTE); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (mark == '\u201c' && c == '\u201c') || (mark == '\u2018' && c == '\u2018')) {
                return single ? lastBefore : i;
            }
            if (closes(text, i, mark)) {
                if (!single || endsSpeech(text, i)) {
                    return i;
                }
                lastBefore = lastBefore < 0 ? i : lastBefore;
            }
        }
        return single ? lastBefore : Math.min(limit, open + LONGEST_QUOTE);
    }

    private static boolean closes(String text, int i, char mark) {
        char c = text.charAt(i);
        return switch (mark) {
            case '\u201c' -> c == '\u201d' || c == '"';
            case '"' -> c == '"' || c == '\u201d';
            default -> (c == '\u2019' || c == '\'') && !isApostrophe(text, i);
        };
    }

    private static boolean isApostrophe(String text, int i) {
        return i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /** A single mark after a plural ("countries'") may be its apostrophe: only one after a stop or before one surely closes. */
    private static boolean endsSpeech(String text, int i) {
        char before = text.charAt(i - 1);
        boolean stopBefore = ",.!?".indexOf(before) >= 0;
        boolean stopAfter = i + 1 >= text.length() || ",.;:!?)\n".indexOf(text.charAt(i + 1)) >= 0;
        return stopBefore || stopAfter || before != 's';
    }
}
