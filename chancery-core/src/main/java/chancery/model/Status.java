package chancery.model;

/** How a claim stands to the world, as the text tells it. */
public enum Status {
    HAPPENED,
    ONGOING,
    PLANNED,
    DENIED,
    HYPOTHETICAL,
    RECURRING
}
