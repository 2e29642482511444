package chancery.http;

import chancery.users.Role;
import chancery.users.User;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param name of the user; of the account on this machine where the desk has no users; of nobody, whence the request came
 * @param role nothing for somebody who is not known
 * @param key what a write must bring besides the cookie, where somebody is signed in by one
 */
record Caller(String name, Optional<Role> role, Optional<String> key) {

    /** Where there are no users: whoever sits at this machine. */
    static Caller owner() {
        return new Caller(System.getProperty("user.name", ""), Optional.of(Role.ADMIN), Optional.empty());
    }

    static Caller nobody(String address) {
        return new Caller("nobody (" + address + ")", Optional.empty(), Optional.empty());
    }

    /** A program with a token of this user. */
    static Caller program(User user) {
        return new Caller(user.name(), Optional.of(user.role()), Optional.empty());
    }

    static Caller signedIn(User user, String key) {
        return new Caller(user.name(), Optional.of(user.role()), Optional.of(key));
    }

    boolean isKnown() {
        return role.isPresent();
    }

    boolean may(Role needed) {
        return role.filter(own -> own.covers(needed)).isPresent();
    }
}
