package chancery.wikidata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which of an entity's many names are of use: those in other scripts, and English ones of two words at least. */
final class Spellings {

    private Spellings() {}

    /** Codes, nicknames and flags ("IN", "Dubya") would be found in texts where they mean something else. */
    static List<String> of(Item item) {
        Stream<String> foreign = item.labels().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(Spellings::isOtherScript);
        Stream<String> english =
                Stream.concat(item.name().stream(), item.otherNames().stream()).filter(Spellings::isLongName);
        Set<String> all = new LinkedHashSet<>();
        Stream.concat(english, foreign).filter(Spellings::isPlain).forEach(all::add);
        return List.copyOf(all);
    }

    private static boolean isPlain(String name) {
        return name.indexOf('|') < 0 && name.indexOf('\t') < 0 && !name.startsWith("#");
    }

    private static boolean isLongName(String name) {
        return name.strip().indexOf(' ') > 0
                && name.codePoints().allMatch(c -> Character.isLetter(c) || " .'-’".indexOf(c) >= 0)
                && !isOtherScript(name);
    }

    private static boolean isOtherScript(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .anyMatch(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN);
    }

    /** The name with a capital first, as the tables write titles. */
    static String capitalised(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
