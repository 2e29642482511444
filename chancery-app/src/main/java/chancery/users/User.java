package chancery.users;

import java.time.Instant;

/**
 * Somebody who may use the desk.
 *
 * @param name as it is typed to sign in
 * @param added when the user was added
 * @param stamp changes with the password, so that whoever signed in with the old one is no longer signed in
 * @param tokens how many programs may act for the user
 */
public record User(String name, Role role, Instant added, String stamp, int tokens) {}
