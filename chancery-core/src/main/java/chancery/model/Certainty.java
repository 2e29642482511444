package chancery.model;

/** How far the teller stands behind a claim: in so many words, as somebody's claim, or as an allegation. */
public enum Certainty {
    ASSERTED,
    CLAIMED,
    ALLEGED
}
