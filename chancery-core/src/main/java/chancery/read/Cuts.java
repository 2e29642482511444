package chancery.read;

import chancery.model.Note;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a paragraph where the parser would not: at a full stop without a space, and in stretches without any stop. */
final class Cuts {

    /** Longer than this without the end of a sentence is no sentence: a table, a list of names, a page of menu. */
    static final int LONGEST = 1500;

    private static final int LONGEST_WORD = 100;
    private static final Pattern FUSED =
            Pattern.compile("[\\p{Ll}\\d][.!?][\"')\\]]{0,2}(?=[\"'(\\[]?\\p{Lu}(?:\\p{Ll}| ))");
    private static final Pattern NO_SENTENCE = Pattern.compile("[@/\\\\]|www\\.|(?i:\\.(com|org|net|gov|edu))");
    private static final Pattern STOP = Pattern.compile("[.!?][\"')\\]]{0,2}\\s");
    private static final Pattern CLAUSE = Pattern.compile("[;:,)]\\s|\\s[-\u2014]+\\s");

    private final String text;
    private final List<Note> notes;

    /** @param text folded; notes are left in the list that is handed in */
    Cuts(String text, List<Note> notes) {
        this.text = text;
        this.notes = notes;
    }

    /** The pieces of a paragraph, each to be parsed by itself. */
    List<Span> of(Span paragraph) {
        List<Span> pieces = new ArrayList<>();
        int start = paragraph.start();
        Matcher fused =
                FUSED.matcher(text).region(paragraph.start(), paragraph.end()).useTransparentBounds(true);
        while (fused.find()) {
            if (!NO_SENTENCE.matcher(word(fused.start(), paragraph)).find()) {
                bound(new Span(start, fused.end()), pieces);
                start = fused.end();
            }
        }
        bound(new Span(start, paragraph.end()), pieces);
        return pieces;
    }

    /** What stands between blanks around an index, as far as a word may reach. */
    private String word(int index, Span within) {
        int start = index;
        int end = index;
        while (start > within.start() && index - start < LONGEST_WORD && text.charAt(start - 1) != ' ') {
            start--;
        }
        while (end < within.end() && end - index < LONGEST_WORD && text.charAt(end) != ' ') {
            end++;
        }
        return text.substring(start, end);
    }

    private void bound(Span piece, List<Span> pieces) {
        int start = piece.start();
        int stop = start;
        Matcher stops = STOP.matcher(text).region(start, piece.end());
        while (stop < piece.end()) {
            int next = stops.find() ? stops.end() : piece.end();
            while (next - stop > LONGEST) {
                int cut = clauseEnd(stop, stop + LONGEST);
                pieces.add(Trim.trim(text, new Span(start, cut)));
                notes.add(new Note(
                        new Span(stop, cut), "no end of a sentence within " + LONGEST + " characters; cut here"));
                start = cut;
                stop = cut;
            }
            stop = next;
        }
        Span rest = Trim.trim(text, new Span(start, piece.end()));
        if (rest.length() > 0) {
            pieces.add(rest);
        }
    }

    /** Behind the last clause mark, or blank, or anywhere, before the limit. */
    private int clauseEnd(int from, int limit) {
        int cut = -1;
        Matcher clause = CLAUSE.matcher(text).region(from + (limit - from) / 2, limit);
        while (clause.find()) {
            cut = clause.end();
        }
        if (cut < 0) {
            int blank = text.lastIndexOf(' ', limit - 1);
            cut = blank > from ? blank + 1 : limit;
        }
        return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }
}
