package chancery.words;

import java.util.List;

/** Cuts English text into sentences of words. Make one and share it; it never changes. */
public final class Tokeniser {

    private final Vocabulary vocabulary = Vocabulary.bundled();

    /**
     * The sentences of a text, in order. Every character that is not blank (white space, control characters, characters without
     * width) is in exactly one word. A blank line ends a sentence, a single line break does not. Any text will do; straight and
     * curly quotation marks are the same.
     */
    public List<List<Word>> sentences(String text) {
        Stops stops = new Stops(text, vocabulary);
        List<Word> words = new Scanner(text, vocabulary, stops).words();
        return new SentenceEnds(text, words, vocabulary, stops).sentences();
    }
}
