package chancery.date;

/** Whether the words around a date tell of what was or of what is to come. */
enum Tense {
    PAST,
    FUTURE,
    /** No verb tells. */
    OPEN
}
