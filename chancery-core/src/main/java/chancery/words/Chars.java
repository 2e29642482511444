package chancery.words;

/** Classes of characters. */
enum Chars {
    ;

    private static final int BLANK = 1;
    private static final int WORD = 2;
    private static final int DIGIT = 4;
    private static final int UPPER = 8;
    private static final int LOWER = 16;
    private static final int EXTENDING = 32;

    private static final byte[] CLASSES = new byte[0x250];

    static {
        for (int c = 0; c < CLASSES.length; c++) {
            CLASSES[c] = classify((char) c);
        }
    }

    /** White space, control characters and characters without width; never part of a word. */
    static boolean isBlank(char c) {
        return is(c, BLANK);
    }

    /** Letters, digits and what is written above, below or within them. */
    static boolean isWord(char c) {
        return is(c, WORD);
    }

    static boolean isLetter(char c) {
        return is(c, WORD) && !is(c, DIGIT | EXTENDING);
    }

    static boolean isDigit(char c) {
        return is(c, DIGIT);
    }

    static boolean isUpper(char c) {
        return is(c, UPPER);
    }

    static boolean isLower(char c) {
        return is(c, LOWER);
    }

    /** Accents, variation selectors and joiners: they belong to the character before. */
    static boolean isExtending(char c) {
        return is(c, EXTENDING);
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc';
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e' || c == '\u00ab' || c == '\u00bb';
    }

    static boolean isQuote(char c) {
        return isApostrophe(c) || isDoubleQuote(c) || c == '`';
    }

    /** The hyphen and its look-alikes that Unicode has for it. */
    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** The character with curly quotation marks made straight. */
    static char straight(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u201c', '\u201d', '\u201e' -> '"';
            default -> c;
        };
    }

    private static boolean is(char c, int wanted) {
        int classes = c < CLASSES.length ? CLASSES[c] : classify(c);
        return (classes & wanted) != 0;
    }

    private static byte classify(char c) {
        if (c == '\u200c' || c == '\u200d' || isMark(c)) {
            return WORD | EXTENDING;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || isUnseen(c)) {
            return BLANK;
        }
        if (Character.isDigit(c)) {
            return WORD | DIGIT;
        }
        boolean letter = (Character.isLetter(c) && c != '\u02bc') || c == '\u00ad';
        int which = Character.isUpperCase(c) || Character.isTitleCase(c) ? UPPER : LOWER;
        return (byte) (letter ? WORD | (Character.isLowerCase(c) || which == UPPER ? which : 0) : 0);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isUnseen(char c) {
        return c == '\u200b' || c == '\u200e' || c == '\u200f' || c == '\u2060' || c == '\ufeff';
    }
}
