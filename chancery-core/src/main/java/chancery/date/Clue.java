package chancery.date;

/**
 * Words of time in an undated report, as a clue to its date.
 *
 * @param hangsOnVerb whether the words tell when something was done: "in 2017 they met", not "the 2018 budget"
 */
record Clue(Meaning meaning, Tense tense, boolean hangsOnVerb) {

    boolean isPast() {
        return tense == Tense.PAST;
    }

    boolean isFuture() {
        return tense == Tense.FUTURE;
    }
}
