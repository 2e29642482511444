package chancery.model;

/**
 * A subject of an agreement found in one sentence.
 *
 * @param head index of the token that names the agreement or its subject
 * @param words where it stands in the report's text
 * @param rule the knowledge entry that named the agreement
 */
public record CodedTerm(Term term, int head, Span words, String rule) {}
