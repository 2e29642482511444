package chancery.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time as an interval of whole days, both ends inclusive: "early January 2017" is 1 to 10 January, not a guess.
 *
 * @param from the first day it can be; empty if open
 * @param to the last day it can be; empty if open
 * @param precision the grain of the words: a month is not a day, even if only one day is left
 * @param basis how the dates were found
 * @param phrase the words of the text, if any
 * @throws IllegalArgumentException if {@code to} lies before {@code from}
 */
public record When(
        Optional<LocalDate> from, Optional<LocalDate> to, Precision precision, Basis basis, Optional<String> phrase) {

    /** The grain of a date's words. */
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        UNKNOWN
    }

    /** How a date was found. */
    public enum Basis {
        /** printed in full */
        STATED,
        /** relative words and the report's date */
        RESOLVED,
        /** from the context only */
        INFERRED
    }

    public When {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    "a time cannot end on " + to.get() + " before it begins on " + from.get());
        }
    }

    public static When day(LocalDate day, Basis basis) {
        return new When(Optional.of(day), Optional.of(day), Precision.DAY, basis, Optional.empty());
    }

    public static When between(LocalDate from, LocalDate to, Precision precision, Basis basis) {
        return new When(Optional.of(from), Optional.of(to), precision, basis, Optional.empty());
    }

    /** A time of which nothing is known but its words ("recently", "on Monday" in an undated report). */
    public static When unknown(String phrase) {
        return new When(Optional.empty(), Optional.empty(), Precision.UNKNOWN, Basis.INFERRED, Optional.of(phrase));
    }

    public When withPhrase(String words) {
        return new When(from, to, precision, basis, Optional.of(words));
    }

    public When withBasis(Basis other) {
        return new When(from, to, precision, other, phrase);
    }

    /** True if at least one end is known. */
    public boolean isDated() {
        return from.isPresent() || to.isPresent();
    }

    /** True if some day lies in both; an open end excludes nothing. */
    public boolean meets(When other) {
        return notAfter(from, other.to) && notAfter(other.from, to);
    }

    /** True if the day lies in the interval. */
    public boolean holds(LocalDate day) {
        return notAfter(from, Optional.of(day)) && notAfter(Optional.of(day), to);
    }

    private static boolean notAfter(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isEmpty() || b.isEmpty() || !a.get().isAfter(b.get());
    }
}
