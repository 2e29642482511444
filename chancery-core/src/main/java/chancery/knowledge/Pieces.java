package chancery.knowledge;

import chancery.model.Span;
import chancery.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a sentence cut at hyphens and between digits and letters, so that "six-year", "mid-May", "63%" and "$400m"
 * read alike whatever the tokeniser makes of them.
 *
 * @param all in text order
 */
public record Pieces(List<Piece> all) {

    private static final Pattern PIECE = Pattern.compile(
            "\\p{L}+(?:\\.\\p{L}+)*\\.?" // word, abbreviation
                    + "|'\\p{L}+" // 's, 'll
                    + "|\\d+(?:st|nd|rd|th)(?!\\p{L})" // 7th
                    + "|\\d+(?:[.,]\\d+)*" // 5,000
                    + "|\\S");

    public Pieces {
        all = List.copyOf(all);
    }

    public static Pieces of(List<Token> tokens) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            cut(token.word(), i, token, pieces);
        }
        return new Pieces(pieces);
    }

    /** The pieces of raw text, untagged; each counts as a token of its own. */
    public static Pieces of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(new Piece(matcher.group(), pieces.size(), "", new Span(matcher.start(), matcher.end())));
        }
        return new Pieces(pieces);
    }

    private static void cut(String word, int index, Token token, List<Piece> pieces) {
        boolean exact = word.length() == token.span().length();
        Matcher matcher = PIECE.matcher(word);
        while (matcher.find()) {
            Span span = exact
                    ? new Span(matcher.start(), matcher.end())
                            .shift(token.span().start())
                    : token.span();
            pieces.add(new Piece(matcher.group(), index, token.tag(), span));
        }
    }

    public int size() {
        return all.size();
    }

    public Piece get(int index) {
        return all.get(index);
    }

    /** The piece, or empty outside the sentence. */
    public Optional<Piece> at(int index) {
        return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    public boolean is(int index, String word) {
        return index >= 0 && index < all.size() && all.get(index).is(word);
    }
}
