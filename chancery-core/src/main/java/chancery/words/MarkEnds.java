package chancery.words;

/** Finds where a mark ends: a run of stops, a dash, a quotation mark; and the words that begin with a mark: "'90s", "-5", "#tag". */
final class MarkEnds {

    private static final String REPEATED = "-*=_~#";
    private static final String MOUTHS = ")(DP";

    private final String text;
    private final Vocabulary vocabulary;
    private final WordEnds words;
    private final Addresses addresses;
    private final Clitics clitics;

    MarkEnds(String text, Vocabulary vocabulary, WordEnds words) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.words = words;
        this.addresses = new Addresses(text);
        this.clitics = new Clitics(vocabulary);
    }

    int end(int start) {
        return switch (text.charAt(start)) {
            case '.' -> stop(start);
            case '!', '?' -> run(start, "!?");
            case '\'', '\u2019', '\u2018', '\u02bc' -> apostrophe(start);
            case '`' -> at(start + 1) == '`' ? start + 2 : start + 1;
            case '@' -> Chars.isWord(at(start + 1)) && isFree(start) ? addresses.tag(start) : start + 1;
            case '#' -> Chars.isLetter(at(start + 1)) && isFree(start) ? addresses.tag(start) : repeated(start);
            case '+' -> signed(start);
            case '-' -> isSign(start) ? signed(start) : repeated(start);
            case '*', '=', '_', '~' -> repeated(start);
            case '\u00b0' -> degrees(start);
            case ':', ';' -> face(start);
            default -> symbol(start);
        };
    }

    private int stop(int start) {
        boolean decimal = Chars.isDigit(at(start + 1)) && isFree(start);
        return decimal ? words.end(start + 1) : run(start, ".");
    }

    private int signed(int start) {
        return isSign(start) ? words.end(start + 1) : start + 1;
    }

    private boolean isSign(int start) {
        return Chars.isDigit(at(start + 1)) && isFree(start);
    }

    private int repeated(int start) {
        int kind = REPEATED.indexOf(text.charAt(start));
        return run(start, REPEATED.substring(kind, kind + 1));
    }

    private int run(int start, String marks) {
        int end = start + 1;
        while (end < text.length() && marks.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private int apostrophe(int start) {
        if (isPair(start)) {
            return start + 2;
        }
        int end = start + 1;
        while (Chars.isWord(at(end))) {
            end++;
        }
        return end > start + 1 && isWord(start, end) ? withMark(start, end) : start + 1;
    }

    /** Two straight ones that stand for a double quotation mark. */
    private boolean isPair(int start) {
        return text.charAt(start) == '\'' && at(start + 1) == '\'';
    }

    private boolean isWord(int start, int end) {
        String word = "'" + text.substring(start + 1, end);
        if (clitics.isClitic(word)) {
            return !isFree(start) || end - start > 2 || at(start + 1) == 's';
        }
        boolean decade = Chars.isDigit(at(start + 1)) && Chars.isDigit(at(start + 2)) && end - start <= 4;
        return isFree(start)
                && (vocabulary.split(word) != null || (decade && (end - start == 3 || at(end - 1) == 's')));
    }

    /** The second mark of "rock 'n' roll". */
    private int withMark(int start, int end) {
        boolean pair =
                Chars.isApostrophe(at(end)) && vocabulary.split("'" + text.substring(start + 1, end) + "'") != null;
        return pair ? end + 1 : end;
    }

    private int degrees(int start) {
        boolean scale = (at(start + 1) == 'C' || at(start + 1) == 'F') && !Chars.isWord(at(start + 2));
        return scale ? start + 2 : start + 1;
    }

    private int face(int start) {
        int mouth = at(start + 1) == '-' ? start + 2 : start + 1;
        boolean face = MOUTHS.indexOf(at(mouth)) >= 0 && !Chars.isWord(at(mouth + 1)) && isFree(start);
        return face ? mouth + 1 : start + 1;
    }

    /** One code point with what is written over it or joined to it. */
    private int symbol(int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && Chars.isExtending(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** True if nothing that could be part of a word stands before. */
    private boolean isFree(int start) {
        return start == 0
                || Chars.isBlank(text.charAt(start - 1))
                || Chars.isDoubleQuote(text.charAt(start - 1))
                || "([{$".indexOf(text.charAt(start - 1)) >= 0;
    }

    private char at(int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }
}
