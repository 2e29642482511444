package chancery.date;

import chancery.model.TimeReference;

/**
 * Again and again: "every Monday", "each year", "daily".
 *
 * @param iso what repeats, as TIMEX3 writes it: {@code XXXX-WXX-1}, {@code P1Y}
 */
record SetMeaning(String iso) implements Dayless {

    @Override
    public boolean tellsWhen() {
        return false;
    }

    @Override
    public TimeReference.Kind kind() {
        return TimeReference.Kind.SET;
    }
}
