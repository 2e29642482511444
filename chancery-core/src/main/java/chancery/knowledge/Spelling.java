package chancery.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How written names are compared: case, marks, hyphens, full stops and apostrophes do not count ("Türkiye", "Turkiye"; "U.S.",
 * "US"; "Amir-Abdollahian", "Amir Abdollahian").
 */
public enum Spelling {
    ;

    /** Lower case, marks removed; letters and digits only. */
    public static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        String plain = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                append(folded, c);
            }
        }
        return folded.toString();
    }

    /** The word cut at its hyphens and spaces, each part with letters and digits only, case kept; "'s" is a part of its own. */
    public static List<String> parts(String words) {
        List<String> parts = new ArrayList<>(4);
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                part.append(c);
            } else if (isApostrophe(c) ? endsInGenitive(words, i) : c != '.' || !between(words, i)) {
                close(part, parts);
            }
        }
        close(part, parts);
        return parts;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder folded, char c) {
        switch (c) {
            case 'ı', 'İ' -> folded.append('i');
            case 'ø', 'Ø' -> folded.append('o');
            case 'ł', 'Ł' -> folded.append('l');
            case 'đ', 'Đ' -> folded.append('d');
            case 'ß' -> folded.append("ss");
            case 'æ', 'Æ' -> folded.append("ae");
            default -> folded.append(Character.toLowerCase(c));
        }
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʿ' || c == 'ʾ';
    }

    /** True for the apostrophe of "Iran's", false for the one of "Sana'a". */
    private static boolean endsInGenitive(String words, int apostrophe) {
        int after = apostrophe + 1;
        return after < words.length()
                && Character.toLowerCase(words.charAt(after)) == 's'
                && (after + 1 == words.length() || !Character.isLetterOrDigit(words.charAt(after + 1)));
    }

    private static boolean between(String words, int stop) {
        return stop > 0 && Character.isLetterOrDigit(words.charAt(stop - 1));
    }

    private static void close(StringBuilder part, List<String> parts) {
        if (part.length() > 0) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    /** The folded parts of some words, joined by hyphens: the key of a name. */
    public static String key(String words) {
        List<String> parts = parts(words);
        StringBuilder key = new StringBuilder();
        for (String part : parts) {
            key.append(key.length() == 0 ? "" : "-").append(fold(part));
        }
        return key.toString();
    }

    /** The words with their first letter as a capital. */
    public static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
