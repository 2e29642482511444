package chancery.words;

import org.jspecify.annotations.Nullable;

/** Tells the full stop that belongs to a word ("Gen.", "U.S.", "H.") from the one that ends a sentence. */
final class Stops {

    private final String text;
    private final Vocabulary vocabulary;

    Stops(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    /** True if the stop behind the word is part of it: an initial, letters with stops between them, a known abbreviation. */
    boolean belongs(int start, int end) {
        if (end - start == 1 && Chars.isUpper(text.charAt(start))) {
            return isInitial(start, end);
        }
        return isDotted(behindDigits(start, end), end) || isClause(start, end) || isKnown(start, end);
    }

    /**
     * True if a sentence ends behind a word that has a stop of its own.
     *
     * @param start of the word
     * @param stop offset of its stop
     * @param next offset of what follows blanks, quotation marks and brackets
     */
    boolean ends(int start, int stop, int next) {
        if (next >= text.length() || !Chars.isUpper(text.charAt(next))) {
            return next >= text.length();
        }
        Vocabulary.Stop kind = vocabulary.stop(text.substring(start, stop));
        if (stop - start == 1 || kind == Vocabulary.Stop.TITLE || kind == Vocabulary.Stop.INNER) {
            return false;
        }
        return kind == Vocabulary.Stop.CLOSING || opens(next);
    }

    /** True for letters with a stop between any two of them: "U.S", "p.m", "e.g". */
    boolean isDotted(int start, int end) {
        if (end - start < 3) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean inside = (i - start) % 2 == 1;
            if (inside ? c != '.' : !Chars.isLetter(c)) {
                return false;
            }
        }
        return (end - start) % 2 == 1;
    }

    /** In "6p.m" the letters begin behind the number. */
    private int behindDigits(int start, int end) {
        int begin = start;
        while (begin < end && Chars.isDigit(text.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private boolean isInitial(int start, int end) {
        int next = next(end + 1);
        if (next >= text.length()) {
            return false;
        }
        char c = text.charAt(next);
        if (!Chars.isUpper(c)) {
            return c != '.' && !Chars.isDoubleQuote(c);
        }
        boolean fused = next == end + 1;
        return fused || !(opens(next) || isLabelled(start) || isPronoun(start));
    }

    /** True for "1.d" in "see section 1.d. and 2". */
    private boolean isClause(int start, int end) {
        int mark = behindDigits(start, end);
        return mark > start && mark + 2 == end && text.charAt(mark) == '.' && Chars.isLower(text.charAt(mark + 1));
    }

    /** True for the last word of "he and I". */
    private boolean isPronoun(int start) {
        String before = vocabulary.isPronoun(text.substring(start, start + 1)) ? wordBefore(start) : null;
        return before != null && !before.isEmpty() && Chars.isLower(before.charAt(0));
    }

    private boolean isLabelled(int start) {
        String before = wordBefore(start);
        return before != null && vocabulary.isLabel(before);
    }

    private @Nullable String wordBefore(int start) {
        int end = start - 1;
        if (end < 1 || !Chars.isBlank(text.charAt(end))) {
            return null;
        }
        int begin = end;
        while (begin > 0 && Chars.isWord(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(begin, end);
    }

    private boolean isKnown(int start, int end) {
        Vocabulary.Stop kind = vocabulary.stop(text.substring(start, end));
        if (kind == null) {
            return false;
        }
        return switch (kind) {
            case NUMBER -> isBeforeNumber(end + 1);
            case MIDDLE -> goesOn(end + 1);
            default -> true;
        };
    }

    private boolean isBeforeNumber(int after) {
        int next = next(after);
        if (next < text.length() && text.charAt(next) == ',') {
            next = next(next + 1);
        }
        return next < text.length() && (Chars.isDigit(text.charAt(next)) || text.charAt(next) == '\u00a7');
    }

    private boolean goesOn(int after) {
        int next = next(after);
        if (next >= text.length()) {
            return false;
        }
        char c = text.charAt(next);
        return Chars.isLower(c) || Chars.isDigit(c) || c == ',' || c == ';' || c == '(' || c == ')';
    }

    /** True for a word like "The" with a capital, but not for "THE" in a text of capitals. */
    private boolean opens(int start) {
        int end = start;
        while (end < text.length() && Chars.isLetter(text.charAt(end))) {
            end++;
        }
        return vocabulary.isOpener(text.substring(start, end));
    }

    private int next(int from) {
        int next = from;
        while (next < text.length() && Chars.isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
