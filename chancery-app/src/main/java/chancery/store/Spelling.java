package chancery.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names comparable: {@code "Çavuşoğlu"} and {@code "cavusoglu"} are found as one. */
public enum Spelling {
    ;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The words in lower case, without accents. */
    public static String fold(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").replace('ı', 'i').toLowerCase(Locale.ROOT);
    }
}
