package chancery.parse;

import chancery.tree.Gazetteer;
import java.util.ArrayList;
import java.util.List;

/**
 * Listed names first, learned ones behind: a name that the knowledge files list has its listed kind and ends, unless it is a part
 * of a longer learned one ("Tehran" in "University of Tehran"). A single word that is listed as a person's, as "Khan" may be, is left
 * to what was learned where that takes it for something else.
 */
final class NamesFirstListed {

    private static final String[] KINDS = {"PER", "LOC", "ORG"};

    private final byte[] listed;
    private final List<String> learned;
    private final List<String> names;

    private NamesFirstListed(byte[] listed, List<String> learned) {
        this.listed = listed;
        this.learned = learned;
        this.names = new ArrayList<>(learned);
    }

    /**
     * The names of a sentence.
     *
     * @param forms the words: a name ends with a word that has a capital or a figure, never with a bracket or "full"
     * @param listed what {@link Gazetteer#look} says of each word
     * @param learned {@code O}, {@code B-} or {@code I-} and the kind, of each word
     */
    static List<String> merged(List<String> forms, byte[] listed, List<String> learned) {
        NamesFirstListed merged = new NamesFirstListed(listed, trimmed(forms, learned));
        int word = 0;
        while (word < listed.length) {
            int end = merged.end(word);
            if (end > word) {
                merged.take(word, end, merged.learned);
            }
            word = Math.max(word + 1, end);
        }
        return merged.names;
    }

    private static List<String> trimmed(List<String> forms, List<String> learned) {
        List<String> trimmed = new ArrayList<>(learned);
        for (int i = forms.size() - 1; i >= 0; i--) {
            boolean last = i + 1 == forms.size() || !trimmed.get(i + 1).startsWith("I-");
            if (last && forms.get(i).chars().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))) {
                trimmed.set(i, "O");
            }
        }
        return trimmed;
    }

    /** Behind the last word of the listed name that begins here; the word itself where none does. */
    private int end(int word) {
        if ((listed[word] & Gazetteer.BEGINS) == 0) {
            return word;
        }
        int end = word + 1;
        while (end < listed.length && listed[end] != 0 && (listed[end] & Gazetteer.BEGINS) == 0) {
            end++;
        }
        return end;
    }

    private void take(int first, int end, List<String> learned) {
        int kind = kind(listed[first]);
        if (kind < 0 || isPartOfLonger(first, end, learned) || isOtherWord(first, end, KINDS[kind], learned)) {
            return;
        }
        for (int i = first; i < end; i++) {
            names.set(i, (i == first ? "B-" : "I-") + KINDS[kind]);
        }
        if (end < names.size() && names.get(end).startsWith("I-")) {
            names.set(end, "B-" + names.get(end).substring(2));
        }
    }

    /** Of the one kind it is listed as, or -1 where it is listed as several. */
    private static int kind(byte bits) {
        return switch (bits & ~Gazetteer.BEGINS) {
            case 1 -> 0;
            case 2 -> 1;
            case 4 -> 2;
            default -> -1;
        };
    }

    private static boolean isPartOfLonger(int first, int end, List<String> learned) {
        boolean beginsBefore = learned.get(first).startsWith("I-");
        boolean endsBehind = end < learned.size()
                && learned.get(end).startsWith("I-")
                && !learned.get(end - 1).equals("O");
        return beginsBefore || endsBehind;
    }

    private static boolean isOtherWord(int first, int end, String kind, List<String> learned) {
        return end - first == 1
                && kind.equals("PER")
                && !learned.get(first).equals("O")
                && !learned.get(first).endsWith(kind);
    }
}
