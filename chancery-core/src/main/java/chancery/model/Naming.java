package chancery.model;

/**
 * A place in a report where an actor is named, described or pointed at.
 *
 * @param text exactly the characters of the span
 */
public record Naming(Actor actor, ReportId report, Span span, String text) {}
