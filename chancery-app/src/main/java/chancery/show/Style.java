package chancery.show;

import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.ReportId;
import chancery.model.Sequel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How to write for one reader.
 *
 * @param paint colours or none
 * @param columns width of the page; {@link #UNBROKEN} keeps each record on a line of its own
 * @param stateName gives the name of a state for its code, or the code itself
 * @param source gives the name of a report, with its outlet if that is known
 * @param magnitudes gives the figures that measure an event
 * @param sequel gives what became of an event that looks ahead
 */
public record Style(
        Paint paint,
        int columns,
        UnaryOperator<String> stateName,
        Function<ReportId, String> source,
        Function<Event, List<Claim>> magnitudes,
        Function<Event, Optional<Sequel>> sequel) {

    /** For files and other programs. */
    public static final int UNBROKEN = Integer.MAX_VALUE;

    /** The style of a reader for whom nothing is looked up beside the record. */
    public Style(Paint paint, int columns, UnaryOperator<String> stateName, Function<ReportId, String> source) {
        this(paint, columns, stateName, source, event -> List.of(), event -> Optional.empty());
    }

    /** True if the page is a screen, where a date need not stand before each line of the same day. */
    boolean isScreen() {
        return columns != UNBROKEN;
    }
}
