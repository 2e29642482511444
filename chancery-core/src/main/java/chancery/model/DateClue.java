package chancery.model;

import java.util.Optional;

/**
 * Something in a report without a date that tells of what time it is.
 *
 * @param span the words, in the report's text
 * @param says what they say, in words: "in office 2009-01-20 to 2017-01-20"
 * @param followed false if the day of the report was found against this clue: it tells of another time, or is mistaken
 * @param leaves the days that this clue and those before it leave; empty while they leave all days
 */
public record DateClue(Span span, String says, boolean followed, Optional<When> leaves) {}
