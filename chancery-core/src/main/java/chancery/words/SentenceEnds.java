package chancery.words;

import java.util.ArrayList;
import java.util.List;

/** Cuts the words of a text into sentences: at stops, behind what closes with them, and at blank lines. */
final class SentenceEnds {

    private static final int LONGEST_NUMBER = 3;
    private static final String GOES_ON = ",;:.)]}%";

    private final String text;
    private final List<Word> words;
    private final Vocabulary vocabulary;
    private final Stops stops;
    private int first;
    private boolean quoted;

    SentenceEnds(String text, List<Word> words, Vocabulary vocabulary, Stops stops) {
        this.text = text;
        this.words = words;
        this.vocabulary = vocabulary;
        this.stops = stops;
    }

    List<List<Word>> sentences() {
        List<List<Word>> sentences = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            quoted ^= isDoubleQuote(i);
            int last = last(i);
            if (last >= i) {
                sentences.add(List.copyOf(words.subList(first, last + 1)));
                first = last + 1;
                skip(i + 1, last);
                i = last;
            }
            i++;
        }
        return sentences;
    }

    /** Counts the quotation marks that close with a sentence; a paragraph begins outside of any quotation. */
    private void skip(int from, int last) {
        for (int i = from; i <= last; i++) {
            quoted ^= isDoubleQuote(i);
        }
        quoted &= last + 1 < words.size() && !isBlankLine(last);
    }

    /** The last word of the sentence that ends at a word or just behind it, -1 if none does. */
    private int last(int i) {
        if (i + 1 == words.size() || isBlankLine(i)) {
            return i;
        }
        String form = words.get(i).form();
        char c = form.charAt(form.length() - 1);
        if (c != '.' && c != '!' && c != '?' && c != '\u2026') {
            return -1;
        }
        int last = closing(i);
        boolean ends = last + 1 == words.size() || isBlankLine(last) || ends(i, last, c);
        return ends ? last : -1;
    }

    private boolean ends(int stop, int last, char mark) {
        Word word = words.get(stop);
        if (hasLetters(word)) {
            return mark == '.' && endsBehindAbbreviation(word, last);
        }
        if (mark == '\u2026' || (mark == '.' && word.form().length() > 1)) {
            return endsBehindEllipsis(last);
        }
        return mark == '.' ? endsBehindStop(stop, last) : endsBehindMark(last);
    }

    /** True for "U.S." and "@desk.", false for "..." and "?!". */
    private boolean hasLetters(Word word) {
        return Chars.isWord(text.charAt(word.start()))
                || Chars.isWord(text.charAt(Math.max(word.start(), word.end() - 2)));
    }

    private boolean endsBehindAbbreviation(Word word, int last) {
        int next = last + 1;
        while (next < words.size() - 1 && isOpening(next)) {
            next++;
        }
        return stops.ends(word.start(), word.end() - 1, words.get(next).start());
    }

    private boolean endsBehindEllipsis(int last) {
        Word next = words.get(last + 1);
        return isApart(last) && Chars.isUpper(initial(last + 1)) && vocabulary.isOpener(next.form());
    }

    private boolean endsBehindStop(int stop, int last) {
        char next = initial(last + 1);
        if (stop == first || isListNumber(stop)) {
            return false;
        }
        if (!isApart(last)) {
            return Chars.isUpper(next) || isOpening(last + 1);
        }
        if (Chars.isLower(next)) {
            return last == stop;
        }
        return GOES_ON.indexOf(next) < 0 && !isDashBeforeSmall(last + 1);
    }

    private boolean endsBehindMark(int last) {
        char next = initial(last + 1);
        return !Chars.isLower(next) && GOES_ON.indexOf(next) < 0 && !isDashBeforeSmall(last + 1);
    }

    /** True for the stop of "1. Go there", "a. Go there". */
    private boolean isListNumber(int stop) {
        Word before = words.get(stop - 1);
        return stop - 1 == first
                && before.end() - before.start() < LONGEST_NUMBER
                && Chars.isDigit(text.charAt(before.start()));
    }

    private boolean isDashBeforeSmall(int i) {
        char c = initial(i);
        boolean dash = c == '-' || c == '\u2014' || c == '\u2013';
        return dash && i + 1 < words.size() && Chars.isLower(initial(i + 1));
    }

    /** The last of the quotation marks, brackets and notes that close behind a stop. */
    private int closing(int stop) {
        int last = stop;
        while (last + 1 < words.size() && !isBlankLine(last)) {
            if (closes(last)) {
                last++;
            } else if (isNote(last + 1)) {
                last += 3;
            } else {
                return last;
            }
        }
        return last;
    }

    private boolean closes(int before) {
        char c = text.charAt(words.get(before + 1).start());
        boolean adjacent = !isApart(before);
        if (c == ')' || c == ']' || c == '}' || c == '\u201d' || c == '\u00bb') {
            return adjacent;
        }
        if (!isLone(before + 1) || (c != '"' && !Chars.isApostrophe(c))) {
            return false;
        }
        boolean free = before + 2 == words.size() || isApart(before + 1) || !Chars.isWord(initial(before + 2));
        if (adjacent) {
            return free || quoted;
        }
        return c == '"' && (before + 2 == words.size() || (quoted && isApart(before + 1)));
    }

    /** The number of a note or a mark of omission: "[6]", "[...]". */
    private boolean isNote(int open) {
        if (open + 2 >= words.size() || !words.get(open).form().equals("[")) {
            return false;
        }
        Word note = words.get(open + 1);
        boolean number = Chars.isDigit(initial(open + 1)) && note.end() - note.start() <= LONGEST_NUMBER;
        return words.get(open + 2).form().equals("]") && (number || isEllipsis(note.form()));
    }

    private static boolean isEllipsis(String form) {
        return form.equals("\u2026") || form.equals("...");
    }

    private boolean isOpening(int i) {
        char c = initial(i);
        return c == '(' || c == '[' || (Chars.isQuote(c) && isLone(i));
    }

    /** A quotation mark that is no part of a word such as "'s". */
    private boolean isLone(int i) {
        String form = words.get(i).form();
        return form.length() == 1 || form.equals("''") || form.equals("``");
    }

    private boolean isDoubleQuote(int i) {
        return Chars.isDoubleQuote(initial(i));
    }

    private char initial(int i) {
        return text.charAt(words.get(i).start());
    }

    private boolean isApart(int i) {
        return words.get(i + 1).start() > words.get(i).end();
    }

    private boolean isBlankLine(int i) {
        int lines = 0;
        for (int at = words.get(i).end(); at < words.get(i + 1).start(); at++) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
        }
        return lines > 1;
    }
}
