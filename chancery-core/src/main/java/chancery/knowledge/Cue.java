package chancery.knowledge;

import chancery.model.Statement;
import java.util.List;

/**
 * A word of saying: who says what to whom by it.
 *
 * @param pattern its words
 * @param force what is done by saying it
 * @param content slots in which the said words may stand, tried in order: {@code ccomp}, {@code xcomp}, {@code obj}, or a
 *     preposition
 * @param addressee slots for who is spoken to
 * @param example a sentence with the speaker in square and the content in curly brackets
 * @param rule name of the entry
 */
public record Cue(
        Pattern pattern,
        Statement.Force force,
        List<String> content,
        List<String> addressee,
        String example,
        String rule) {

    public Cue {
        content = List.copyOf(content);
        addressee = List.copyOf(addressee);
    }
}
