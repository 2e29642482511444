package chancery.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the dictionary form of a tagged word. Make one and share it; it never changes. */
public final class Lemmatiser {

    private static final String BEGINNING = "^";

    private final Map<String, Map<String, String>> byTag = new HashMap<>();
    private int longest;

    /** Reads the endings of {@code knowledge/words/lemmas.tsv}. */
    public Lemmatiser() {
        for (String[] row : Resource.rows("lemmas.tsv", 3)) {
            for (String tag : row[0].split(",", -1)) {
                byTag.computeIfAbsent(tag, t -> new HashMap<>()).put(row[1], row[2]);
            }
            longest = Math.max(longest, row[1].length());
        }
    }

    /**
     * The lemma of a word: "meet" of "met" (VBD), "big" of "bigger" (JJR), "he" of "him" (PRP), "not" of "n't", "5000" of "5,000".
     * Names (NNP) keep their form, peoples (NNPS) lose their plural; all others are in small letters.
     *
     * @param form as written, with straight apostrophes
     * @param tag of the Penn Treebank
     */
    public String lemma(String form, String tag) {
        if (tag.equals("NNP")) {
            return form;
        }
        String word = tag.equals("NNPS") ? form : form.toLowerCase(Locale.ROOT);
        if (tag.equals("CD")) {
            return Character.isDigit(word.charAt(0)) ? word.replace(",", "") : word;
        }
        Map<String, String> endings = byTag.get(tag);
        return endings == null ? word : replaced(word, endings);
    }

    private String replaced(String word, Map<String, String> endings) {
        String whole = endings.get(BEGINNING + word);
        if (whole != null) {
            return whole;
        }
        int part = word.lastIndexOf('-') + 1;
        String known = part == 0 ? null : endings.get(BEGINNING + word.substring(part));
        if (known != null) {
            return word.substring(0, part) + known;
        }
        int begin = Math.max(part, word.length() - longest);
        while (begin < word.length()) {
            @Nullable String lemma = endings.get(word.substring(begin));
            if (lemma != null) {
                return begin == part && lemma.isEmpty() ? word : word.substring(0, begin) + lemma;
            }
            begin++;
        }
        return word;
    }
}
