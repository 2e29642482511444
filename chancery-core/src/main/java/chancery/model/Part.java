package chancery.model;

/**
 * A stretch of a report that is read, or left unread, as one.
 *
 * @param kind what the stretch is
 * @param span where it stands in the report's text
 */
public record Part(Kind kind, Span span) {

    /** What a stretch of a report is. Only headlines and bodies are parsed. */
    public enum Kind {
        HEADLINE,
        DATELINE,
        BYLINE,
        PRINTED_DATE,
        BODY,
        BOILERPLATE
    }
}
