package chancery.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Words by which one report lets two tellers contradict each other, from {@code disputes.tsv}. */
public final class DisputeWords {

    /** What words tell. */
    public enum Use {
        /** what only one of several sides has: a majority, victory */
        PRIZE,
        /** that somebody has or gets a prize */
        HAVING,
        /** the speaker's own side */
        OWN,
        /** that it is only wished for, or not had */
        UNREAL,
        /** behind a denied act: not denied now, but not so before */
        EARLIER,
        /** that something did not happen */
        DENIAL,
        /** that somebody is kept from something, avoids it or will not do it */
        HINDERED,
        /** a count that goes on */
        RUNNING,
        /** what an agreement provides stands behind them */
        PURPOSE,
        /** what an agreement provides stands before them */
        PART
    }

    private final Map<Use, List<List<String>>> phrases = new EnumMap<>(Use.class);
    private final Map<Use, Map<List<String>, Set<String>>> things = new EnumMap<>(Use.class);

    DisputeWords(KnowledgeSource source) {
        Arrays.stream(Use.values()).forEach(use -> phrases.put(use, new ArrayList<>()));
        for (Table.Row row : Table.read(source, "disputes.tsv").rows()) {
            Use use = use(row);
            row.required("words");
            for (String words : row.words("words")) {
                List<String> phrase = List.of(words.split(" ", -1));
                of(use).add(phrase);
                row.optional("thing")
                        .ifPresent(thing -> things.computeIfAbsent(use, u -> new HashMap<>())
                                .computeIfAbsent(phrase, p -> new TreeSet<>())
                                .add(thing));
            }
        }
    }

    private static Use use(Table.Row row) {
        String word = row.required("use");
        return Arrays.stream(Use.values())
                .filter(use -> use.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> row.error("use '" + word + "' is unknown; it must be one of "
                        + Arrays.toString(Use.values()).toLowerCase(Locale.ROOT)));
    }

    /** The phrases with this use, each word by word in small letters. */
    public List<List<String>> of(Use use) {
        return phrases.getOrDefault(use, List.of());
    }

    /** Whether the word alone has this use. */
    public boolean is(Use use, String word) {
        return of(use).contains(List.of(word));
    }

    /** What words with this use are of: a majority for the prize "most of the seats", "they" for "their"; nothing for other words. */
    public Set<String> things(Use use, List<String> words) {
        return things.getOrDefault(use, Map.of()).getOrDefault(words, Set.of());
    }
}
