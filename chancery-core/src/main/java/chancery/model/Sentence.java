package chancery.model;

import java.util.List;

/**
 * A parsed sentence of a report.
 *
 * @param number from 0, in text order over the whole report
 * @param span where it stands in the report's text
 * @param part the kind of part it belongs to: headline or body
 * @param paragraph number of the paragraph it stands in, from 0
 * @param tree its words and their dependencies
 */
public record Sentence(int number, Span span, Part.Kind part, int paragraph, Tree tree) {

    public List<Token> tokens() {
        return tree.tokens();
    }

    public Token token(int index) {
        return tree.token(index);
    }
}
