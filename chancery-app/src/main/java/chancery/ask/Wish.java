package chancery.ask;

/**
 * One thing that a record must be like.
 *
 * @param value in the spelling of the trait; made by {@link Trait#of}
 */
public record Wish(Trait trait, String value) {}
