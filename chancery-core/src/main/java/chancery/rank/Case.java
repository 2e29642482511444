package chancery.rank;

import chancery.model.PloverType;
import java.util.List;
import java.util.Map;

/**
 * A question as signs.
 *
 * @param pair signs of the two parties and the whole sentence
 * @param pairFits for types, signs that speak for this type whatever candidate it hangs on
 * @param candidates words that may tell an act, in text order; there may be none
 */
public record Case(Evidence pair, Map<PloverType, Evidence> pairFits, List<Candidate> candidates) {

    /**
     * A word that may tell an act.
     *
     * @param head index of its token
     * @param signs of the word and what stands around it
     * @param fits for types, signs that speak for this type with this word
     */
    public record Candidate(int head, Evidence signs, Map<PloverType, Evidence> fits) {}
}
