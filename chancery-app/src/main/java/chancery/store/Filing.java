package chancery.store;

import chancery.model.Account;
import java.util.Optional;

/**
 * A report with all that was read in it, ready for the store.
 *
 * @param origin where it lies, if it lies somewhere: a file, or a member of a file. Another text from the same origin takes
 *     its place
 * @param fingerprint of what it was read from and with: equal fingerprints make equal accounts
 */
public record Filing(Account account, Optional<String> origin, String fingerprint) {}
