package chancery.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text in order and in small letters, with straight apostrophes, and where each begins. */
record Plain(List<String> words, List<Integer> starts) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['-][\\p{L}\\p{N}]+)*");

    static Plain of(String text) {
        List<String> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        while (word.find()) {
            words.add(word.group());
            starts.add(word.start());
        }
        return new Plain(words, starts);
    }

    /** Index of the phrase's first word, or -1. */
    int find(List<String> phrase) {
        return Collections.indexOfSubList(words, phrase);
    }

    /** Index of the first word that begins there or behind it. */
    int firstFrom(int offset) {
        int first = 0;
        while (first < starts.size() && starts.get(first) < offset) {
            first++;
        }
        return first;
    }

    /** Where the word begins in the text; its end behind the last word. */
    int start(int word, String text) {
        return word < starts.size() ? starts.get(word) : text.length();
    }
}
