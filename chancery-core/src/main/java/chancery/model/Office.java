package chancery.model;

import java.util.Optional;

/**
 * A post that somebody can hold.
 *
 * @param key family of the post, the same over all states: {@code foreign_minister}, {@code head_of_government}
 * @param title as the text writes it: "Foreign Minister"
 * @param jurisdiction ISO 3166 alpha-3 code or organisation id that the post belongs to, if known
 */
public record Office(String key, String title, Optional<String> jurisdiction) {}
