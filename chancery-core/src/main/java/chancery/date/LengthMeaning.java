package chancery.date;

import chancery.model.TimeReference;

/**
 * How long, not when: "six months", "a few days", "a three-year term".
 *
 * @param length all of it; the least where the words leave it open
 * @param told whether the number is told
 * @param anchored whether it counts from something that is named: "two days after the vote"
 */
record LengthMeaning(Unit length, boolean told, boolean anchored) implements Dayless {

    @Override
    public boolean tellsWhen() {
        return anchored;
    }

    @Override
    public TimeReference.Kind kind() {
        return TimeReference.Kind.DURATION;
    }

    @Override
    public String iso() {
        return length.length(told);
    }
}
