package chancery.wikidata;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entity of Wikidata, as far as it is of use.
 *
 * @param id "Q42"
 * @param labels by language
 * @param aliases by language
 * @param claims by property; deprecated ones left out
 */
record Item(String id, Map<String, String> labels, Map<String, List<String>> aliases, Map<String, List<Claim>> claims) {

    private static final String ENGLISH = "en";
    /** English for all varieties of it, and for names that are the same in many languages. */
    private static final List<String> NAMES = List.of(ENGLISH, "mul", "en-gb", "en-us");

    /**
     * A claim with its qualifiers.
     *
     * @param value an entity's id, a text, or a day as knowledge files write it ("2018-09")
     * @param qualifiers values by property
     */
    record Claim(String value, Map<String, List<String>> qualifiers) {

        Optional<String> qualifier(String property) {
            return qualifiers.getOrDefault(property, List.of()).stream().findFirst();
        }
    }

    Item {
        labels = Map.copyOf(labels);
        aliases = Map.copyOf(aliases);
        claims = Map.copyOf(claims);
    }

    /** Its name in English. */
    Optional<String> name() {
        return NAMES.stream()
                .filter(labels::containsKey)
                .map(language -> labels.getOrDefault(language, ""))
                .findFirst();
    }

    List<String> otherNames() {
        return NAMES.stream()
                .flatMap(language -> aliases.getOrDefault(language, List.of()).stream())
                .distinct()
                .toList();
    }

    List<Claim> claims(String property) {
        return claims.getOrDefault(property, List.of());
    }

    Optional<String> value(String property) {
        return claims(property).stream().map(Claim::value).findFirst();
    }

    boolean has(String property, String value) {
        return claims(property).stream().anyMatch(claim -> claim.value().equals(value));
    }
}
