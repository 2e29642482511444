package chancery.read;

import chancery.model.Note;
import chancery.model.Span;
import chancery.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Has one piece of text parsed; joins what a slip of the pen cut, cuts what is too long to be one sentence. */
final class Pieces {

    /** Sentences with more words are cut at a clause mark: trees of such length are wrong, and hold up the rest. */
    static final int MOST_WORDS = 120;

    private static final Set<String> STRONG_MARKS = Set.of(";", ":", "-", "\u2014");

    private final Parser parser;
    private final String text;
    private final List<Note> notes;

    Pieces(Parser parser, String text, List<Note> notes) {
        this.parser = parser;
        this.text = text;
        this.notes = notes;
    }

    /** The sentences of the piece; spans count in the whole text. */
    List<List<Token>> parse(Span piece) {
        List<List<Token>> found = new ArrayList<>();
        for (List<Token> sentence : mended(piece)) {
            if (sentence.size() > MOST_WORDS) {
                found.addAll(bounded(sentence));
            } else {
                found.add(sentence);
            }
        }
        return found;
    }

    /** The sentences of a headline, of which names before its verb are joined. */
    List<List<Token>> parseHeadline(Span piece) {
        List<List<Token>> plain = parse(piece);
        if (plain.size() != 1) {
            return plain;
        }
        OptionalInt comma = Pairs.comma(plain.get(0));
        if (comma.isEmpty()) {
            return plain;
        }
        StringBuilder joined = new StringBuilder(piece.of(text));
        joined.setCharAt(plain.get(0).get(comma.getAsInt()).span().start() - piece.start(), '&');
        List<List<Token>> paired = shift(parser.parse(joined.toString()), piece.start());
        return paired.size() == 1 && Pairs.act(paired.get(0), comma.getAsInt()) ? paired : plain;
    }

    private List<List<Token>> mended(Span piece) {
        String words = piece.of(text);
        List<List<Token>> sentences = parser.parse(words);
        String repaired = Mending.repair(words, sentences);
        List<List<Token>> mended = repaired.equals(words) ? sentences : parser.parse(repaired);
        return shift(mended, piece.start()).stream().filter(Pieces::hasWords).toList();
    }

    /** A lone mark is no sentence. */
    private static boolean hasWords(List<Token> sentence) {
        return sentence.stream().anyMatch(token -> token.word().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private List<List<Token>> bounded(List<Token> sentence) {
        List<List<Token>> found = new ArrayList<>();
        int first = 0;
        while (first < sentence.size()) {
            int end = sentence.size() - first > MOST_WORDS ? cut(sentence, first) : sentence.size();
            Span span = sentence.get(first).span().to(sentence.get(end - 1).span());
            shift(parser.parse(span.of(text)), span.start()).stream()
                    .filter(s -> !s.isEmpty())
                    .forEach(found::add);
            first = end;
        }
        Span whole = sentence.get(0).span().to(sentence.get(sentence.size() - 1).span());
        notes.add(new Note(whole, "a sentence of " + sentence.size() + " words; read in " + found.size() + " pieces"));
        return found;
    }

    /** Behind the last strong clause mark in the second half of the words allowed, else the last comma, else the last word. */
    private static int cut(List<Token> sentence, int first) {
        int limit = first + MOST_WORDS;
        int comma = limit;
        for (int i = limit - 1; i > first + MOST_WORDS / 2; i--) {
            String word = sentence.get(i).word();
            if (STRONG_MARKS.contains(word)) {
                return i + 1;
            }
            if (comma == limit && word.equals(",")) {
                comma = i + 1;
            }
        }
        return comma;
    }

    private List<List<Token>> shift(List<List<Token>> sentences, int by) {
        return sentences.stream()
                .map(sentence ->
                        sentence.stream().map(token -> shift(token, by)).toList())
                .toList();
    }

    private Token shift(Token token, int by) {
        Span span = token.span().shift(by);
        boolean mark = span.length() == 1 && token.word().equals(token.lemma());
        return new Token(
                span,
                Folding.foldWord(mark ? span.of(text) : token.word()),
                Folding.foldWord(mark ? span.of(text) : token.lemma()),
                token.tag(),
                token.entity(),
                token.head(),
                token.relation());
    }
}
