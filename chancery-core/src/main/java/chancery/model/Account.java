package chancery.model;

import java.util.List;

/**
 * All that one report was read as.
 *
 * @param report with its date as stated or inferred
 * @param sentences how many were read
 * @param namings who is named where
 * @param claims what it asserts
 * @param notes what was bounded or left out
 * @param clues what the report was dated by, if it prints no date
 */
public record Account(
        Report report,
        int sentences,
        List<Naming> namings,
        List<Claim> claims,
        List<Note> notes,
        List<DateClue> clues) {
    public Account {
        namings = List.copyOf(namings);
        claims = List.copyOf(claims);
        notes = List.copyOf(notes);
        clues = List.copyOf(clues);
    }
}
