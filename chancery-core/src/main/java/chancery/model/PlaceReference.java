package chancery.model;

/**
 * Words of a sentence that stand for a place.
 *
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param head index of the token that the rest of the sentence attaches to
 */
public record PlaceReference(int first, int last, int head, Place place) {}
