package chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * A quantity that a text gives.
 *
 * @param value the number, or the lower end of a range
 * @param upper the upper end of a range
 * @param unit singular noun: {@code hectare}, {@code dollar}, {@code person}, {@code percent}
 * @param of what is counted, in the words of the text
 * @param bound how exact the text is
 * @param period the time that the number covers, in the words of the text
 * @param speaker who gives it, if not the outlet
 * @param magnitude what it measures of which act, if it measures one
 * @param span where the number and its unit stand
 */
public record Figure(
        double value,
        Optional<Double> upper,
        String unit,
        String of,
        Bound bound,
        Optional<String> period,
        Optional<Participant> speaker,
        Span span,
        Optional<When> when,
        Optional<Magnitude> magnitude)
        implements Assertion {

    /** How exact the text is. */
    public enum Bound {
        EXACT,
        AT_LEAST,
        AT_MOST,
        ABOUT
    }

    @Override
    public List<Participant> participants() {
        return speaker.map(List::of).orElse(List.of());
    }
}
