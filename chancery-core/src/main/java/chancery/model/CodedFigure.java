package chancery.model;

/**
 * A quantity found in one sentence.
 *
 * @param head index of the token of the number
 * @param rule the knowledge entry that names the unit
 */
public record CodedFigure(Figure figure, int head, String rule) {}
