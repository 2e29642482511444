package chancery.show;

import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.ReportId;
import java.util.List;
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
 */
public record Style(
        Paint paint,
        int columns,
        UnaryOperator<String> stateName,
        Function<ReportId, String> source,
        Function<Event, List<Claim>> magnitudes) {

    /** For files and other programs. */
    public static final int UNBROKEN = Integer.MAX_VALUE;

    /** For acts that stand in no store, where nothing measures them. */
    public Style(Paint paint, int columns, UnaryOperator<String> stateName, Function<ReportId, String> source) {
        this(paint, columns, stateName, source, event -> List.of());
    }

    /** True if the page is a screen, where a date need not stand before each line of the same day. */
    boolean isScreen() {
        return columns != UNBROKEN;
    }
}
