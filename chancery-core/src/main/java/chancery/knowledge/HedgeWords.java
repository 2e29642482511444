package chancery.knowledge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words by which a teller keeps an act at arm's length, from {@code hedges.tsv}. */
public final class HedgeWords {

    /** Where a hedge stands to the act. */
    public enum Place {
        /** an adverb, adjective or participle of the act's word: allegedly, suspected */
        MODIFIER,
        /** what the act depends on: believed to have, suspicion of */
        GOVERNOR
    }

    private final Map<Place, Set<String>> words = new EnumMap<>(Place.class);

    HedgeWords(KnowledgeSource source) {
        Arrays.stream(Place.values()).forEach(place -> words.put(place, new HashSet<>()));
        for (Table.Row row : Table.read(source, "hedges.tsv").rows()) {
            of(row.one("place", Place.class)).add(row.required("word"));
        }
    }

    private Set<String> of(Place place) {
        return words.getOrDefault(place, Set.of());
    }

    /** Whether the lemma hedges what stands in this place to it. */
    public boolean hedges(Place place, String lemma) {
        return of(place).contains(lemma);
    }
}
