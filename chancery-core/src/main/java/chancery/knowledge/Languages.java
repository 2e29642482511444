package chancery.knowledge;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what language a text is in, from {@code languages.tsv}: by its script, then by the small words that every text is full
 * of. A text of a few words may be too short to tell.
 */
public final class Languages {

    private record Language(String code, Set<String> words) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:'\\p{L}+)?");

    /** So much of a text tells its language; the rest need not be looked at. */
    private static final int ENOUGH = 5000;

    private static final double FEWEST = 0.08;

    private final Map<UnicodeScript, List<Language>> scripts = new EnumMap<>(UnicodeScript.class);

    private Languages() {}

    static Languages read(KnowledgeSource source) {
        Languages languages = new Languages();
        Table.read(source, "languages.tsv").rows().forEach(languages::add);
        return languages;
    }

    private void add(Table.Row row) {
        UnicodeScript script = script(row);
        scripts.computeIfAbsent(script, s -> new ArrayList<>())
                .add(new Language(row.required("code"), Set.copyOf(new HashSet<>(row.list("words")))));
    }

    private static UnicodeScript script(Table.Row row) {
        try {
            return UnicodeScript.forName(row.required("script"));
        } catch (IllegalArgumentException e) {
            throw row.error("'" + row.text("script") + "' is no Unicode script; write LATIN, CYRILLIC, ARABIC …");
        }
    }

    /** The code of the text's language, or empty if its words do not tell. */
    public Optional<String> of(String text) {
        String beginning = text.substring(0, Math.min(text.length(), ENOUGH));
        List<Language> candidates = scripts.getOrDefault(script(beginning), List.of());
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0).code());
        }
        List<String> words = words(beginning);
        Map<String, Long> counts = new LinkedHashMap<>();
        candidates.forEach(language -> counts.put(language.code(), count(words, language)));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= Math.max(1, FEWEST * words.size()))
                .map(Map.Entry::getKey);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.replace('\u2019', '\''));
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static long count(List<String> words, Language language) {
        return words.stream().filter(language.words()::contains).count();
    }

    /** The script that most letters are of; kana anywhere make Han Japanese. */
    private UnicodeScript script(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .forEach(script -> letters.merge(script, 1, Integer::sum));
        UnicodeScript most = letters.entrySet().stream()
                .max(Map.Entry.<UnicodeScript, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
        return most == UnicodeScript.HAN && letters.containsKey(UnicodeScript.HIRAGANA) ? UnicodeScript.HIRAGANA : most;
    }
}
