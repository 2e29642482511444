/**
 * Who may use a desk that several people share, in a file of its own beside the store, so that neither a rebuild nor a new
 * store forgets them, and whoever is sent the store is not sent their hashes.
 *
 * <pre>{@code
 * try (Users users = Users.beside(Path.of("chancery.db"))) {
 *     users.add("anna", Role.REVIEWER, Passwords.generated());
 *     Optional<User> signedIn = users.check("anna", typed);
 * }
 * }</pre>
 */
@NullMarked
package chancery.users;

import org.jspecify.annotations.NullMarked;
