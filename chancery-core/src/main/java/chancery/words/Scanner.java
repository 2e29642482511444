package chancery.words;

import java.util.ArrayList;
import java.util.List;

/** One text on its way to words. */
final class Scanner {

    private static final int ASCII = 128;
    private static final String[] MARKS = new String[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            MARKS[c] = String.valueOf(c);
        }
    }

    private final String text;
    private final Vocabulary vocabulary;
    private final WordEnds wordEnds;
    private final MarkEnds markEnds;
    private final Clitics clitics;
    private final List<Word> words;

    Scanner(String text, Vocabulary vocabulary, Stops stops) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.wordEnds = new WordEnds(text, vocabulary, stops);
        this.markEnds = new MarkEnds(text, vocabulary, wordEnds);
        this.clitics = new Clitics(vocabulary);
        this.words = new ArrayList<>(text.length() / 5 + 8);
    }

    List<Word> words() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Chars.isBlank(c)) {
                at++;
            } else {
                int end = Chars.isWord(c) ? wordEnds.end(at) : markEnds.end(at);
                cut(at, end);
                at = end;
            }
        }
        return words;
    }

    /** Adds a word, or the words that are written as one. */
    private void cut(int start, int end) {
        String form = form(start, end);
        int[] parts = vocabulary.split(form);
        if (parts != null) {
            cut(start, form, parts);
        } else if (Chars.isDigit(form.charAt(0))) {
            cutAt(start, form, unit(form));
        } else {
            cutClitics(start, form, form.length());
        }
    }

    private void cut(int start, String form, int[] lengths) {
        int from = 0;
        for (int length : lengths) {
            add(start, form, from, from + length);
            from += length;
        }
    }

    private void cutClitics(int start, String form, int end) {
        int cut = clitics.cut(form, end);
        if (cut < end) {
            cutClitics(start, form, cut);
        }
        add(start, form, cut < end ? cut : 0, end);
    }

    private void cutAt(int start, String form, int cut) {
        if (cut == form.length()) {
            cutClitics(start, form, cut);
        } else {
            add(start, form, 0, cut);
            add(start, form, cut, form.length());
        }
    }

    /** Where the unit of "20km" or "10:30am" begins; the length of the form if it has none. */
    private int unit(String form) {
        int begin = 1;
        while (begin < form.length() && !Chars.isLetter(form.charAt(begin))) {
            begin++;
        }
        boolean decimal = form.lastIndexOf('.', begin) > 0;
        boolean unit = Chars.isDigit(form.charAt(begin - 1)) && vocabulary.isUnit(form.substring(begin), decimal);
        return unit ? begin : form.length();
    }

    private void add(int start, String form, int from, int to) {
        String part = from == 0 && to == form.length() ? form : form.substring(from, to);
        words.add(new Word(start + from, start + to, part));
    }

    private String form(int start, int end) {
        char first = Chars.straight(text.charAt(start));
        if (end == start + 1) {
            return first < ASCII ? MARKS[first] : String.valueOf(first);
        }
        for (int i = start; i < end; i++) {
            if (Chars.straight(text.charAt(i)) != text.charAt(i)) {
                return straight(start, end);
            }
        }
        return text.substring(start, end);
    }

    private String straight(int start, int end) {
        char[] form = text.substring(start, end).toCharArray();
        for (int i = 0; i < form.length; i++) {
            form[i] = Chars.straight(form[i]);
        }
        return new String(form);
    }
}
