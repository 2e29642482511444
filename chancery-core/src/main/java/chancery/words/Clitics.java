package chancery.words;

import java.util.Locale;
import java.util.Set;

/** The short forms that are written to the word before: "Syria's", "we'll", "don't". */
enum Clitics {
    ;

    private static final Set<String> AFTER_APOSTROPHE = Set.of("'s", "'d", "'m", "'ll", "'re", "'ve");
    private static final String NOT = "n't";

    /** True for "'s", with straight apostrophe, and its like. */
    static boolean isClitic(String word) {
        return AFTER_APOSTROPHE.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Where the last short form of a word begins; its end if it has none. */
    static int cut(String word, int end) {
        int apostrophe = word.lastIndexOf('\'', end - 1);
        if (apostrophe < 1) {
            return end;
        }
        if (isClitic(word.substring(apostrophe, end))) {
            return apostrophe;
        }
        boolean negated = end - NOT.length() > 0 && word.regionMatches(true, end - NOT.length(), NOT, 0, NOT.length());
        return negated ? end - NOT.length() : end;
    }
}
