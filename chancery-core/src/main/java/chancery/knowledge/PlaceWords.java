package chancery.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that make the name of a state a place, from {@code place-words.tsv}. */
public final class PlaceWords {

    private final Map<String, Set<String>> uses = new HashMap<>();

    private PlaceWords() {}

    static PlaceWords read(KnowledgeSource source) {
        PlaceWords words = new PlaceWords();
        for (Table.Row row : Table.read(source, "place-words.tsv").rows()) {
            words.uses
                    .computeIfAbsent(row.required("use"), use -> new HashSet<>())
                    .addAll(row.list("words"));
        }
        return words;
    }

    /** True for a preposition after which a state is a place: "in". */
    public boolean isPlacePreposition(String folded) {
        return has("preposition", folded);
    }

    /** True for a word of moving: "to" and "from" after it lead to a place. */
    public boolean isMotion(String lemma) {
        return has("motion", lemma);
    }

    /** True for a verb whose object is a place: "visit". */
    public boolean takesPlace(String lemma) {
        return has("visited", lemma);
    }

    /** True for a noun that the city before it places: "the Geneva talks". */
    public boolean isHeld(String lemma) {
        return has("held", lemma);
    }

    /** True for a noun for a stretch of land: "city", "province", "south". */
    public boolean isArea(String lemma) {
        return has("area", lemma);
    }

    /** True for a noun for a part of a state: "province", not "city". */
    public boolean isDivision(String lemma) {
        return has("division", lemma);
    }

    private boolean has(String use, String word) {
        return uses.getOrDefault(use, Set.of()).contains(word);
    }
}
