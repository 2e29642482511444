package chancery.words;

/**
 * A word, number or mark of a text.
 *
 * @param start offset of its first UTF-16 unit in the text
 * @param end offset behind its last one
 * @param form the text between, curly quotation marks and apostrophes made straight
 */
public record Word(int start, int end, String form) {}
