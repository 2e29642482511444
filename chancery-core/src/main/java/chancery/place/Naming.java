package chancery.place;

import java.util.List;
import java.util.Set;

/**
 * A name as it stands in a sentence.
 *
 * @param key the name, folded
 * @param candidates what it may mean
 * @param areas the states or regions that stand right behind it: "Texas" in "Paris, Texas"
 * @param beside codes of countries named right before it: "the Syrian city of …"
 * @param asRegion whether a word for a region stands by it: "Kharkiv region"
 */
record Naming(String key, List<Candidate> candidates, List<Spot> areas, Set<String> beside, boolean asRegion) {
    Naming {
        candidates = List.copyOf(candidates);
        areas = List.copyOf(areas);
        beside = Set.copyOf(beside);
    }
}
