package chancery.rank;

import chancery.model.PloverType;
import chancery.model.Status;
import java.util.List;
import java.util.Map;

/**
 * A question as signs.
 *
 * @param pair signs of the two parties and the whole sentence
 * @param pairFits for types, signs that speak for this type whatever word it hangs on
 * @param candidates words that may tell an act, in text order; there may be none
 */
public record Case(Evidence pair, Map<PloverType, Evidence> pairFits, List<Candidate> candidates) {

    /**
     * A word that may tell an act.
     *
     * @param head index of its token
     * @param standing planned or denied, if the words around it may put it so; else happened
     * @param signs of the word and what stands around it
     * @param fits for types, signs that speak for an act of this type told by the word
     * @param deedFits for types, signs that speak for the word naming such a deed, done or only spoken of
     */
    public record Candidate(
            int head,
            Status standing,
            Evidence signs,
            Map<PloverType, Evidence> fits,
            Map<PloverType, Evidence> deedFits) {}
}
