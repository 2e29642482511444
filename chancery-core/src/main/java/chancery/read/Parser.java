package chancery.read;

import chancery.model.Token;
import java.util.List;

/** Cuts English text into sentences and words and finds their Universal Dependencies tree. Safe for use by several threads. */
@FunctionalInterface
public interface Parser {

    /**
     * The sentences of the text, each a list of tokens whose spans count from the start of {@code text}; tokens are in text
     * order and every {@link Token#head()} is an index into the same list, or -1.
     */
    List<List<Token>> parse(String text);

    /** A text that is set in capitals throughout as it would stand in prose, one character for one, as far as the parser can tell. */
    default String inProse(String capitals) {
        return capitals;
    }
}
