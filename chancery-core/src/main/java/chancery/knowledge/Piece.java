package chancery.knowledge;

import chancery.model.Span;
import java.util.Locale;

/**
 * A word, number or sign of a sentence, cut finer than tokens.
 *
 * @param text as written
 * @param low in lower case
 * @param token index of the token it belongs to
 * @param tag Penn Treebank tag of that token; empty in raw text
 * @param span where it stands
 */
public record Piece(String text, String low, int token, String tag, Span span) {

    Piece(String text, int token, String tag, Span span) {
        this(text, text.toLowerCase(Locale.ROOT), token, tag, span);
    }

    public boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    /** True for the same sign or for the same letters in any case. */
    public boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }

    /** True if nothing stands between this piece and the next one. */
    public boolean touches(Piece next) {
        return span.end() == next.span.start();
    }
}
