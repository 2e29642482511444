package chancery.ask;

/** What about the records that fit is asked for. */
public enum Sought {
    WHO,
    WHEN,
    WHERE,
    WHAT,
    NUMBER
}
