package chancery.model;

/**
 * A tenure as one sentence states it.
 *
 * @param sentence number of the sentence
 * @param words where title and name stand
 * @param rule the knowledge entry that recognised the title
 */
public record StatedTenure(int sentence, Span words, Tenure tenure, String rule) {}
