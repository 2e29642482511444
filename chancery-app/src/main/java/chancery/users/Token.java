package chancery.users;

import java.time.Instant;
import java.util.Optional;

/**
 * What a program shows in place of a password, as it is listed: the secret itself is shown once, when it is made.
 *
 * @param id names it when it is to be revoked
 * @param user for whom the program acts, with all that the user may do at that moment
 * @param note what it is for, in the words of whoever made it; may be empty
 * @param used the day of its last use, to the day
 */
public record Token(String id, String user, String note, Instant made, Optional<String> used) {}
