package chancery.tree;

import chancery.learn.WordTable;
import java.util.List;
import java.util.Locale;

/**
 * Turns words into numbers: digits become 0, curly quotes straight ones, the second of two double quotes another word than the
 * first. Safe for several threads.
 */
public final class Encoder {

    /** A word's number in the table of classes is its fine class times this, plus its coarse class. */
    public static final int COARSE_CLASSES = 1 << 10;

    private static final char CLOSING = '\u201d';

    private final WordTable classes;
    private final WordTable onlyTags;

    /**
     * @param classes fine and coarse class of words
     * @param onlyTags the tag, by number, of words that never had another one
     */
    public Encoder(WordTable classes, WordTable onlyTags) {
        this.classes = classes;
        this.onlyTags = onlyTags;
    }

    /** Whether the word has a class as it is written, in capitals or without. */
    boolean knows(String word) {
        return classes.get(WordTable.hash(word)) != WordTable.ABSENT;
    }

    /**
     * Fills the words of a sentence in; their tags and names stay open.
     *
     * @param listed for each word bits of the kinds of listed names it is in ({@link Gazetteer}), or empty for none
     */
    public void encode(List<String> forms, byte[] listed, Words words) {
        words.start(forms.size());
        boolean open = false;
        for (int i = 0; i < forms.size(); i++) {
            String word = folded(forms.get(i), open);
            open ^= word.length() == 1 && (word.charAt(0) == '"' || word.charAt(0) == CLOSING);
            int place = Words.FIRST + i;
            words.small[place] = Character.isLowerCase(word.charAt(0));
            words.listed[place] = listed.length == 0 ? 0 : listed[i];
            letters(word, place, words);
            lookUp(word, place, words);
        }
    }

    /** The word as features and tables know it. */
    public static String folded(String form) {
        return folded(form, false);
    }

    private static String folded(String form, boolean open) {
        if (form.equals("\"") || form.equals("\u201c") || form.equals("\u201d")) {
            return form.equals("\u201c") || (form.equals("\"") && !open) ? "\"" : "\u201d";
        }
        StringBuilder folded = null;
        for (int i = 0; i < form.length(); i++) {
            char c = folded(form.charAt(i));
            if (c != form.charAt(i)) {
                folded = folded == null ? new StringBuilder(form) : folded;
                folded.setCharAt(i, c);
            }
        }
        return folded == null ? form : folded.toString();
    }

    private static char folded(char c) {
        if (c >= '1' && c <= '9') {
            return '0';
        }
        return c == '\u2019' || c == '\u2018' ? '\'' : c == '\u2013' || c == '\u2014' ? '-' : c;
    }

    private static void letters(String word, int place, Words words) {
        long form = 1;
        long lower = 2;
        for (int i = 0; i < word.length(); i++) {
            form = WordTable.next(form, word.charAt(i));
            lower = WordTable.next(lower, Character.toLowerCase(word.charAt(i)));
            if (i < Words.PREFIXES) {
                words.prefix[i][place] = (int) WordTable.finished(lower);
            }
        }
        words.form[place] = (int) WordTable.finished(form);
        words.lower[place] = (int) WordTable.finished(lower);
        for (int i = word.length(); i < Words.PREFIXES; i++) {
            words.prefix[i][place] = words.lower[place];
        }
        endings(word, place, words);
        words.shape[place] = shape(word);
    }

    private static void endings(String word, int place, Words words) {
        long ending = 3;
        for (int i = 0; i < Words.SUFFIXES; i++) {
            int at = word.length() - 1 - i;
            ending = at < 0 ? ending : WordTable.next(ending, Character.toLowerCase(word.charAt(at)));
            words.suffix[i][place] = (int) WordTable.finished(ending);
        }
    }

    /** "Al-Assad" and "Al-Jazeera" are alike: runs of one kind of letter count once. */
    private static int shape(String word) {
        long shape = 4;
        char before = 0;
        for (int i = 0; i < word.length(); i++) {
            char kind = kind(word.charAt(i));
            if (kind != before) {
                shape = WordTable.next(shape, kind);
            }
            before = kind;
        }
        return (int) WordTable.finished(shape);
    }

    private static char kind(char c) {
        if (Character.isLowerCase(c)) {
            return 'x';
        }
        return Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'l' : c;
    }

    private void lookUp(String word, int place, Words words) {
        long hash = WordTable.hash(word);
        words.only[place] = onlyTags.get(hash);
        int number = classes.get(hash);
        if (number == WordTable.ABSENT && Character.isUpperCase(word.charAt(0))) {
            number = classes.get(lowered(word));
        }
        words.fine[place] = number == WordTable.ABSENT ? 0 : number / COARSE_CLASSES;
        words.coarse[place] = number == WordTable.ABSENT ? 0 : number % COARSE_CLASSES;
    }

    private static long lowered(String word) {
        return WordTable.hash(word.toLowerCase(Locale.ROOT));
    }
}
