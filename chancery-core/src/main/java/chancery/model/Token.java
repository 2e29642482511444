package chancery.model;

/**
 * A word of a parsed sentence.
 *
 * @param span where it stands in the report's text
 * @param word as written, quotes and dashes folded to ASCII
 * @param lemma dictionary form, lower case except for names
 * @param tag Penn Treebank tag
 * @param entity PERSON, ORGANIZATION, LOCATION, MISC, or O
 * @param head index of the governing token in the sentence, or -1 for the root
 * @param relation Universal Dependencies relation to the head (basic tree, with subtypes: {@code nsubj:pass})
 */
public record Token(Span span, String word, String lemma, String tag, String entity, int head, String relation) {

    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isName() {
        return tag.startsWith("NNP");
    }

    /** True for the relation itself and its subtypes: {@code obl} and {@code obl:tmod}. */
    public boolean is(String relationName) {
        int length = relationName.length();
        return relation.startsWith(relationName) && (relation.length() == length || relation.charAt(length) == ':');
    }
}
