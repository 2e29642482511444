package chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * The days that a report which prints no date can be of, by its own words.
 *
 * @param published from the first to the last of them; one end or both may be open
 * @param clues all that was heard, in the order in which the days were narrowed by it
 */
public record Dated(Optional<When> published, List<DateClue> clues) {
    public Dated {
        clues = List.copyOf(clues);
    }
}
