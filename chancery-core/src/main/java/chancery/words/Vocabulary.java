package chancery.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the tokeniser knows about single words; read once, never changed. */
final class Vocabulary {

    /** How a word behaves before a full stop. */
    enum Stop {
        TITLE,
        INNER,
        NUMBER,
        MIDDLE,
        USUAL,
        CLOSING
    }

    /** What a part of a word is that stands at its end or beside a hyphen. */
    enum Affix {
        PREFIX,
        INITIAL,
        SUFFIX,
        WHOLE,
        JOINT,
        PLURAL,
        CLITIC
    }

    private final Map<String, Stop> stops = new HashMap<>();
    private final Map<String, Affix> affixes = new HashMap<>();
    private final Map<String, int[]> splits = new HashMap<>();
    private final Set<String> labels = new HashSet<>();
    private final Set<String> pronouns = new HashSet<>();
    private final Set<String> openers = new HashSet<>();
    private final Set<String> units = new HashSet<>();
    private final Set<String> decimalUnits = new HashSet<>();
    private final Set<String> domains = new HashSet<>();

    private Vocabulary() {}

    /** The words of the files below {@code knowledge/words}. */
    static Vocabulary bundled() {
        Vocabulary words = new Vocabulary();
        Resource.rows("abbreviations.tsv", 3).forEach(row -> words.addAbbreviations(row[0], list(row[1])));
        Resource.rows("affixes.tsv", 2).forEach(row -> words.addAffixes(row[0], list(row[1])));
        Resource.rows("splits.tsv", 2).forEach(row -> words.addSplit(row[0], row[1]));
        Resource.rows("openers.tsv", 1).forEach(row -> list(row[0]).forEach(word -> words.openers.add(capital(word))));
        Resource.rows("units.tsv", 2)
                .forEach(row -> (row[0].equals("any") ? words.units : words.decimalUnits).addAll(list(row[1])));
        Resource.rows("domains.tsv", 1).forEach(row -> words.domains.addAll(list(row[0])));
        return words;
    }

    /** How the word, written without its stop, behaves before one; null if the stop is none of its own. */
    @Nullable
    Stop stop(String word) {
        return stops.get(word);
    }

    /** True for "Plan", after which a capital is no initial. */
    boolean isLabel(String word) {
        return labels.contains(word);
    }

    /** True for "I", which may be no initial. */
    boolean isPronoun(String letter) {
        return pronouns.contains(letter);
    }

    /** True for "The", which begins a sentence where a capital alone would not show it. */
    boolean isOpener(String word) {
        return openers.contains(word);
    }

    /** @param word in small letters */
    boolean is(Affix affix, String word) {
        return affixes.get(word) == affix;
    }

    /** Where a word is cut: the lengths of its parts; null if it is not listed. */
    int @Nullable [] split(String word) {
        return splits.get(word);
    }

    boolean isUnit(String word, boolean afterDecimal) {
        return units.contains(word) || (afterDecimal && decimalUnits.contains(word));
    }

    /** True for "com" and "js". */
    boolean endsAddress(String word) {
        return domains.contains(word.toLowerCase(Locale.ROOT));
    }

    private void addAbbreviations(String kind, List<String> forms) {
        if (kind.equals("pronoun")) {
            pronouns.addAll(forms);
            return;
        }
        if (kind.equals("label")) {
            labels.addAll(forms);
            forms.forEach(form -> labels.add(form.toUpperCase(Locale.ROOT)));
            return;
        }
        Stop stop = Stop.valueOf(kind.toUpperCase(Locale.ROOT));
        for (String form : forms) {
            stops.put(form, stop);
            stops.putIfAbsent(capital(form), stop);
            stops.putIfAbsent(form.toUpperCase(Locale.ROOT), stop);
        }
    }

    private void addAffixes(String kind, List<String> forms) {
        Affix affix = Affix.valueOf(kind.toUpperCase(Locale.ROOT));
        forms.forEach(form -> affixes.put(form, affix));
    }

    private void addSplit(String word, String parts) {
        int[] lengths =
                list(parts.replace(' ', ',')).stream().mapToInt(String::length).toArray();
        splits.put(word, lengths);
        splits.put(capital(word), lengths);
        splits.put(word.toUpperCase(Locale.ROOT), lengths);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static List<String> list(String cell) {
        return List.of(cell.split(","));
    }
}
