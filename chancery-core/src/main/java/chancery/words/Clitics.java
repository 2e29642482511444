package chancery.words;

import java.util.Locale;

/** The short forms that are written to the word before: "Syria's", "we'll", "don't". */
final class Clitics {

    private static final int LONGEST = 3;

    private final Vocabulary vocabulary;

    Clitics(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** True for "'s", with straight apostrophe, and its like. */
    boolean isClitic(String word) {
        return word.length() <= LONGEST && vocabulary.is(Vocabulary.Affix.CLITIC, word.toLowerCase(Locale.ROOT));
    }

    /** Where the last short form begins of a word that ends at {@code end}; the end if it has none. */
    int cut(String word, int end) {
        if (word.lastIndexOf('\'', end - 1) < 1) {
            return end;
        }
        for (int length = LONGEST; length > 1; length--) {
            if (end > length && isClitic(word.substring(end - length, end))) {
                return end - length;
            }
        }
        return end;
    }
}
