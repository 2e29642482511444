package chancery.model;

/**
 * Something that a reader of the balance should know about a report: a sentence that was cut, a part that was left unread.
 *
 * @param span where in the report's text
 * @param what in words
 */
public record Note(Span span, String what) {}
