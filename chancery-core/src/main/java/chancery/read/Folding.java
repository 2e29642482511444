package chancery.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Typographic characters turned into ASCII, one for one: offsets in the folded text are offsets in the text. */
enum Folding {
    ;

    private static final String TYPOGRAPHIC =
            "\u2018\u2019\u201a\u201b\u2032\u02bc`\u00b4\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u2010\u2011\u2012\u2013\u2212";
    private static final String ASCII = "''''''''\"\"\"\"\"\"\"-----";

    private static final Pattern MARKUP = Pattern.compile(
            "(!?\\[)[^\\[\\]\\n]{1,200}(\\]\\((?:https?://|/)[^()\\s]{1,500}\\))|(?<![*\\w])(\\*{1,3})[^*\\n]{1,500}(\\*{1,3})(?![*\\w])");

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7f || c < ' ' || c == '`') {
                folded.setCharAt(i, fold(text, i));
            }
        }
        blankMarkup(folded);
        return folded.toString();
    }

    /** "[Marin](https://example.org/marin) **left**" as "Marin left", each mark a blank. */
    private static void blankMarkup(StringBuilder folded) {
        Matcher markup = MARKUP.matcher(folded.toString());
        while (markup.find()) {
            for (int group = 1; group <= markup.groupCount(); group++) {
                for (int i = markup.start(group); i >= 0 && i < markup.end(group); i++) {
                    folded.setCharAt(i, ' ');
                }
            }
        }
    }

    /** The word as others see it: also the long dash, which the parser must tell from a hyphen, becomes one. */
    static String foldWord(String word) {
        return word.replace('\u2014', '-').replace('\u2015', '-');
    }

    private static char fold(String text, int index) {
        char c = text.charAt(index);
        int known = TYPOGRAPHIC.indexOf(c);
        if (known >= 0) {
            return ASCII.charAt(known);
        }
        if (c == '\u2014' || c == '\u2015') {
            return standsAlone(text, index) ? '-' : '\u2014';
        }
        return isBlank(c) ? ' ' : c;
    }

    /** A long dash with a space on each side reads like a hyphen with spaces; one without would join the words beside it. */
    private static boolean standsAlone(String text, int index) {
        return index > 0
                && index + 1 < text.length()
                && isBlank(text.charAt(index - 1))
                && isBlank(text.charAt(index + 1));
    }

    private static boolean isBlank(char c) {
        return c != '\n'
                && (Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || c == '\u200b'
                        || c == '\u200e'
                        || c == '\u200f'
                        || c == '\ufeff');
    }
}
