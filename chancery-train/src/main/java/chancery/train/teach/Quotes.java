package chancery.train.teach;

/**
 * Straight quotation marks made opening or closing ones, one for one. CoreNLP takes every second straight one for a closing
 * one, sentence by sentence, so the end of a quotation of two sentences would open the next.
 */
enum Quotes {
    ;

    private static final String BEFORE_OPENING = "([{-\u2014/\"'\u201c\u2018";
    private static final String BEFORE_CLOSING = ".,!?;:)]\u2026\"'\u201d\u2019";

    static String directed(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\'') < 0) {
            return text;
        }
        StringBuilder directed = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                directed.setCharAt(i, opens(text, i) ? '\u201c' : '\u201d');
            } else if (text.charAt(i) == '\'' && isMark(text, i)) {
                directed.setCharAt(i, opens(text, i) ? '\u2018' : '\u2019');
            }
        }
        return directed.toString();
    }

    /** Behind a blank or bracket, and before a word. */
    private static boolean opens(String text, int index) {
        boolean behindWord = index > 0
                && !Character.isWhitespace(text.charAt(index - 1))
                && BEFORE_OPENING.indexOf(text.charAt(index - 1)) < 0;
        boolean beforeBlank = index + 1 >= text.length() || Character.isWhitespace(text.charAt(index + 1));
        return !behindWord && !beforeBlank;
    }

    /** Not the apostrophe of "leaders' talks" or "Syria's", which cannot be told from a closing mark here. */
    private static boolean isMark(String text, int index) {
        boolean first = index == 0 || Character.isWhitespace(text.charAt(index - 1));
        boolean last = index + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(index + 1));
        boolean opening = first && !last && !Character.isDigit(text.charAt(index + 1));
        boolean closing = !first && last && BEFORE_CLOSING.indexOf(text.charAt(index - 1)) >= 0;
        return opening || closing;
    }
}
