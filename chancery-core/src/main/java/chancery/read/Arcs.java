package chancery.read;

import chancery.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** The arcs of a tree under repair, by token index; an arc that would close a circle is never drawn. */
final class Arcs {

    private final List<Token> tokens;

    Arcs(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    List<Token> tokens() {
        return List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** The word in lower case. */
    String word(int index) {
        return tokens.get(index).word().toLowerCase(Locale.ROOT);
    }

    IntStream children(int head) {
        return IntStream.range(0, tokens.size()).filter(i -> tokens.get(i).head() == head);
    }

    /** The first dependent with this relation or a subtype of it. */
    OptionalInt child(int head, String relation) {
        return children(head).filter(c -> tokens.get(c).is(relation)).findFirst();
    }

    boolean has(int head, String relation) {
        return child(head, relation).isPresent();
    }

    /** True if one of the prepositions ties the word to its head. */
    boolean isMarked(int nominal, Set<String> prepositions) {
        return children(nominal).anyMatch(c -> tokens.get(c).is("case") && prepositions.contains(word(c)));
    }

    /** The last word that depends on the word, however deep; the word itself if none does. */
    int end(int index) {
        return IntStream.range(index, tokens.size())
                .filter(i -> i == index || Circles.wouldClose(tokens, index, i))
                .max()
                .orElse(index);
    }

    /** The first word that depends on the word, however deep; the word itself if none does. */
    int start(int index) {
        return IntStream.rangeClosed(0, index)
                .filter(i -> i == index || Circles.wouldClose(tokens, index, i))
                .min()
                .orElse(index);
    }

    /** Gives a word another part of speech. */
    void tag(int index, String tag) {
        Token old = tokens.get(index);
        tokens.set(
                index, new Token(old.span(), old.word(), old.lemma(), tag, old.entity(), old.head(), old.relation()));
    }

    void attach(int index, int head, String relation) {
        if (Circles.wouldClose(tokens, index, head)) {
            return;
        }
        Token old = tokens.get(index);
        tokens.set(index, new Token(old.span(), old.word(), old.lemma(), old.tag(), old.entity(), head, relation));
    }
}
