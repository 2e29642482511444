package chancery.model;

/**
 * Words of a sentence that stand for a time.
 *
 * @param first index of the first token ("on" left out)
 * @param last index of the last token, inclusive
 * @param head index of the token that the rest of the sentence attaches to
 */
public record TimeReference(int first, int last, int head, When when) {}
