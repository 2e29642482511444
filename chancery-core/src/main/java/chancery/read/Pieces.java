package chancery.read;

import chancery.model.Note;
import chancery.model.Span;
import chancery.model.Token;
import java.util.ArrayList;
import java.util.List;
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
            } else if (!sentence.isEmpty()) {
                found.add(sentence);
            }
        }
        return found;
    }

    private List<List<Token>> mended(Span piece) {
        String words = piece.of(text);
        List<List<Token>> sentences = parser.parse(words);
        StringBuilder repaired = new StringBuilder(words);
        for (int i = 0; i + 1 < sentences.size(); i++) {
            List<Token> before = sentences.get(i);
            if (Mending.isSlip(before, sentences.get(i + 1))) {
                repaired.setCharAt(before.get(before.size() - 1).span().start(), ' ');
            }
        }
        return shift(
                repaired.compareTo(new StringBuilder(words)) == 0 ? sentences : parser.parse(repaired.toString()),
                piece.start());
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

    private static List<List<Token>> shift(List<List<Token>> sentences, int by) {
        return sentences.stream()
                .map(sentence ->
                        sentence.stream().map(token -> shift(token, by)).toList())
                .toList();
    }

    private static Token shift(Token token, int by) {
        return new Token(
                token.span().shift(by),
                Folding.foldWord(token.word()),
                Folding.foldWord(token.lemma()),
                token.tag(),
                token.entity(),
                token.head(),
                token.relation());
    }
}
